import type { ParameterBox } from './parameter-box.ts';
import { PartCoordinates, type PartShape, type Place } from './part-coordinates.ts';

/**
 * How alike two points of a box are. A row: the value at a point, then its slopes by each parameter over half its interval.
 * What is worked out about a point is kept with its array, which must not change.
 */
export interface Kernel {
  /** Of a row. */
  readonly size: number;
  /** Which parameters have a slope in a row, in its order. */
  readonly slopes: readonly number[];
  /** Value and slopes at p (rows) against those at q (columns). */
  block(p: readonly number[], q: readonly number[], out: Float64Array): void;
  /** The first row of it: the value at p against the value and slopes at q. */
  row(p: readonly number[], q: readonly number[], out: Float64Array): void;
}

interface Known extends Place {
  /** The base's value against value and slopes here. */
  fromBase: Float64Array;
}

/**
 * Of the parameters of one group: Matern's with three derivatives, of the distance in its coordinates; less what both points
 * share with the base, so that nothing is there. Folds that grow within a short way ring less in it than in a bell without
 * end to its derivatives. (Rasmussen & Williams 2006, eq. 4.14; Stein 1999)
 */
export class GroupKernel implements Kernel {
  readonly size: number;
  private readonly coordinates: PartCoordinates;
  private readonly known = new WeakMap<readonly number[], Known>();
  private readonly base: Place;

  constructor(
    box: ParameterBox,
    readonly slopes: readonly number[],
    shape: PartShape,
  ) {
    this.size = 1 + slopes.length;
    this.coordinates = new PartCoordinates(box, slopes, shape);
    this.base = this.coordinates.place(box.base);
  }

  block(p: readonly number[], q: readonly number[], out: Float64Array): void {
    const { size } = this;
    const [a, b] = [this.at(p), this.at(q)];
    plainBlock(a, b, size, out);
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++) out[i * size + j]! -= a.fromBase[i]! * b.fromBase[j]!;
  }

  row(p: readonly number[], q: readonly number[], out: Float64Array): void {
    const [a, b] = [this.at(p), this.at(q)];
    plainRow(a, b, this.size, out);
    for (let i = 0; i < this.size; i++) out[i]! -= a.fromBase[0]! * b.fromBase[i]!;
  }

  private at(point: readonly number[]): Known {
    let known = this.known.get(point);
    if (!known) {
      const place = this.coordinates.place(point);
      known = { ...place, fromBase: new Float64Array(this.size) };
      plainRow(this.base, place, this.size, known.fromBase);
      this.known.set(point, known);
    }
    return known;
  }
}

const ROOT = Math.sqrt(7);

/** Of the square of a distance: the value and its first three derivatives. */
export function matern(square: number, out: Float64Array): void {
  const x = ROOT * Math.sqrt(square);
  const e = Math.exp(-x);
  out[0] = (1 + x + 0.4 * x * x + (x * x * x) / 15) * e;
  out[1] = -0.7 * (1 + x + (x * x) / 3) * e;
  out[2] = (49 / 60) * (1 + x) * e;
  out[3] = (-343 / 120) * e;
}

const value = new Float64Array(4);

/**
 * The value at p against value and slopes at q, from `at` on; `size` is 1 + the number of slopes. Says how far apart they
 * are, squared.
 */
export function plainRow(p: Place, q: Place, size: number, out: Float64Array, at = 0): number {
  const many = size - 1;
  let square = 0;
  for (let j = 1; j < size; j++) out[at + j] = 0;
  for (let d = 0; d < p.at.length; d++) {
    const apart = p.at[d]! - q.at[d]!;
    square += apart * apart;
    for (let j = 0; j < many; j++) out[at + 1 + j]! += apart * q.slopes[d * many + j]!;
  }
  matern(square, value);
  out[at] = value[0]!;
  for (let j = 1; j < size; j++) out[at + j]! *= -2 * value[1]!;
  return square;
}

/** Value and slopes at p (rows) against those at q (columns). */
export function plainBlock(p: Place, q: Place, size: number, out: Float64Array): void {
  const many = size - 1;
  let square = 0;
  out.fill(0);
  for (let d = 0; d < p.at.length; d++) {
    const apart = p.at[d]! - q.at[d]!;
    square += apart * apart;
    for (let i = 0; i < many; i++) {
      const own = p.slopes[d * many + i]!;
      out[1 + i]! += apart * q.slopes[d * many + i]!;
      out[(1 + i) * size]! += apart * own;
      for (let j = 0; j < many; j++) out[(1 + i) * size + 1 + j]! += own * q.slopes[d * many + j]!;
    }
  }
  matern(square, value);
  const [first, second] = [value[1]!, value[2]!];
  for (let i = 1; i < size; i++)
    for (let j = 1; j < size; j++)
      out[i * size + j] = -4 * second * out[i * size]! * out[j]! - 2 * first * out[i * size + j]!;
  out[0] = value[0]!;
  for (let i = 1; i < size; i++) {
    out[i]! *= -2 * first;
    out[i * size]! *= 2 * first;
  }
}
