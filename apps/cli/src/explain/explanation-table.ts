import type { Language, Texts } from '@plica/face/case';
import {
  AGEING_STAGES,
  CANNOT_TELL,
  categoryName,
  CAUSE_NAMES,
  FINDINGS,
  LINE_NAMES,
  LINES,
  reasonName,
  type Explanation,
} from '@plica/face/explain';

const T = {
  cause: { en: 'Main cause', ko: '주된 원인' },
  lines: { en: 'Lines (none / slight / clear / marked)', ko: '요인별 정도(없음 / 약간 / 뚜렷 / 심함)' },
  findings: {
    en: 'What each finding adds (log-likelihood ratio: skin, support, volume; main cause)',
    ko: '소견별 기여(로그가능도비: 피부, 지지, 볼륨; 주된 원인)',
  },
  notCounted: { en: 'Recorded but not counted', ko: '기록되었으나 계산하지 않음' },
  next: { en: 'Would tell most next (bits)', ko: '다음으로 가장 도움이 될 검사(bit)' },
  ageing: { en: 'In the course of ageing', ko: '노화 과정에서의 위치' },
  robust: { en: 'robust under the bands of the constants', ko: '상수 범위 안에서 안정적' },
  fragile: {
    en: 'fragile: other constants in their bands name another cause',
    ko: '불안정: 상수 범위 안에서 원인이 바뀜',
  },
  flips: { en: 'flipped by', ko: '바꾸는 상수' },
  kept: { en: 'kept in joint draws', ko: '동시 추출에서 유지' },
  percentile: { en: 'percentile', ko: '백분위' },
} satisfies Record<string, Texts>;

const COMPARED: Record<Explanation['ageing']['comparedWithStage'], Texts> = {
  less: { en: 'less sagging than is usual', ko: '이 시기에 흔한 정도보다 처짐이 적음' },
  usual: { en: 'as is usual', ko: '이 시기에 흔한 정도' },
  more: { en: 'more sagging than is usual', ko: '이 시기에 흔한 정도보다 처짐이 많음' },
  unknown: { en: 'no grade of sagging recorded', ko: '처짐 단계 기록 없음' },
};

const NAMES = new Map(FINDINGS.map((row) => [row.id, row.name]));

/** The explanation as lines of text for a clinician. */
export function explanationTable(e: Explanation, language: Language): string {
  const t = (texts: Texts): string => texts[language];
  const name = (finding: string): string => NAMES.get(finding)?.[language] ?? finding;
  const signed = (x: number): string => `${x < 0 ? '-' : '+'}${Math.abs(x).toFixed(2)}`.padStart(6);
  const percent = (p: number): string => `${(100 * p).toFixed(0)} %`.padStart(5);
  const { mainCause } = e;
  const stage = AGEING_STAGES.find(({ id }) => id === e.ageing.stage)!;
  const sections = [
    [
      `${t(T.cause)}: ${t(CAUSE_NAMES[mainCause.id])}`,
      ...(mainCause.cannotTell ? [`  ${t(CANNOT_TELL[mainCause.cannotTell])}`] : []),
      ...Object.entries(mainCause.posterior)
        .sort(([, a], [, b]) => b - a)
        .map(([cause, p]) => `  ${percent(p)}  ${t(CAUSE_NAMES[cause as keyof typeof CAUSE_NAMES])}`),
      ...(mainCause.id === 'unknown'
        ? []
        : [
            `  ${t(mainCause.robust ? T.robust : T.fragile)} (${t(T.kept)}: ${percent(mainCause.keptInDraws).trim()})`,
          ]),
      ...(mainCause.flippedBy.length
        ? [
            `  ${t(T.flips)}: ${mainCause.flippedBy.map((f) => `${f.constant} (${f.at} -> ${f.to})`).join(', ')}`,
          ]
        : []),
    ],
    [t(T.lines), ...LINES.map((line) => `  ${e.lines[line].map(percent).join(' ')}  ${t(LINE_NAMES[line])}`)],
    e.contributions.length
      ? [
          t(T.findings),
          ...e.contributions.map(
            ({ finding, category, logLikelihoodRatio: r, forMainCause }) =>
              `  ${signed(r.skin)} ${signed(r.support)} ${signed(r.volume)}  ${signed(forMainCause)}  ${name(finding)}: ${t(categoryName(category))}`,
          ),
        ]
      : [],
    e.notCounted.length
      ? [
          t(T.notCounted),
          ...e.notCounted.map(({ finding, reason }) => `  ${name(finding)}: ${t(reasonName(reason))}`),
        ]
      : [],
    [t(T.next), ...e.nextExaminations.map(({ finding, bits }) => `  ${bits.toFixed(3)}  ${name(finding)}`)],
    [
      `${t(T.ageing)} (${e.ageYears})`,
      `  ${t(stage.texts)}`,
      `  ${t(COMPARED[e.ageing.comparedWithStage])}`,
      ...e.ageing.percentiles.map(
        ({ measure, percentile, low, high, population }) =>
          `  ${measure}: ${t(T.percentile)} ${percentile.toFixed(0)} (${low.toFixed(0)}-${high.toFixed(0)}), ${population}`,
      ),
    ],
  ];
  return sections
    .filter((lines) => lines.length)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
