import type { ParameterBox } from './parameter-box.ts';
import { PartCoordinates } from './part-coordinates.ts';
import type { SurrogatePart } from './surrogate.ts';

/**
 * A snapshot counts a third as much where it is so much farther off than the nearest one, in ways from a snapshot to its
 * nearest: chosen among 0.25 to 2 on pulls of one side of a slab, by how well it told the far ones from the others.
 */
const REACH = 0.5;

/**
 * How far a part of a surrogate is off near a point: how far its snapshots were when left out, in the mean of squares, the
 * nearest in the coordinates of its kernel counting most. Beside a snap, or an onset that no bend follows, these are
 * large, elsewhere small.
 */
export class LocalError {
  private readonly coordinates: PartCoordinates;
  private readonly places: readonly Float64Array[];
  private readonly squares: readonly number[];
  /** The usual way from a snapshot to the nearest other. */
  private readonly usual: number;

  constructor(
    box: ParameterBox,
    { about, shape, points, leftOutMm }: Pick<SurrogatePart, 'about' | 'shape' | 'points' | 'leftOutMm'>,
  ) {
    const own = about === 'all' ? box.low.map((_, i) => i) : box.groups[about]!;
    this.coordinates = new PartCoordinates(box, own, shape);
    this.places = points.map((p) => this.coordinates.place(p).at);
    this.squares = leftOutMm.map((e) => e ** 2);
    const nearest = this.places.map((p) =>
      Math.min(...this.places.map((q) => (p === q ? Infinity : distance(p, q)))),
    );
    this.usual = nearest.sort((a, b) => a - b)[nearest.length >> 1]!;
  }

  /** Square of it, mm^2. */
  squareAt(point: ArrayLike<number>): number {
    const { at } = this.coordinates.place(point);
    const ways = this.places.map((place) => distance(at, place));
    const least = Math.min(...ways);
    let [sum, all] = [0, 0];
    ways.forEach((way, n) => {
      const weight = Math.exp((least - way) / (REACH * this.usual));
      sum += weight * this.squares[n]!;
      all += weight;
    });
    return sum / all;
  }
}

function distance(p: Float64Array, q: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < p.length; i++) sum += (p[i]! - q[i]!) ** 2;
  return Math.sqrt(sum);
}

/** As often as this what is said of a point should hold. */
const COVERAGE = 0.95;

/**
 * By how much `said` is to be scaled so that at a further point, drawn as these were, the error stays within it as often
 * as `coverage`: 95 %, or less where there are few. (split conformal prediction, weighed locally: Lei et al. 2018)
 */
export function calibrated(
  errors: readonly number[],
  said: readonly number[],
): { scale: number; coverage: number } {
  const ratios = errors.map((e, i) => e / said[i]!).sort((a, b) => a - b);
  const rank = Math.min(ratios.length, Math.ceil(COVERAGE * (ratios.length + 1)));
  return { scale: ratios[rank - 1]!, coverage: rank / (ratios.length + 1) };
}
