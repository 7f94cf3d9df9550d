import { failure, success, type Outcome } from '../../outcome.ts';
import { GroupKernel, type Kernel } from './group-kernel.ts';
import { InteractionKernel } from './interaction-kernel.ts';
import { outside, type ParameterBox } from './parameter-box.ts';

/** How far the farthest node was off on whole solutions that took no part in the fit, mm. */
export interface SurrogateError {
  heldOut: number;
  medianMm: number;
  p95Mm: number;
  largestMm: number;
}

/** What one group does alone, or what all do to each other. */
export interface SurrogatePart {
  about: number | 'all';
  /** Of the kernel, one per parameter of the box. */
  lengths: readonly number[];
  /** Snapshots that were fitted: their parameters; for their value and each slope, a weight for each mode. */
  points: readonly (readonly number[])[];
  weights: readonly Float64Array[];
}

export interface SurrogateParts {
  box: ParameterBox;
  parts: readonly SurrogatePart[];
  /** Displacement at the base of the box, mm, 3 per node; the modes are added to it. */
  atBase: Float64Array;
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

export const kernelOf = (
  box: ParameterBox,
  about: SurrogatePart['about'],
  lengths: readonly number[],
): Kernel =>
  about === 'all' ? new InteractionKernel(box, lengths) : new GroupKernel(box, box.groups[about]!, lengths);

/** What a body does over a box of parameters, learnt from whole solutions: milliseconds instead of seconds. */
export class Surrogate {
  private readonly kernels: readonly Kernel[];
  private readonly amount: Float64Array;

  constructor(readonly parts: SurrogateParts) {
    this.kernels = parts.parts.map(({ about, lengths }) => kernelOf(parts.box, about, lengths));
    this.amount = new Float64Array(parts.modes.length);
  }

  get error(): SurrogateError {
    return this.parts.error;
  }

  /** `into` saves making a new array; it must be as long as a snapshot. */
  evaluate(parameters: readonly number[], into?: Float64Array): Outcome<Evaluation, OutsideBox> {
    const { box, parts, atBase, modes, error } = this.parts;
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
    amount.fill(0);
    parts.forEach(({ points, weights }, k) =>
      addAmounts(this.kernels[k]!, points, weights, parameters, amount),
    );
    const displacement = into ?? new Float64Array(atBase.length);
    displacement.set(atBase);
    addModes(modes, amount, displacement);
    return success({ displacement, error });
  }
}

/** What the weights of a kernel's rows say at a point, per mode. */
export function addAmounts(
  kernel: Kernel,
  points: readonly (readonly number[])[],
  weights: readonly Float64Array[],
  at: readonly number[],
  to: Float64Array,
): void {
  const row = new Float64Array(kernel.size);
  for (let n = 0; n < points.length; n++) {
    kernel.row(at, points[n]!, row);
    for (let i = 0; i < row.length; i++) {
      const [like, own] = [row[i]!, weights[n * row.length + i]!];
      for (let m = 0; m < to.length; m++) to[m]! += like * own[m]!;
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
