import { failure, success, type Outcome } from '../../outcome.ts';
import { GroupKernel, type Kernel } from './group-kernel.ts';
import { InteractionKernel } from './interaction-kernel.ts';
import { LocalError } from './local-error.ts';
import { outside, type ParameterBox } from './parameter-box.ts';
import type { PartShape } from './part-coordinates.ts';

/** How far the farthest node was off on whole solutions that took no part in the fit, mm. */
export interface SurrogateError {
  heldOut: number;
  medianMm: number;
  p95Mm: number;
  largestMm: number;
  /**
   * Of points drawn as those held out were, the share `coverage` is within `scale` times the median and what leaving
   * snapshots out says of the point (see LocalError), the two added as squares.
   */
  scale: number;
  coverage: number;
}

/** What one group does alone, or what all do to each other. */
export interface SurrogatePart {
  about: number | 'all';
  shape: PartShape;
  /** Snapshots that were fitted: their parameters; for their value and each slope, a weight for each mode. */
  points: readonly (readonly number[])[];
  weights: readonly Float64Array[];
  /** How far each snapshot is off at its farthest node when it is left out, mm. */
  leftOutMm: readonly number[];
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
  /** How far the farthest node may be off just here, mm: as often as `coverage` of its error says. */
  errorMm: number;
}

export interface EvaluationOptions {
  /** Saves making a new array; as long as a snapshot. */
  into?: Float64Array | undefined;
  /** What may be off by more is refused, mm. */
  allowMm?: number | undefined;
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

export interface TooUncertain {
  reason: 'tooUncertain';
  errorMm: number;
  allowMm: number;
  advice: string;
}

export const kernelOf = (box: ParameterBox, about: SurrogatePart['about'], shape: PartShape): Kernel =>
  about === 'all' ? new InteractionKernel(box, shape) : new GroupKernel(box, box.groups[about]!, shape);

/** What a body does over a box of parameters, learnt from whole solutions: milliseconds instead of seconds. */
export class Surrogate {
  private readonly kernels: readonly Kernel[];
  private readonly errors: readonly LocalError[];
  private readonly amount: Float64Array;

  constructor(readonly parts: SurrogateParts) {
    this.kernels = parts.parts.map(({ about, shape }) => kernelOf(parts.box, about, shape));
    this.errors = parts.parts.map((part) => new LocalError(parts.box, part));
    this.amount = new Float64Array(parts.modes.length);
  }

  get error(): SurrogateError {
    return this.parts.error;
  }

  evaluate(
    parameters: readonly number[],
    { into, allowMm = Infinity }: EvaluationOptions = {},
  ): Outcome<Evaluation, OutsideBox | TooUncertain> {
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
    const errorMm = error.scale * Math.hypot(error.medianMm, this.leftOutNear(parameters));
    if (errorMm > allowMm)
      return failure({
        reason: 'tooUncertain',
        errorMm,
        allowMm,
        advice: 'Snapshots near it foresee each other badly, as beside a snap: solve it.',
      });
    const { amount } = this;
    amount.fill(0);
    // Kernels keep what they work out about an array.
    const at = [...parameters];
    parts.forEach(({ points, weights }, k) => addAmounts(this.kernels[k]!, points, weights, at, amount));
    const displacement = into ?? new Float64Array(atBase.length);
    displacement.set(atBase);
    addModes(modes, amount, displacement);
    return success({ displacement, errorMm });
  }

  /** Of all parts together, what leaving snapshots out says of a point in the box, mm. */
  leftOutNear(parameters: readonly number[]): number {
    return Math.sqrt(this.errors.reduce((sum, error) => sum + error.squareAt(parameters), 0));
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
  const { size } = kernel;
  const row = new Float64Array(size);
  const rows = new Float64Array(points.length * size);
  points.forEach((point, n) => {
    kernel.row(at, point, row);
    rows.set(row, n * size);
  });
  addModes(weights, rows, to);
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
