export { chooseSamples, chooseTogether, type TakenSample } from './choose-samples.ts';
export { errorsOn, fitSurrogate, type FitProblem, type Snapshot, type Solution } from './fit-surrogate.ts';
export { groupsMoved, randomPoint, rim, type Intervals, type ParameterBox } from './parameter-box.ts';
export {
  Surrogate,
  type Evaluation,
  type EvaluationOptions,
  type OutsideBox,
  type SurrogateError,
  type TooUncertain,
} from './surrogate.ts';
export { fromNumbers, toNumbers, type UnreadableSurrogate } from './surrogate-numbers.ts';
