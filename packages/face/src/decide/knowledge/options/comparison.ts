import type { Texts } from '../../../case/render-text.ts';
import type { OptionId } from '../../../case/schema/option-id.ts';
import { OPTION_FACTS, type OptionFact, type OptionFacts } from './index.ts';

export {
  personalComparisons,
  PERSONAL_CODES,
  PERSONAL_COMPARISONS,
  type PersonalCode,
  type PersonalComparison,
} from './personal-comparisons.ts';

export interface ComparisonRow {
  id: string;
  title: Texts;
  /** One for each option asked for, in that order. Patients read `textForPatient` of each fact. */
  cells: { option: OptionId; facts: readonly OptionFact[] }[];
}

interface RowMaker {
  id: string;
  title: Texts;
  facts: (option: OptionFacts) => readonly OptionFact[];
}

/** The lines of the table, the same for every choice of options. */
export const COMPARISON_ROWS: readonly RowMaker[] = [
  { id: 'incision', title: { en: 'The cut', ko: '절개' }, facts: (o) => [o.incision] },
  {
    id: 'anaesthesia',
    title: { en: 'Numbing or sleep drugs (anaesthesia)', ko: '마취' },
    facts: (o) => [o.anaesthesia],
  },
  { id: 'time', title: { en: 'How long it takes', ko: '시술·수술 시간' }, facts: (o) => [o.operatingTime] },
  { id: 'downtime', title: { en: 'Days out of sight', ko: '회복 기간' }, facts: (o) => [o.downtime] },
  {
    id: 'changes',
    title: { en: 'What it changes', ko: '달라지는 것' },
    facts: (o) => [{ text: o.target, mark: 'recalled', source: 'P20' }, o.effect],
  },
  { id: 'wontDo', title: { en: 'What it does not change', ko: '달라지지 않는 것' }, facts: (o) => o.wontDo },
  { id: 'longevity', title: { en: 'How long it lasts', ko: '유지 기간' }, facts: (o) => [o.longevity] },
  { id: 'risks', title: { en: 'Risks', ko: '위험' }, facts: (o) => o.events },
  { id: 'redo', title: { en: 'Having it done again', ko: '재시술·재수술' }, facts: (o) => [o.redo] },
  {
    id: 'satisfaction',
    title: { en: 'How pleased people were', ko: '만족도' },
    facts: (o) => [o.satisfaction],
  },
  { id: 'cost', title: { en: 'Cost', ko: '비용' }, facts: (o) => [o.costRelation] },
  {
    id: 'evidence',
    title: { en: 'What is known, and what nobody knows', ko: '알려진 것과 아직 모르는 것' },
    facts: (o) => o.evidence,
  },
];

/** The pair the article asks to set side by side. */
export const MINI_AND_FULL = ['mini', 'full'] as const satisfies readonly OptionId[];

export const compareOptions = (ids: readonly OptionId[]): ComparisonRow[] =>
  COMPARISON_ROWS.map(({ id, title, facts }) => ({
    id,
    title,
    cells: ids.map((option) => ({ option, facts: facts(OPTION_FACTS[option]) })),
  }));
