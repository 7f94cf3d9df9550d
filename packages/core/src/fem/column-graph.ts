import type { Coarsening } from './coarsening.ts';

/** Which columns touch which, in compressed rows: neighbours of c are neighbour[start[c] .. start[c + 1]), itself among them, rising. */
export interface ColumnGraph {
  columns: number;
  start: Int32Array;
  neighbour: Int32Array;
  /** Edge of each column to itself. */
  self: Int32Array;
}

/** The graph in which all columns of a group touch each other. */
export function columnGraph(columns: number, groups: Iterable<readonly number[]>): ColumnGraph {
  const sets = Array.from({ length: columns }, (_, c) => new Set([c]));
  for (const group of groups) for (const a of group) for (const b of group) sets[a]!.add(b);
  return graphOfSets(sets);
}

export function graphOfSets(sets: readonly ReadonlySet<number>[]): ColumnGraph {
  const columns = sets.length;
  const start = new Int32Array(columns + 1);
  sets.forEach((set, c) => (start[c + 1] = start[c]! + set.size));
  const neighbour = new Int32Array(start[columns]!);
  sets.forEach((set, c) =>
    neighbour.set(
      [...set].sort((a, b) => a - b),
      start[c],
    ),
  );
  const graph = { columns, start, neighbour, self: new Int32Array(columns) };
  for (let c = 0; c < columns; c++) graph.self[c] = edgeBetween(graph, c, c);
  return graph;
}

/** Columns that a column touches, itself among them. */
export const neighboursOf = ({ start, neighbour }: ColumnGraph, c: number): Int32Array =>
  neighbour.subarray(start[c], start[c + 1]);

/** The graph of a coarser mesh: columns touch where any of what follows from them does. */
export function coarseGraph(fine: ColumnGraph, { coarseColumns, start, parent }: Coarsening): ColumnGraph {
  const sets = Array.from({ length: coarseColumns }, (_, c) => new Set([c]));
  for (let c = 0; c < fine.columns; c++)
    for (let e = fine.start[c]!; e < fine.start[c + 1]!; e++) {
      const d = fine.neighbour[e]!;
      for (let p = start[c]!; p < start[c + 1]!; p++)
        for (let q = start[d]!; q < start[d + 1]!; q++) sets[parent[p]!]!.add(parent[q]!);
    }
  return graphOfSets(sets);
}

/** Index of the edge from one column to another, -1 when they do not touch. */
export function edgeBetween(
  { start, neighbour }: Omit<ColumnGraph, 'self'>,
  from: number,
  to: number,
): number {
  let low = start[from]!;
  let high = start[from + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (neighbour[middle] === to) return middle;
    if (neighbour[middle]! < to) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Numbers of one matrix block row: 3 x 3 blocks to the level below, the same and the one above. */
export const BLOCK_ROW = 27;

/** A symmetric matrix over columns: the 3 x 3 block of edge e, level k to level k + s stands at ((e * levels + k) * 3 + s + 1) * 9. */
export type ColumnMatrix = Float64Array;

export const newColumnMatrix = (graph: ColumnGraph, levels: number): ColumnMatrix =>
  new Float64Array(graph.neighbour.length * levels * BLOCK_ROW);

/** Where the 3 x 3 block of two nodes begins in a column matrix; RangeError where the graph has no place for it. */
export function blockAt(graph: ColumnGraph, levels: number, a: number, b: number): number {
  const [columnA, columnB] = [Math.floor(a / levels), Math.floor(b / levels)];
  const levelA = a - columnA * levels;
  const up = b - columnB * levels - levelA;
  const edge = edgeBetween(graph, columnA, columnB);
  if (edge < 0 || Math.abs(up) > 1) throw new RangeError(`nodes ${a} and ${b} are not neighbours`);
  return (edge * levels + levelA) * BLOCK_ROW + (up + 1) * 9;
}

/** y = A x. */
export function multiply(
  { columns, start, neighbour }: ColumnGraph,
  levels: number,
  a: ColumnMatrix,
  x: Float64Array,
  y: Float64Array,
): void {
  const size = 3 * levels;
  y.fill(0);
  for (let c = 0; c < columns; c++)
    for (let e = start[c]!; e < start[c + 1]!; e++)
      addEdgeProduct(a, e * levels * BLOCK_ROW, levels, x, neighbour[e]! * size, y, c * size, 1);
}

/** y += sign * A_edge x for one edge: `at` is where its blocks begin, `from` and `to` where x and y of its columns do. */
export function addEdgeProduct(
  a: ColumnMatrix,
  at: number,
  levels: number,
  x: Float64Array,
  from: number,
  y: Float64Array,
  to: number,
  sign: 1 | -1,
): void {
  for (let k = 0, o = at; k < levels; k++, o += BLOCK_ROW) {
    const xk = from + 3 * k;
    const yk = to + 3 * k;
    let x0 = x[xk]!;
    let x1 = x[xk + 1]!;
    let x2 = x[xk + 2]!;
    let s0 = a[o + 9]! * x0 + a[o + 10]! * x1 + a[o + 11]! * x2;
    let s1 = a[o + 12]! * x0 + a[o + 13]! * x1 + a[o + 14]! * x2;
    let s2 = a[o + 15]! * x0 + a[o + 16]! * x1 + a[o + 17]! * x2;
    if (k > 0) {
      x0 = x[xk - 3]!;
      x1 = x[xk - 2]!;
      x2 = x[xk - 1]!;
      s0 += a[o]! * x0 + a[o + 1]! * x1 + a[o + 2]! * x2;
      s1 += a[o + 3]! * x0 + a[o + 4]! * x1 + a[o + 5]! * x2;
      s2 += a[o + 6]! * x0 + a[o + 7]! * x1 + a[o + 8]! * x2;
    }
    if (k < levels - 1) {
      x0 = x[xk + 3]!;
      x1 = x[xk + 4]!;
      x2 = x[xk + 5]!;
      s0 += a[o + 18]! * x0 + a[o + 19]! * x1 + a[o + 20]! * x2;
      s1 += a[o + 21]! * x0 + a[o + 22]! * x1 + a[o + 23]! * x2;
      s2 += a[o + 24]! * x0 + a[o + 25]! * x1 + a[o + 26]! * x2;
    }
    y[yk]! += sign * s0;
    y[yk + 1]! += sign * s1;
    y[yk + 2]! += sign * s2;
  }
}
