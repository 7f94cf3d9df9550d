import { inWords, MEASURE_NAMES, REGION_NAMES, REGION_VERDICTS, type GravityTest } from '@plica/face/measure';
import type { Language } from '@plica/face/case';
import { table } from '../measure/report.ts';
import { comparisonTable } from './comparison-table.ts';

const WORDS = {
  en: {
    title: 'Gravity test: lying down minus upright',
    case: 'For the case',
    sides: { left: 'left', right: 'right', both: 'both' },
    error: 'MDC95',
  },
  ko: {
    title: '중력 검사: 누운 자세 − 앉은 자세',
    case: '사례 기록용',
    sides: { left: '왼쪽', right: '오른쪽', both: '양쪽' },
    error: '최소 감지 변화량',
  },
} as const;

/** The gravity test as lines of text: region by region, the finding, then the whole comparison. */
export function gravityTable({ regions, finding, comparison }: GravityTest, language: Language): string {
  const words = WORDS[language];
  const blocks = regions.map(({ region, verdict, shifts }) =>
    [
      `${REGION_NAMES[region][language]}: ${REGION_VERDICTS[verdict][language]}`,
      ...table(
        shifts.map(({ id, side, unit, shift, mdc95 }) => [
          MEASURE_NAMES[id]?.[language] ?? id,
          words.sides[side],
          shift === null || mdc95 === null ? '-' : inWords(shift, mdc95, unit, language),
          shift === null || mdc95 === null ? '' : `${words.error} ${inWords(mdc95, mdc95, unit, language)}`,
        ]),
      ),
    ].join('\n'),
  );
  return [
    [words.title, ...blocks].join('\n'),
    `${finding.message}\n${words.case}: ${JSON.stringify({ examination: { supineShift: finding.value } })}`,
    comparisonTable(comparison, language),
  ].join('\n\n');
}
