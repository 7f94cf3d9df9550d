import { plainRow } from './group-kernel.ts';
import { bendsOf, interactionRow } from './interaction-kernel.ts';
import type { ParameterBox } from './parameter-box.ts';
import { PartCoordinates, type PartShape, type Place } from './part-coordinates.ts';
import type { SurrogatePart } from './surrogate.ts';

/** The kernel of a part at one point after another, against snapshots of which all is worked out beforehand. */
export interface KernelRows {
  /** The value at the point against value and slopes at each snapshot: a row each. */
  readonly values: Float64Array;
  /** How far it is from each snapshot, in the coordinates of the kernel, squared. */
  readonly squares: Float64Array;
  moveTo(point: ArrayLike<number>): void;
}

export const rowsOf = (
  box: ParameterBox,
  { about, shape, points }: Pick<SurrogatePart, 'about' | 'shape' | 'points'>,
): KernelRows =>
  about === 'all'
    ? new InteractionRows(box, shape, points)
    : new GroupRows(box, box.groups[about]!, shape, points);

/** Of `GroupKernel`. */
export class GroupRows implements KernelRows {
  readonly values: Float64Array;
  readonly squares: Float64Array;
  private readonly size: number;
  private readonly coordinates: PartCoordinates;
  private readonly base: Place;
  private readonly places: readonly Place[];
  /** The base's value against value and slopes at each snapshot. */
  private readonly fromBase: Float64Array;
  private readonly toBase: Float64Array;

  constructor(
    box: ParameterBox,
    group: readonly number[],
    shape: PartShape,
    points: readonly (readonly number[])[],
  ) {
    this.size = 1 + group.length;
    this.coordinates = new PartCoordinates(box, group, shape);
    this.base = this.coordinates.place(box.base);
    this.places = points.map((point) => this.coordinates.place(point));
    this.values = new Float64Array(points.length * this.size);
    this.squares = new Float64Array(points.length);
    this.fromBase = new Float64Array(points.length * this.size);
    this.places.forEach((place, n) => plainRow(this.base, place, this.size, this.fromBase, n * this.size));
    this.toBase = new Float64Array(this.size);
  }

  moveTo(point: ArrayLike<number>): void {
    const { size, places, values, squares, fromBase, toBase } = this;
    const place = this.coordinates.place(point);
    plainRow(this.base, place, size, toBase);
    for (let n = 0; n < places.length; n++) squares[n] = plainRow(place, places[n]!, size, values, n * size);
    for (let i = 0; i < values.length; i++) values[i]! -= toBase[0]! * fromBase[i]!;
  }
}

/** Of `InteractionKernel`. */
class InteractionRows implements KernelRows {
  readonly values: Float64Array;
  readonly squares: Float64Array;
  private readonly groups: readonly GroupRows[];
  private readonly groupValues: readonly Float64Array[];

  constructor(
    private readonly box: ParameterBox,
    { lengths, bends }: PartShape,
    points: readonly (readonly number[])[],
  ) {
    this.groups = box.groups.map((g) => new GroupRows(box, g, { lengths, bends: bendsOf(g, bends) }, points));
    this.groupValues = this.groups.map(({ values }) => values);
    this.values = new Float64Array(points.length * (1 + box.low.length));
    this.squares = new Float64Array(points.length);
  }

  moveTo(point: ArrayLike<number>): void {
    const { box, groups, groupValues, values, squares } = this;
    squares.fill(0);
    for (const rows of groups) {
      rows.moveTo(point);
      for (let n = 0; n < squares.length; n++) squares[n]! += rows.squares[n]!;
    }
    for (let n = 0; n < squares.length; n++) interactionRow(box.groups, groupValues, n, values);
  }
}
