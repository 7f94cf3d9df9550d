import { evenLines, type GridLines } from './column-mesh.ts';

/** How the columns of a mesh follow from those of a coarser one: column c is the weighted mean of its parents. */
export interface Coarsening {
  coarseColumns: number;
  /** Parents of column c: parent[start[c] .. start[c + 1]), weights beside them. */
  start: Int32Array;
  parent: Int32Array;
  weight: Float64Array;
}

/** Every second line, first and last among them. Null when there are no cells to join. */
export function everySecondLine({ x, y }: GridLines): GridLines | null {
  if (x.length <= 2 && y.length <= 2) return null;
  const kept = (lines: readonly number[]): number[] =>
    lines.filter((_, i) => i % 2 === 0 || i === lines.length - 1);
  return { x: kept(x), y: kept(y) };
}

/**
 * How a level grid follows from `everySecondLine` of it: linear within its cells; with `diagonal`, within the triangles
 * that the diagonal splits them into.
 */
export function coarsenLines(fine: GridLines, diagonal: boolean): Coarsening {
  const coarse = everySecondLine(fine)!;
  const [xs, ys] = [places(fine.x, coarse.x), places(fine.y, coarse.y)];
  const start = [0];
  const parent: number[] = [];
  const weight: number[] = [];
  for (const [j, t] of ys)
    for (const [i, s] of xs) {
      const corner = j * coarse.x.length + i;
      const weights = diagonal
        ? [1 - Math.max(s, t), Math.max(s - t, 0), Math.max(t - s, 0), Math.min(s, t)]
        : [(1 - s) * (1 - t), s * (1 - t), (1 - s) * t, s * t];
      weights.forEach((w, k) => {
        if (w === 0) return;
        parent.push(corner + (k % 2) + (k < 2 ? 0 : coarse.x.length));
        weight.push(w);
      });
      start.push(parent.length);
    }
  return {
    coarseColumns: coarse.x.length * coarse.y.length,
    start: Int32Array.from(start),
    parent: Int32Array.from(parent),
    weight: Float64Array.from(weight),
  };
}

/** For each fine line the coarse cell it lies in (or begins) and how far along, 0 .. 1. */
const places = (fine: readonly number[], coarse: readonly number[]): [number, number][] =>
  fine.map((at, i) => {
    const cell = i === fine.length - 1 && i % 2 ? (i + 1) / 2 : i >> 1;
    const [low, high] = [coarse[cell]!, coarse[cell + 1]];
    return [cell, high === undefined ? 0 : (at - low) / (high - low)];
  });

/** Halves the equal cells of a level grid. Null when a side has an odd number of cells. */
export const coarsenGrid = (cells: readonly [number, number], diagonal: boolean): Coarsening | null =>
  cells.some((n) => n % 2) ? null : coarsenLines(evenLines(cells, cells), diagonal);

/** fine += P coarse, for values of `size` numbers per column. */
export function prolongate(
  { start, parent, weight }: Coarsening,
  size: number,
  coarse: Float64Array,
  fine: Float64Array,
): void {
  for (let c = 0; c < start.length - 1; c++)
    for (let p = start[c]!; p < start[c + 1]!; p++) {
      const [w, from, to] = [weight[p]!, parent[p]! * size, c * size];
      for (let t = 0; t < size; t++) fine[to + t]! += w * coarse[from + t]!;
    }
}

/** coarse = P^T fine. */
export function restrict(
  { start, parent, weight }: Coarsening,
  size: number,
  fine: Float64Array,
  coarse: Float64Array,
): void {
  coarse.fill(0);
  for (let c = 0; c < start.length - 1; c++)
    for (let p = start[c]!; p < start[c + 1]!; p++) {
      const [w, to, from] = [weight[p]!, parent[p]! * size, c * size];
      for (let t = 0; t < size; t++) coarse[to + t]! += w * fine[from + t]!;
    }
}
