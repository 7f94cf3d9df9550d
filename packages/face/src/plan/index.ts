export { wordingFor, type Statement } from './statement.ts';
export { threeSteps, type PlannedStep, type ThreeSteps } from './three-steps.ts';
export { ILLUSTRATION } from './knowledge/danger-zones.ts';
export { STEP_IDS, type StepId } from './knowledge/steps.ts';
