import { failure, success, type Outcome } from '../../outcome.ts';
import { AnchoredKernel, type KernelShape } from './anchored-kernel.ts';
import { outside, type ParameterBox } from './parameter-box.ts';

/** How far the farthest node was off on whole solutions that took no part in the fit, mm. */
export interface SurrogateError {
  heldOut: number;
  medianMm: number;
  p95Mm: number;
  largestMm: number;
}

export interface SurrogateParts {
  box: ParameterBox;
  /** Of the kernel. */
  shape: KernelShape;
  /** Snapshots that were fitted: their parameters; for their value and each slope, a weight for each mode. */
  points: readonly (readonly number[])[];
  weights: readonly Float64Array[];
  /** Displacement at the rest of the box, mm, 3 per node; the modes are added to it. */
  atRest: Float64Array;
  modes: readonly Float64Array[];
  error: SurrogateError;
}

export interface Evaluation {
  /** mm, 3 per node, as in the snapshots. */
  displacement: Float64Array;
  error: SurrogateError;
}

export interface OutsideBox {
  reason: 'outsideBox';
  /** Which parameter, where it may lie, and where it was asked for. */
  parameter: number;
  low: number;
  high: number;
  asked: number;
  advice: string;
}

/** What a body does over a box of parameters, learnt from whole solutions: milliseconds instead of seconds. */
export class Surrogate {
  private readonly kernel: AnchoredKernel;
  private readonly row: Float64Array;
  private readonly amount: Float64Array;
  /** What the weights say of rest by the plain kernel, per mode. */
  private readonly atRest: Float64Array;

  constructor(readonly parts: SurrogateParts) {
    this.kernel = new AnchoredKernel(parts.box, parts.shape);
    this.row = new Float64Array(this.kernel.size);
    this.amount = new Float64Array(parts.modes.length);
    this.atRest = new Float64Array(parts.modes.length);
    this.addAmounts(parts.box.rest, this.atRest);
  }

  get error(): SurrogateError {
    return this.parts.error;
  }

  /** `into` saves making a new array; it must be as long as a snapshot. */
  evaluate(parameters: readonly number[], into?: Float64Array): Outcome<Evaluation, OutsideBox> {
    const { box, atRest, modes, error } = this.parts;
    const parameter = outside(box, parameters);
    if (parameter >= 0)
      return failure({
        reason: 'outsideBox',
        parameter,
        low: box.low[parameter]!,
        high: box.high[parameter]!,
        asked: parameters[parameter]!,
        advice: 'Nothing was learnt there: solve it, or learn a larger box.',
      });
    const { amount } = this;
    const share = this.kernel.shareWithRest(parameters);
    amount.fill(0);
    this.addAmounts(parameters, amount);
    for (let m = 0; m < amount.length; m++) amount[m]! -= share * this.atRest[m]!;
    const displacement = into ?? new Float64Array(atRest.length);
    displacement.set(atRest);
    addModes(modes, amount, displacement);
    return success({ displacement, error });
  }

  private addAmounts(at: readonly number[], amount: Float64Array): void {
    const { kernel, row } = this;
    const { points, weights } = this.parts;
    for (let n = 0; n < points.length; n++) {
      kernel.plainRow(points[n]!, at, row);
      for (let i = 0; i < row.length; i++) {
        const [like, own] = [row[i]!, weights[n * row.length + i]!];
        for (let m = 0; m < amount.length; m++) amount[m]! += like * own[m]!;
      }
    }
  }
}

/** Four modes at a time: each pass over the displacement costs as much as one mode. */
export function addModes(modes: readonly Float64Array[], amount: Float64Array, to: Float64Array): void {
  let m = 0;
  for (; m + 4 <= modes.length; m += 4) {
    const [a, b, c, d] = [modes[m]!, modes[m + 1]!, modes[m + 2]!, modes[m + 3]!];
    const [p, q, r, s] = [amount[m]!, amount[m + 1]!, amount[m + 2]!, amount[m + 3]!];
    for (let i = 0; i < to.length; i++) to[i] = to[i]! + (p * a[i]! + q * b[i]! + (r * c[i]! + s * d[i]!));
  }
  for (; m < modes.length; m++) {
    const [mode, p] = [modes[m]!, amount[m]!];
    for (let i = 0; i < to.length; i++) to[i]! += p * mode[i]!;
  }
}
