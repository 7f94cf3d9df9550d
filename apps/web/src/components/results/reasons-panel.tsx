import { Button } from '@mantine/core';
import { useWords } from '../../i18n/use-words.ts';
import type { Adjustments } from '../../state/adjustments.ts';
import { canBeAnswered, withAnswer } from '../../state/answers.ts';
import { COMPOSITES, isKnownMeasure, MEASURE_GROUPS } from '../../state/measure-groups.ts';
import type { Reason } from '../../state/problems-of.ts';
import { Icon } from '../shell/icons.tsx';

const ALL_MEASURES = Object.values(MEASURE_GROUPS).flat().length + COMPOSITES.length;
const ICONS = { block: 'block', weaken: 'warn', note: 'info' } as const;

/** Those that block most stand first; the rest unfolds. */
const SHOWN_AT_ONCE = 4;

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
        <>
          <ReasonList reasons={reasons.slice(0, SHOWN_AT_ONCE)} answers={answers} adjust={adjust} />
          {reasons.length > SHOWN_AT_ONCE && (
            <details>
              <summary>{t('reasons.more', { count: reasons.length - SHOWN_AT_ONCE })}</summary>
              <ReasonList reasons={reasons.slice(SHOWN_AT_ONCE)} answers={answers} adjust={adjust} />
            </details>
          )}
        </>
      )}
    </section>
  );
}

function ReasonList({ reasons, answers, adjust }: ReasonsPanelProps) {
  const { t } = useWords();
  return (
    <ul>
      {reasons.map((reason) => (
        <li key={reason.message} data-kind={kindOf(reason)}>
          <Icon name={ICONS[kindOf(reason)]} />
          <div>
            <p>{reason.message}</p>
            <Touched kind="block" ids={reason.blocks} />
            <Touched kind="weaken" ids={reason.weakens} />
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
  );
}

function Touched({ kind, ids }: { kind: 'block' | 'weaken'; ids: readonly string[] }) {
  const { t, measure } = useWords();
  if (ids.length === 0) return null;
  const names = ids.map((id) => (isKnownMeasure(id) ? measure(id).name : id)).join(', ');
  return (
    <p className="reasons-touched" data-kind={kind}>
      <strong>{t(kind === 'block' ? 'reasons.blocked' : 'reasons.weakened')}</strong>{' '}
      {ids.length >= ALL_MEASURES ? t('reasons.everything') : names}
    </p>
  );
}
