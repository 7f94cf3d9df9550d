/** How the columns of a mesh follow from those of a coarser one: column c is the weighted mean of its parents. */
export interface Coarsening {
  coarseColumns: number;
  /** Parents of column c: parent[start[c] .. start[c + 1]), weights beside them. */
  start: Int32Array;
  parent: Int32Array;
  weight: Float64Array;
}

/**
 * Halves the cells of a level grid in both directions. With `diagonal` the middle of a cell follows the diagonal that
 * splits it into triangles, otherwise its four corners. Null when a side has an odd number of cells.
 */
export function coarsenGrid(cells: readonly [number, number], diagonal: boolean): Coarsening | null {
  const [nx, ny] = cells;
  if (nx % 2 || ny % 2) return null;
  const across = nx / 2 + 1;
  const start = [0];
  const parent: number[] = [];
  const weight: number[] = [];
  const along = (i: number): [number, number][] =>
    i % 2 ? [[(i - 1) / 2, 0.5], [(i + 1) / 2, 0.5]] : [[i / 2, 1]]; // prettier-ignore
  for (let j = 0; j <= ny; j++)
    for (let i = 0; i <= nx; i++) {
      const [xs, ys] = [along(i), along(j)];
      const pairs =
        diagonal && xs.length === 2 && ys.length === 2
          ? xs.map(([x], k) => [x, ys[k]![0], 0.5] as const)
          : ys.flatMap(([y, b]) => xs.map(([x, a]) => [x, y, a * b] as const));
      for (const [x, y, w] of pairs) {
        parent.push(y * across + x);
        weight.push(w);
      }
      start.push(parent.length);
    }
  return {
    coarseColumns: across * (ny / 2 + 1),
    start: Int32Array.from(start),
    parent: Int32Array.from(parent),
    weight: Float64Array.from(weight),
  };
}

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
