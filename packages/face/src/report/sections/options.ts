import { OPTION_IDS, type OptionId, type Texts } from '../../case/index.ts';
import { OPTION_FACTS, STATUS_NAMES, type Decision, type Option, type Status } from '../../decide/index.ts';
import type { Block, Section } from '../document.ts';
import { isForSurgeonOnly, SURGEON_ONLY_FLAGS } from '../knowledge/surgeon-only.ts';
import { joinTexts, type Pen } from '../pen.ts';
import { overruleOf, type Overrule } from '../overruled.ts';
import type { ReportInput } from '../report-input.ts';

const RISK_LEVELS: Readonly<Record<Option['risk']['level'], Texts>> = {
  lower: { en: 'Risk: lower than average.', ko: '위험: 평균보다 낮습니다.' },
  average: { en: 'Risk: about average.', ko: '위험: 평균 정도입니다.' },
  higher: { en: 'Risk: higher than average.', ko: '위험: 평균보다 높습니다.' },
};
const WHY_BELOW: Texts = { en: 'The reasons are given below.', ko: '이유는 아래에 있습니다.' };
const MORE_BELOW: Texts = { en: 'More reasons are given below.', ko: '나머지 이유는 아래에 있습니다.' };
const TALK_FIRST: Texts = {
  en: 'Your surgeon will talk with you about the reasons.',
  ko: '이유는 담당 의사가 직접 설명해 드립니다.',
};

/**
 * All ways forward. Once statuses may be shown: ordered and reasoned as decided. Before: teaching, in one fixed order, and
 * nothing of the decision.
 */
export function options({ decision, overrules = [] }: ReportInput, program: Decision, pen: Pen): Section[] {
  if (pen.statuses) pen.cite(...decision.sources);
  const main: Section = {
    id: 'options',
    title: { en: 'The ways forward', ko: '선택할 수 있는 방법' },
    blocks: [
      {
        kind: 'text',
        text: pen.statuses
          ? {
              en: 'All ways are listed, with what speaks for and against each. Doing nothing is always one of them.',
              ko: '모든 방법을 찬성과 반대 이유와 함께 적었습니다. 아무것도 하지 않는 것도 언제나 한 가지 방법입니다.',
            }
          : {
              en: 'All ways are listed, in no order of merit. Doing nothing is always one of them. Which one fits is a talk with a surgeon.',
              ko: '모든 방법을 순위 없이 적었습니다. 아무것도 하지 않는 것도 언제나 한 가지 방법입니다. 무엇이 맞는지는 의사와 상의하십시오.',
            },
      },
    ],
  };
  return [
    main,
    ...(pen.statuses
      ? decision.options.map((option) =>
          optionSection(option.id, pen, option, hides(decision, pen), {
            overrule: overruleOf(overrules, option.id),
            computed: program.options.find(({ id }) => id === option.id)!.status,
          }),
        )
      : OPTION_IDS.map((id) => optionSection(id, pen, null))),
  ];
}

/** Which rules a reader does not see; a warning sign that is for the surgeon alone is not hinted at either. */
function hides({ redFlags }: Decision, pen: Pen): (rule: string) => boolean {
  const flagShown = redFlags.some(({ id }) => !SURGEON_ONLY_FLAGS.includes(id));
  return (rule) => !pen.clinical && (isForSurgeonOnly(rule) || (rule === 'redFlag' && !flagShown));
}

function optionSection(
  id: OptionId,
  pen: Pen,
  option: Option | null,
  hidden: (rule: string) => boolean = () => false,
  judged?: { overrule: Overrule | null; computed: Status },
): Section {
  const { name, what, target, events, wontDo, redo, satisfaction, evidence } = OPTION_FACTS[id];
  const blocks: Block[] = [
    { kind: 'text', text: joinTexts([what, target]) },
    ...(option ? judgement(option, pen, hidden) : []),
  ];
  if (judged?.overrule) blocks.splice(2, 0, bothJudgements(judged.overrule, judged.computed));
  const items = [
    { term: { en: 'What it will not do', ko: '할 수 없는 것' }, text: pen.join(wontDo) },
    ...(pen.clinical
      ? [
          { term: { en: 'Done again', ko: '다시 받는 경우' }, text: pen.join([redo]) },
          { term: { en: 'How people judged it', ko: '받은 사람들의 평가' }, text: pen.join([satisfaction]) },
        ]
      : []),
    { term: { en: 'How good the proof is', ko: '근거의 수준' }, text: pen.join(evidence) },
  ].filter(({ text }) => text.en !== '');
  blocks.push({ kind: 'terms', items });
  if (events.length)
    blocks.push(
      { kind: 'text', text: { en: 'What can go wrong:', ko: '일어날 수 있는 문제:' } },
      { kind: 'list', items: pen.write(...events) },
    );
  return { id: `options.${id}`, title: name, blocks };
}

/** Status and reasons. What comes from the talk on distress is for the surgeon: patients are told that a talk follows. */
function judgement(
  { status, for: speakFor, against, risk }: Option,
  pen: Pen,
  hidden: (rule: string) => boolean,
): Block[] {
  const shown = <T extends { rule: string }>(reasons: readonly T[]): T[] =>
    reasons.filter(({ rule }) => !hidden(rule));
  const someHidden = [...speakFor, ...against].some(({ rule }) => hidden(rule));
  const texts = (reasons: Option['for']): Texts[] =>
    shown(reasons).map(({ rule, text }) =>
      pen.clinical ? { en: `${text.en} [${rule}]`, ko: `${text.ko} [${rule}]` } : text,
    );
  // What stands among the reasons below is not written twice.
  const why = shown(risk.why);
  const below = new Set(shown([...speakFor, ...against]).map(({ rule }) => rule));
  const ownWhy = why.filter(({ rule }) => !below.has(rule));
  const reasons = (name: Texts, items: Texts[]): Block[] =>
    items.length
      ? [
          { kind: 'text', text: name },
          { kind: 'list', items },
        ]
      : [];
  return [
    {
      kind: 'notice',
      tone: status === 'notNow' || status === 'contraindicated' ? 'caution' : 'info',
      title: STATUS_NAMES[status],
      text: joinTexts([
        RISK_LEVELS[risk.level],
        ...texts(ownWhy),
        ...(ownWhy.length < why.length ? [ownWhy.length ? MORE_BELOW : WHY_BELOW] : []),
      ]),
    },
    ...reasons({ en: 'For it:', ko: '찬성하는 이유:' }, texts(speakFor)),
    ...reasons({ en: 'Against it:', ko: '반대하는 이유:' }, [
      ...texts(against),
      ...(someHidden ? [TALK_FIRST] : []),
    ]),
  ];
}

/** What the program said and what the surgeon says, with name, day and reason. */
function bothJudgements({ was, to, by, on, reason }: Overrule, computed: Status): Block {
  const day = on.slice(0, 10);
  const since = computed !== was;
  const [now, then, own] = [STATUS_NAMES[computed], STATUS_NAMES[was], STATUS_NAMES[to]];
  return {
    kind: 'notice',
    tone: 'caution',
    title: { en: 'The surgeon judges otherwise than the program', ko: '의사가 프로그램과 달리 판단했습니다' },
    text: {
      en: `The program: ${then.en}${since ? ` (now: ${now.en})` : ''}. ${by}, ${day}: ${own.en}. Reason: ${reason}`,
      ko: `프로그램: ${then.ko}${since ? ` (지금은: ${now.ko})` : ''}. ${by}, ${day}: ${own.ko}. 이유: ${reason}`,
    },
  };
}
