import type { Problem } from '@plica/face/case';
import type { Measure } from '@plica/face/measure';
import { useWords } from '../../i18n/use-words.ts';
import { problemsOf } from '../../state/problems-of.ts';

const BARS = { good: 3, fair: 2, poor: 1, blocked: 0 } as const;

/** Quality in a word and bars, with the reasons behind it. */
export function QualityMark({ measure, problems }: { measure: Measure; problems: readonly Problem[] }) {
  const { t } = useWords();
  const reasons = problemsOf(measure, problems).map(({ message }) => message);
  const bars = BARS[measure.quality];
  return (
    <span className="quality" data-quality={measure.quality} title={reasons.join('\n') || undefined}>
      <svg width="16" height="12" viewBox="0 0 16 12" aria-hidden="true">
        {[0, 1, 2].map((i) => (
          <rect
            key={i}
            x={i * 5.5}
            y={8 - i * 4}
            width="4"
            height={4 + i * 4}
            rx="1"
            data-on={i < bars || undefined}
          />
        ))}
      </svg>
      {t(`measures.quality.${measure.quality}`)}
    </span>
  );
}
