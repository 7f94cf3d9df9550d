import { Button } from '@mantine/core';
import { useWords } from '../../i18n/use-words.ts';
import type { Adjustments } from '../../state/adjustments.ts';
import { canBeAnswered, withAnswer } from '../../state/answers.ts';
import { COMPOSITES, isKnownMeasure, MEASURE_GROUPS } from '../../state/measure-groups.ts';
import type { Reason } from '../../state/problems-of.ts';
import { Icon } from '../shell/icons.tsx';

const ALL_MEASURES = Object.values(MEASURE_GROUPS).flat().length + COMPOSITES.length;
const ICONS = { block: 'block', weaken: 'warn', note: 'info' } as const;

const kindOf = ({ blocks, weakens }: Reason): keyof typeof ICONS =>
  blocks.length > 0 ? 'block' : weakens.length > 0 ? 'weaken' : 'note';

interface ReasonsPanelProps {
  reasons: readonly Reason[];
  answers: Adjustments['answers'];
  adjust(change: (now: Adjustments) => Adjustments): void;
}

/** Every finding in words, with what it blocks and weakens; where a person knows better, they may say so. */
export function ReasonsPanel({ reasons, answers, adjust }: ReasonsPanelProps) {
  const { t } = useWords();
  return (
    <section className="panel reasons" aria-labelledby="reasons-heading">
      <h2 id="reasons-heading">{t('reasons.heading')}</h2>
      {reasons.length === 0 ? (
        <p className="reasons-none">
          <Icon name="ok" /> {t('reasons.none')}
        </p>
      ) : (
        <ul>
          {reasons.map((reason) => (
            <li key={reason.message} data-kind={kindOf(reason)}>
              <Icon name={ICONS[kindOf(reason)]} />
              <div>
                <p>{reason.message}</p>
                <Touched label={t('reasons.blocked')} ids={reason.blocks} />
                <Touched label={t('reasons.weakened')} ids={reason.weakens} />
                {canBeAnswered(reason.code) && !(reason.code in answers) && (
                  <Button
                    size="compact-xs"
                    variant="default"
                    onClick={() => adjust((now) => withAnswer(now, reason.code, false))}
                  >
                    {t('reasons.notSo')}
                  </Button>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Touched({ label, ids }: { label: string; ids: readonly string[] }) {
  const { t, measure } = useWords();
  if (ids.length === 0) return null;
  const names = ids.map((id) => (isKnownMeasure(id) ? measure(id).name : id)).join(', ');
  return (
    <p className="reasons-touched">
      <strong>{label}</strong> {ids.length >= ALL_MEASURES ? t('reasons.everything') : names}
    </p>
  );
}
