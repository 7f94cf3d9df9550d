import { LEVEL_NAMES, LINE_MEANINGS, LINE_NAMES, LINES, type Explanation } from '@plica/face/explain';
import { likelyLevels } from '@plica/face/report';
import { useWords } from '../../../i18n/use-words.ts';

interface LineBarsProps {
  lines: Explanation['lines'];
  /** Probabilities for the surgeon; for everybody else the likely levels in words. */
  clinical: boolean;
  /** The level below the heading that they stand under. */
  heading: 'h2' | 'h3';
}

/** Skin, support and volume, each as a calm bar as wide as it is uncertain. */
export function LineBars({ lines, clinical, heading: Heading }: LineBarsProps) {
  const { language } = useWords();
  return (
    <ul className="line-bars">
      {LINES.map((line) => (
        <li key={line}>
          <Heading>{LINE_NAMES[line][language]}</Heading>
          {clinical ? <Shares levels={lines[line]} /> : <Likely levels={lines[line]} />}
          <p className="panel-note">{LINE_MEANINGS[line][language]}</p>
        </li>
      ))}
    </ul>
  );
}

/** The probability of each level as a share of the bar. */
function Shares({ levels }: { levels: readonly number[] }) {
  const { t, language } = useWords();
  return (
    <>
      <div className="line-shares" aria-hidden="true">
        {levels.map((share, level) => (
          <span key={level} data-level={level} style={{ flexGrow: share }} />
        ))}
      </div>
      <ul className="line-levels">
        {levels.map((share, level) => (
          <li key={level} data-level={level}>
            {t('findings.explanation.lines.share', {
              level: LEVEL_NAMES[level]![language],
              percent: (100 * share).toFixed(0),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Four steps, the likely ones filled: no number, and as wide as the doubt. */
function Likely({ levels }: { levels: readonly number[] }) {
  const { t, language } = useWords();
  const likely = likelyLevels(levels);
  const isLikely = (level: number) => likely !== null && level >= likely[0] && level <= likely[1];
  return (
    <ol className="line-steps" data-open={likely === null || undefined}>
      {LEVEL_NAMES.map((name, level) => (
        <li
          key={name.en}
          data-likely={isLikely(level) || undefined}
          aria-current={isLikely(level) || undefined}
        >
          {name[language]}
        </li>
      ))}
      {likely === null && <li className="line-open">{t('findings.explanation.lines.open')}</li>}
    </ol>
  );
}
