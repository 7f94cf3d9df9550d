export { compareVisits, type CompareOptions } from './compare-visits.ts';
export {
  comparisonSchema,
  type Change,
  type CommonScale,
  type Comparison,
  type Reason,
} from './comparison.ts';
export { inWords } from './change-message.ts';
export { MATCH_TEXTS } from './knowledge/match-texts.ts';
