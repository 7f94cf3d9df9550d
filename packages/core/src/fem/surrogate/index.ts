export { chooseSamples, chooseTogether, type TakenSample } from './choose-samples.ts';
export {
  errorsOn,
  fitSurrogate,
  type Fit,
  type FitProblem,
  type Snapshot,
  type Solution,
} from './fit-surrogate.ts';
export { groupsMoved, randomPoint, type ParameterBox } from './parameter-box.ts';
export { Surrogate, type Evaluation, type OutsideBox, type SurrogateError } from './surrogate.ts';
export { fromNumbers, toNumbers, type UnreadableSurrogate } from './surrogate-numbers.ts';
