import type { Texts } from '../../case/render-text.ts';
import { CAUSES, FINDINGS, LINES, signedLogOdds, WORTH_BITS, type Explanation } from '../../explain/index.ts';
import type { Block, Section } from '../document.ts';
import { categoryName, reasonName } from '../../explain/knowledge/finding-words.ts';
import {
  CANNOT_TELL,
  CAUSE_NAMES,
  CAUSE_TEXTS,
  FRAGILE,
  LEVEL_NAMES,
  LINE_MEANINGS,
  LINE_NAMES,
  ROBUST,
} from '../../explain/knowledge/cause-texts.ts';
import { lineWords } from '../line-words.ts';
import { joinTexts, type Pen } from '../pen.ts';
import type { ReportInput } from '../report-input.ts';

const same = (text: string): Texts => ({ en: text, ko: text });
/** Recorded, but no finding of the explanation. */
const NOT_COUNTED: Readonly<Record<string, Texts>> = {
  baker: { en: 'Baker type, how well a short scar suits', ko: '짧은 절개에 맞는 정도(Baker)' },
  cutometerR0: { en: 'How far suction lifts the skin (R0)', ko: '흡입으로 피부가 올라오는 높이(R0)' },
};
const findingName = (id: string): Texts =>
  FINDINGS.find((f) => f.id === id)?.name ?? NOT_COUNTED[id] ?? same(id);

const TITLE: Texts = { en: 'Why the face sags', ko: '왜 처지는가' };

/**
 * Why the face sags: three lines kept apart. Patients read words and firm or fragile, and only once a surgeon has signed:
 * which line it is decides what fits. Clinicians read the numbers behind.
 */
export function why({ explanation }: ReportInput, pen: Pen): Section {
  if (!pen.statuses) return { id: 'why', title: TITLE, blocks: teaching() };
  pen.cite(...explanation.sources);
  const { mainCause, lines } = explanation;
  const firmness = mainCause.id === 'unknown' ? [] : [mainCause.robust ? ROBUST : FRAGILE];
  const blocks: Block[] = [
    {
      kind: 'notice',
      tone: 'info',
      title: CAUSE_TEXTS[mainCause.id],
      text: joinTexts([...(mainCause.cannotTell ? [CANNOT_TELL[mainCause.cannotTell]] : []), ...firmness]),
    },
    {
      kind: 'terms',
      items: LINES.map((line) => ({
        term: LINE_NAMES[line],
        text: joinTexts([LINE_MEANINGS[line], lineWords(lines[line])]),
      })),
    },
    ...(pen.clinical ? numbers(explanation) : restsOn(explanation)),
    ...nextExaminations(explanation, pen.clinical),
  ];
  return { id: 'why', title: TITLE, blocks };
}

function teaching(): Block[] {
  return [
    {
      kind: 'text',
      text: {
        en: 'A face can sag for three reasons, alone or together. What helps depends on the reason.',
        ko: '얼굴이 처지는 이유는 세 가지이며, 하나일 수도 여럿일 수도 있습니다. 이유에 따라 도움이 되는 방법이 다릅니다.',
      },
    },
    { kind: 'terms', items: LINES.map((line) => ({ term: LINE_NAMES[line], text: LINE_MEANINGS[line] })) },
    {
      kind: 'notice',
      tone: 'info',
      text: {
        en: 'Which of them it is for you, the surgeon tells you after seeing and feeling your face.',
        ko: '본인의 경우 어느 쪽인지는 의사가 얼굴을 직접 보고 만져 본 뒤 말씀드립니다.',
      },
    },
  ];
}

/** For patients: what the answer rests on, in words, the weightiest first. */
function restsOn({ contributions }: Explanation): Block[] {
  const weighty = contributions
    .filter(({ finding }) => !finding.includes('composite'))
    .sort((a, b) => Math.abs(b.forMainCause) - Math.abs(a.forMainCause))
    .slice(0, 6);
  if (!weighty.length) return [];
  return [
    { kind: 'text', text: { en: 'This rests most of all on:', ko: '무엇보다 다음 소견에 근거합니다.' } },
    {
      kind: 'list',
      items: weighty.map(({ finding, category }) => {
        const [name, found] = [findingName(finding), categoryName(category)];
        return { en: `${name.en}: ${found.en}.`, ko: `${name.ko}: ${found.ko}.` };
      }),
    },
  ];
}

function numbers({
  lines,
  heaviness,
  mainCause,
  contributions,
  notCounted,
  sources: _,
}: Explanation): Block[] {
  const percent = (p: number): Texts => same(`${(100 * p).toFixed(0)} %`);
  const llr = (value: number): Texts => same(signedLogOdds(value));
  const blocks: Block[] = [
    {
      kind: 'table',
      caption: { en: 'Probability of each level', ko: '단계별 확률' },
      head: [{ en: 'Line', ko: '항목' }, ...LEVEL_NAMES],
      rows: LINES.map((line) => [LINE_NAMES[line], ...lines[line].map(percent)]),
    },
    {
      kind: 'table',
      caption: { en: 'Probability of each main cause', ko: '주된 원인별 확률' },
      head: [
        { en: 'Main cause', ko: '주된 원인' },
        { en: 'Probability', ko: '확률' },
      ],
      rows: CAUSES.map((cause) => [CAUSE_NAMES[cause], percent(mainCause.posterior[cause])]),
    },
    {
      kind: 'terms',
      items: [
        {
          term: { en: 'Heaviness (light, usual, heavy)', ko: '무게(가벼움, 보통, 무거움)' },
          text: same(heaviness.map((p) => percent(p).en).join(', ')),
        },
        {
          term: { en: 'Kept in joint draws of all constants', ko: '모든 상수를 함께 뽑았을 때 유지된 비율' },
          text: percent(mainCause.keptInDraws),
        },
        {
          term: { en: 'Constants that flip the main cause', ko: '주된 원인을 바꾸는 상수' },
          text: mainCause.flippedBy.length
            ? joinTexts(
                mainCause.flippedBy.map(({ constant, at, to }) => ({
                  en: `${constant} at its ${at} end: ${CAUSE_NAMES[to].en}.`,
                  ko: `${constant}의 ${at === 'low' ? '아래' : '위'} 끝: ${CAUSE_NAMES[to].ko}.`,
                })),
              )
            : { en: 'None alone.', ko: '단독으로 바꾸는 것은 없습니다.' },
        },
      ],
    },
  ];
  if (contributions.length)
    blocks.push({
      kind: 'table',
      caption: {
        en: 'What each finding adds: change of log odds (natural), given all others',
        ko: '소견별 기여: 다른 소견이 모두 있을 때 로그 승산(자연로그)의 변화',
      },
      head: [
        { en: 'Finding', ko: '소견' },
        { en: 'Found', ko: '결과' },
        ...LINES.map((line) => LINE_NAMES[line]),
        { en: 'Main cause', ko: '주된 원인' },
      ],
      rows: contributions.map(({ finding, category, logLikelihoodRatio, forMainCause }) => [
        findingName(finding),
        categoryName(category),
        ...LINES.map((line) => llr(logLikelihoodRatio[line])),
        llr(forMainCause),
      ]),
    });
  if (notCounted.length)
    blocks.push({
      kind: 'terms',
      items: [
        {
          term: { en: 'Recorded, not counted', ko: '기록되었으나 계산에 넣지 않음' },
          text: joinTexts(
            notCounted.map(({ finding, reason }) => ({
              en: `${findingName(finding).en}: ${reasonName(reason).en}.`,
              ko: `${findingName(finding).ko}: ${reasonName(reason).ko}.`,
            })),
          ),
        },
      ],
    });
  blocks.push({
    kind: 'notice',
    tone: 'caution',
    text: {
      en: 'Directions come from studies; the strengths are wide priors chosen by this project. Computed with chosen parameters; not fitted to this person.',
      ko: '방향은 연구에서 왔지만 세기는 이 프로젝트가 넓게 정한 사전값입니다. 정해 둔 값으로 계산했으며 이 사람에게 맞춘 것이 아닙니다.',
    },
  });
  return blocks;
}

function nextExaminations({ nextExaminations }: Explanation, clinical: boolean): Block[] {
  const next = nextExaminations.filter(({ bits }) => bits >= WORTH_BITS).slice(0, clinical ? 5 : 3);
  if (!next.length) return [];
  return [
    {
      kind: 'text',
      text: {
        en: 'What would tell most if it were looked at next:',
        ko: '다음에 확인하면 가장 도움이 될 것:',
      },
    },
    {
      kind: 'list',
      items: next.map(({ finding, bits }) => {
        const name = findingName(finding);
        const told = clinical ? ` (${bits.toFixed(2)} bit)` : '';
        return { en: `${name.en}${told}`, ko: `${name.ko}${told}` };
      }),
    },
  ];
}
