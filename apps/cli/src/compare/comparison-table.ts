import { inWords, MEASURE_NAMES, type Change, type Comparison, type Reason } from '@plica/face/measure';
import type { Language, View } from '@plica/face/case';
import { reasonsOf } from '../measure/reasons.ts';
import { table } from '../measure/report.ts';

const WORDS = {
  en: {
    views: {
      front: 'front',
      obliqueLeft: 'oblique left',
      obliqueRight: 'oblique right',
      profileLeft: 'profile left',
      profileRight: 'profile right',
      chinDown: 'chin down',
    },
    photographs: 'photographs',
    sides: { left: 'left', right: 'right', both: 'both' },
    head: ['measure', 'side', 'before ± SD', 'after ± SD', 'change', 'MDC95', 'verdict'],
    scores: 'Scores for research, not lengths and not for patients alone',
    scale: 'one scale for both visits, its error not in the ± above: eyes',
    among: '* stands also when all measures are judged together',
    chance: (compared: number, beyond: number, chance: string, refused: number): string =>
      `${compared} compared, ${beyond} beyond measurement error (about ${chance} of ${compared} would be by chance), ${refused} not compared`,
    basis:
      "Errors are those between sessions: upper bounds from other people's photographs where not this person's own.",
  },
  ko: {
    views: {
      front: '정면',
      obliqueLeft: '왼쪽 사면',
      obliqueRight: '오른쪽 사면',
      profileLeft: '왼쪽 측면',
      profileRight: '오른쪽 측면',
      chinDown: '턱 숙임',
    },
    photographs: '사진 수',
    sides: { left: '왼쪽', right: '오른쪽', both: '양쪽' },
    head: ['측정 항목', '쪽', '이전 ± 표준편차', '이후 ± 표준편차', '변화', '최소 감지 변화량', '판정'],
    scores: '연구용 점수(길이가 아니며 환자에게 단독으로 보이지 않음)',
    scale: '두 촬영에 같은 축척(그 오차는 위 ±에 포함되지 않음): 두 눈 사이',
    among: '* 모든 항목을 함께 판정해도 유지됨',
    chance: (compared: number, beyond: number, chance: string, refused: number): string =>
      `${compared}개 비교, 오차를 넘는 변화 ${beyond}개(우연히 나올 수 있는 수 약 ${chance}개), 비교 불가 ${refused}개`,
    basis: '오차는 촬영 간 오차입니다. 본인의 반복 촬영이 없으면 다른 사람들의 사진에서 구한 상한입니다.',
  },
} as const;

/** The comparison as lines of text: one table a view, scores apart, then the reasons. */
export function comparisonTable(comparison: Comparison, language: Language): string {
  const words = WORDS[language];
  const sections = comparison.views.map(({ view, before, after }) => {
    const own = comparison.changes.filter((c) => c.view === view);
    const measures = own.filter((c) => !c.score);
    const scores = own.filter((c) => c.score);
    return [
      `${words.views[view]} (${words.photographs}: ${before.files.length} → ${after.files.length})`,
      ...table([words.head, ...measures.map((c) => row(c, language))]),
      ...(scores.length ? [words.scores, ...table(scores.map((c) => row(c, language)))] : []),
    ].join('\n');
  });
  const { compared, beyondError, refused, expectedByChance } = comparison.summary;
  const { scale } = comparison;
  return [
    ...sections,
    [
      words.chance(compared, beyondError, expectedByChance.toFixed(1), refused),
      ...(comparison.changes.some((c) => c.standsAmongAll) ? [words.among] : []),
      ...(scale
        ? [`${words.scale} ${scale.eyeDistanceMm.toFixed(1)} ± ${scale.sd.toFixed(1)} mm (${scale.source})`]
        : []),
      ...(compared ? [words.basis] : []),
    ].join('\n'),
    reasonLines(comparison).join('\n'),
  ]
    .filter((section) => section !== '')
    .join('\n\n');
}

function row(c: Change, language: Language): string[] {
  const words = WORDS[language];
  const shown = (visit: Change['before']): string => (visit ? withError(visit, c.unit, language) : '');
  const [change, mdc] =
    c.change === null || c.mdc95 === null
      ? ['', '']
      : [withSign(inWords(c.change, c.mdc95, c.unit, language)), inWords(c.mdc95, c.mdc95, c.unit, language)];
  const verdict =
    c.verdict === 'refused'
      ? `${c.message.split(':')[0]!} [${c.reasons.map((r) => r.code).join(' ')}]`
      : c.message.replace(/:.*|\s*\([^()]*\)/g, '') + (c.standsAmongAll ? ' *' : '');
  return [
    MEASURE_NAMES[c.id]?.[language] ?? c.id,
    words.sides[c.side],
    shown(c.before),
    shown(c.after),
    change,
    mdc,
    verdict,
  ];
}

/** Growth is marked; what rounds to nothing carries no sign. */
const withSign = (shown: string): string => (/^[\d.]*[1-9]/.test(shown) ? `+${shown}` : shown);

/** Value and error in one unit: `4.11 ± 0.44 mm`. */
function withError(
  { value, sd }: NonNullable<Change['before']>,
  unit: Change['unit'],
  language: Language,
): string {
  const [shown, error] = [inWords(value, sd, unit, language), inWords(sd, sd, unit, language)];
  return `${/^-?[\d.]+/.exec(shown)![0]} ± ${error}`;
}

/** Every reason once, those of the whole first. */
function reasonLines({ reasons, changes }: Comparison): string[] {
  const all: Reason[] = [...reasons, ...changes.flatMap((c) => c.reasons)];
  const seen = new Map(all.map((r) => [`${r.code}|${r.message}`, r]));
  return reasonsOf([...seen.values()]).map(({ sign, message, code }) => `${sign} ${message} [${code}]`);
}

export const viewName = (view: View, language: Language): string => WORDS[language].views[view];
