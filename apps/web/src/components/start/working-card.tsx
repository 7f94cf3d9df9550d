import { Button, Loader } from '@mantine/core';
import { useWords } from '../../i18n/use-words.ts';
import type { PhotoCase } from '../../state/photo-case.ts';
import type { MeasureStep } from '../../worker/measure-engine.ts';
import { Icon } from '../shell/icons.tsx';

const STEPS: readonly MeasureStep[] = ['reading', 'models', 'finding', 'measuring'];

/** How far the first measurement of a photograph is. */
export function WorkingCard({ photo, onCancel }: { photo: PhotoCase; onCancel(): void }) {
  const { t } = useWords();
  const now = photo.phase.kind === 'working' ? STEPS.indexOf(photo.phase.step) : -1;
  return (
    <div className="card-over-photo">
      <h1>{t('working.heading')}</h1>
      {now < 0 && <p>{t('working.waiting')}</p>}
      <ol className="steps">
        {STEPS.map((step, i) => (
          <li key={step} data-state={i < now ? 'done' : i === now ? 'now' : 'later'}>
            {i < now ? (
              <Icon name="ok" size={16} />
            ) : i === now ? (
              <Loader size={14} />
            ) : (
              <span className="step-dot" />
            )}
            {t(`working.steps.${step}`)}
          </li>
        ))}
      </ol>
      <Button variant="default" size="sm" onClick={onCancel}>
        {t('working.cancel')}
      </Button>
    </div>
  );
}
