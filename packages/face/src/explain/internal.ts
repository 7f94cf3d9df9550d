/** For studies and benchmarks in this repository; not part of the package's door. */
export { compiledModel, drawConstants, priorsAt, tablesOf } from './compiled-model.ts';
export { infer, nameCause } from './explain.ts';
export { FINDINGS, type FindingRow } from './knowledge/findings.ts';
export { HEAVINESS_PRIOR, LINE_PRIORS } from './knowledge/line-priors.ts';
export {
  causeOf,
  CONSTANTS,
  NOMINAL,
  priorAt,
  STATES,
  tableOf,
  type Constants,
  type State,
} from './model.ts';
export { observe, type Observed } from './observed.ts';
