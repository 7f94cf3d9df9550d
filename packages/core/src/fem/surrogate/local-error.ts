import type { KernelRows } from './kernel-rows.ts';
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
  private readonly squares: readonly number[];
  /** The usual way from a snapshot to the nearest other. */
  private readonly usual: number;

  constructor(
    private readonly rows: KernelRows,
    { points, leftOutMm }: Pick<SurrogatePart, 'points' | 'leftOutMm'>,
  ) {
    this.squares = leftOutMm.map((e) => e ** 2);
    const nearest = points.map((point, n) => {
      rows.moveTo(point);
      return Math.sqrt(Math.min(...rows.squares.map((square, other) => (n === other ? Infinity : square))));
    });
    this.usual = nearest.sort((a, b) => a - b)[nearest.length >> 1]!;
  }

  /** Square of it where the rows have moved to, mm^2. */
  square(): number {
    const ways = this.rows.squares.map(Math.sqrt);
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
