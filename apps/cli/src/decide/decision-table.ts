import type { Language, Texts } from '@plica/face/case';
import { MUST_DISCUSS, OPTION_FACTS, STATUS_NAMES, type Decision } from '@plica/face/decide';

const T = {
  redFlags: { en: 'WARNING SIGNS: act on these first', ko: '경고 신호: 먼저 조치하십시오' },
  options: { en: 'Options', ko: '선택지' },
  for: { en: 'for', ko: '찬성' },
  against: { en: 'against', ko: '반대' },
  risk: { en: 'risk', ko: '위험' },
  mustDiscuss: { en: 'To talk about', ko: '상의할 것' },
  suggestion: {
    en: 'A suggestion for the surgeon to sign or overrule. Computed with chosen rules; no rates exist for exactly this operation.',
    ko: '의사가 확인하거나 바꿀 수 있는 제안입니다. 정한 규칙으로 계산했으며, 이 수술만의 발생률 자료는 없습니다.',
  },
} satisfies Record<string, Texts>;

const RISK: Record<'lower' | 'average' | 'higher', Texts> = {
  lower: { en: 'lower than average', ko: '평균보다 낮음' },
  average: { en: 'average', ko: '평균' },
  higher: { en: 'higher than average', ko: '평균보다 높음' },
};

/** The decision as lines of text for a clinician. */
export function decisionTable(d: Decision, language: Language): string {
  const t = (texts: Texts): string => texts[language];
  const sections = [
    d.redFlags.length
      ? [t(T.redFlags), ...d.redFlags.map(({ id, action }) => `  ! ${t(action)} [${id}]`)]
      : [],
    [
      t(T.options),
      ...d.options.flatMap((o) => [
        `  ${t(STATUS_NAMES[o.status])}: ${t(OPTION_FACTS[o.id].name)} [${o.id}: ${o.status}]`,
        ...o.for.map(({ rule, text }) => `      + ${t(text)} [${rule}]`),
        ...o.against.map(({ rule, text }) => `      - ${t(text)} [${rule}]`),
        ...(o.risk.events.length
          ? [
              `      ${t(T.risk)}: ${t(RISK[o.risk.level])}${o.risk.why.length ? ` (${o.risk.why.map(({ rule }) => rule).join(', ')})` : ''}`,
            ]
          : []),
      ]),
    ],
    [
      t(T.mustDiscuss),
      ...d.mustDiscuss.map(
        (code) => `  ${t(MUST_DISCUSS[code as keyof typeof MUST_DISCUSS].clinician)} [${code}]`,
      ),
    ],
    [t(T.suggestion)],
  ];
  return sections
    .filter((lines) => lines.length)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
