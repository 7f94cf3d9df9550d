export * from './explanation.ts';
export { explain } from './explain.ts';
export { weigh, WEIGHED, type Weighed, type Weighing } from './weigh.ts';
export { AGEING_STAGES } from './knowledge/ageing.ts';
export { FINDINGS, type FindingKind, type FindingRow } from './knowledge/findings.ts';
export {
  CANNOT_TELL,
  CAUSE_NAMES,
  CAUSE_TEXTS,
  LEVEL_NAMES,
  LINE_MEANINGS,
  LINE_NAMES,
} from './knowledge/cause-texts.ts';
export { signedLogOdds } from './signed-log-odds.ts';
export { WORTH_BITS } from './knowledge/worth-bits.ts';
export { categoryName, reasonName } from './knowledge/finding-words.ts';
