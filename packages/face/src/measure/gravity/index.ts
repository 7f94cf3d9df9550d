export { gravityFinding } from './gravity-finding.ts';
export { gravityTest } from './gravity-test.ts';
export {
  gravityFindingSchema,
  gravityTestSchema,
  type GravityFinding,
  type GravityTest,
} from './gravity-schema.ts';
export { REGION_NAMES, REGION_VERDICTS } from './knowledge/gravity-texts.ts';
