import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { CAUSE_NAMES, LINE_NAMES, type Explanation } from '@plica/face/explain';
import {
  contributionBars,
  TARGETS,
  type ContributionBar,
  type Target,
} from '../../../consult/explanation/contribution-bars.ts';
import { useWords } from '../../../i18n/use-words.ts';

/** What each finding adds to the cause or to one line: a bar to the right speaks for it, to the left against. */
export function Contributions({ explanation }: { explanation: Explanation }) {
  const { t, language } = useWords();
  const [target, setTarget] = useState<Target>('mainCause');
  const bars = contributionBars(explanation.contributions, target);
  if (!bars.length) return <p className="panel-note">{t('findings.explanation.contributions.none')}</p>;
  const label = (of: Target): string =>
    of === 'mainCause'
      ? t('findings.explanation.contributions.mainCause', {
          cause: CAUSE_NAMES[likeliest(explanation)][language],
        })
      : LINE_NAMES[of][language];
  return (
    <>
      <p className="panel-note">{t('findings.explanation.contributions.lead')}</p>
      <SegmentedControl
        className="section-choice"
        aria-label={t('findings.explanation.contributions.target')}
        value={target}
        onChange={(value) => setTarget(value as Target)}
        data={TARGETS.map((value) => ({ value, label: label(value) }))}
      />
      <table className="contributions">
        <caption className="visually-hidden">
          {t('findings.explanation.contributions.heading')}: {label(target)}
        </caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('findings.explanation.contributions.finding')}</th>
            <td />
            <th scope="col">{t('findings.explanation.contributions.value')}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => (
            <tr key={bar.finding}>
              <th scope="row">
                {bar.name[language]}: <strong>{bar.found[language]}</strong>
              </th>
              <td aria-hidden="true">
                <Bar {...bar} />
              </td>
              <td className="contribution-value">
                {bar.value < 0 ? '−' : '+'}
                {Math.abs(bar.value).toFixed(2)}{' '}
                <span>
                  {t(
                    `findings.explanation.contributions.${bar.value < 0 ? 'against' : 'for'}.${bar.strength}`,
                  )}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** What the findings are weighed for when the cause is not named: the one that leads. */
function likeliest({ mainCause }: Explanation): keyof Explanation['mainCause']['posterior'] {
  if (mainCause.id !== 'unknown') return mainCause.id;
  const [[cause]] = Object.entries(mainCause.posterior).sort(([, a], [, b]) => b - a) as [
    [keyof Explanation['mainCause']['posterior'], number],
  ];
  return cause;
}

function Bar({ value, length }: ContributionBar) {
  return (
    <svg className="contribution-bar" viewBox="-50 0 100 12" preserveAspectRatio="none">
      <rect
        x={value < 0 ? -50 * length : 0}
        y="1"
        width={50 * length}
        height="10"
        data-against={value < 0 || undefined}
      />
      <line y2="12" />
    </svg>
  );
}
