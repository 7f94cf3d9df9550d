import { failure, success, type Outcome } from '../../outcome.ts';
import { rowsOf, type KernelRows } from './kernel-rows.ts';
import { LocalError } from './local-error.ts';
import { outside, type ParameterBox } from './parameter-box.ts';
import type { PartShape } from './part-coordinates.ts';
import { weighedSum, type WeighedSum } from './weighed-sum.ts';

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

/** What a body does over a box of parameters, learnt from whole solutions: milliseconds instead of seconds. */
export class Surrogate {
  private readonly known: readonly { rows: KernelRows; error: LocalError }[];
  /** The rows of all parts. */
  private readonly rows: Float64Array;
  private readonly amount: Float64Array;
  private readonly addWeights: WeighedSum;
  private readonly addModes: WeighedSum;

  constructor(readonly parts: SurrogateParts) {
    this.known = parts.parts.map((part) => {
      const rows = rowsOf(parts.box, part);
      return { rows, error: new LocalError(rows, part) };
    });
    const weights = parts.parts.flatMap((part) => part.weights);
    this.rows = new Float64Array(weights.length);
    this.amount = new Float64Array(parts.modes.length);
    this.addWeights = weighedSum(weights);
    // What an answer takes is reading them: half of it, for a ten-millionth of what a mode moves.
    this.addModes = weighedSum(parts.modes.map((mode) => Float32Array.from(mode)));
  }

  get error(): SurrogateError {
    return this.parts.error;
  }

  evaluate(
    parameters: readonly number[],
    { into, allowMm = Infinity }: EvaluationOptions = {},
  ): Outcome<Evaluation, OutsideBox | TooUncertain> {
    const { box, atBase, error } = this.parts;
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
    // The rows have moved there for the error.
    let next = 0;
    for (const { rows } of this.known) {
      this.rows.set(rows.values, next);
      next += rows.values.length;
    }
    this.amount.fill(0);
    this.addWeights(this.rows, this.amount);
    const displacement = into ?? new Float64Array(atBase.length);
    displacement.set(atBase);
    this.addModes(this.amount, displacement);
    return success({ displacement, errorMm });
  }

  /** Of all parts together, what leaving snapshots out says of a point in the box, mm. */
  leftOutNear(parameters: readonly number[]): number {
    for (const { rows } of this.known) rows.moveTo(parameters);
    return Math.sqrt(this.known.reduce((sum, { error }) => sum + error.square(), 0));
  }
}
