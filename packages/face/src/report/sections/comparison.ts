import { OPTION_IDS, type OptionId, type Texts } from '../../case/index.ts';
import {
  BARRED,
  compareOptions,
  MINI_AND_FULL,
  OPTION_FACTS,
  personalComparisons,
  STATUS_NAMES,
} from '../../decide/index.ts';
import type { Block, Section } from '../document.ts';
import { joinTexts, type Pen } from '../pen.ts';
import type { ReportInput } from '../report-input.ts';

/** What stands under each option already is not repeated side by side. */
const UNDER_EACH_OPTION = ['wontDo', 'risks', 'evidence'];
const UNDER_EACH_FOR_CLINICIANS = ['redo', 'satisfaction'];
const REST_ASPECTS = [
  ['effect', { en: 'What it changes', ko: '달라지는 것' }],
  ['incision', { en: 'Cut', ko: '절개' }],
  ['downtime', { en: 'Days out of sight', ko: '회복 기간' }],
  ['longevity', { en: 'How long it lasts', ko: '유지 기간' }],
] as const;
const COST: Texts = { en: 'Cost', ko: '비용' };

/** The mini lift beside the full facelift, then all the rest, in one fixed order. Prices come from the clinic or stay open. */
export function comparison(input: ReportInput, pen: Pen): Section {
  const { case: kase } = input;
  const cost = (id: OptionId): Texts => costWords(kase.clinic?.prices, id, pen);
  const { mini, full } = OPTION_FACTS;
  const own = pen.statuses ? personal(input, pen) : [];
  const elsewhere = [...UNDER_EACH_OPTION, ...(pen.clinical ? UNDER_EACH_FOR_CLINICIANS : [])];
  return {
    id: 'comparison',
    title: { en: 'Side by side', ko: '한눈에 비교' },
    blocks: [
      {
        kind: 'text',
        text: {
          en: 'These are figures of groups. They are no forecast for one person. No rates exist for exactly this small lift.',
          ko: '집단의 수치이며 한 사람에 대한 예측이 아닙니다. 바로 이 작은 거상에 대한 발생률은 없습니다.',
        },
      },
      {
        kind: 'table',
        caption: { en: 'Mini lift and full face lift', ko: '미니 거상술과 전체 안면거상술' },
        head: [{ en: 'Aspect', ko: '항목' }, mini.name, full.name],
        rows: compareOptions(MINI_AND_FULL)
          .filter(({ id }) => !elsewhere.includes(id))
          .map(({ id, title, cells }) => [
            title,
            ...cells.map(({ option, facts }) => (id === 'cost' ? cost(option) : pen.join(facts))),
          ]),
      },
      ...own,
      {
        kind: 'table',
        caption: { en: 'The other ways', ko: '그 밖의 방법' },
        head: [{ en: 'Way', ko: '방법' }, ...REST_ASPECTS.map(([, name]) => name), COST],
        rows: OPTION_IDS.filter((id) => id !== 'mini' && id !== 'full').map((id) => [
          OPTION_FACTS[id].name,
          ...REST_ASPECTS.map(([aspect]) => pen.cell(OPTION_FACTS[id][aspect])),
          cost(id),
        ]),
      },
    ],
  };
}

/**
 * What this person's findings and wishes change when ways are set side by side, after what is barred. It weighs options, so
 * it waits for a signature.
 */
function personal({ case: kase, explanation, decision }: ReportInput, pen: Pen): Block[] {
  const items = [
    ...barred(decision),
    ...personalComparisons(kase, explanation, decision.options).map(({ texts, source, mark }) =>
      pen.sourced(texts, source, mark),
    ),
  ];
  if (!items.length) return [];
  return [
    { kind: 'text', text: { en: 'What this means for this face:', ko: '이 얼굴에서 뜻하는 것:' } },
    { kind: 'list', items },
  ];
}

/** What must not be done, or not now, said before anything is weighed. */
const barred = ({ options }: ReportInput['decision']): Texts[] =>
  BARRED.flatMap((status) => {
    const names = options.filter((o) => o.status === status).map((o) => OPTION_FACTS[o.id].name);
    if (!names.length) return [];
    const list = joinTexts(names, ', ');
    return [
      {
        en: `${STATUS_NAMES[status].en}: ${list.en}. The reasons stand under each.`,
        ko: `${STATUS_NAMES[status].ko}: ${list.ko}. 이유는 각 방법 아래에 있습니다.`,
      },
    ];
  });

type Prices = NonNullable<ReportInput['case']['clinic']>['prices'];

/** The clinic's own price, or how the cost compares, or that it must be asked for. Never a guess. */
export function costWords(prices: Prices, id: OptionId, pen: Pen): Texts {
  const price = prices?.find(({ option }) => option === id);
  if (!price) return pen.cell(OPTION_FACTS[id].costRelation);
  const { from, to, currency } = price;
  const amount = (value: number): string => new Intl.NumberFormat('en-US').format(value);
  const text = `${currency} ${from === to ? amount(from) : `${amount(from)}–${amount(to)}`}`;
  return {
    en: `${text} (price list of this clinic)`,
    ko: `${text} (이 병원의 가격표)`,
  };
}
