import type { ColumnGraph } from '../../column-graph.ts';
import type { ColumnMesh } from '../../column-mesh.ts';

/**
 * Columns renumbered so that two threads can sweep over them: [0, middle) and [middle, seam) do not touch, those from
 * `seam` on touch both. With few columns the first part is all.
 */
export interface ColumnOrder {
  /** New number of each column, and the other way. */
  place: Int32Array;
  column: Int32Array;
  middle: number;
  seam: number;
}

/** Below this, waiting for each other costs more than the work. */
const WORTH_SHARING = 100;

/** `shared` is false for the coarsest grid: its band would be as wide as the grid. */
export function orderColumns(
  { points, levels, columns }: ColumnMesh,
  graph: ColumnGraph,
  shared: boolean,
): ColumnOrder {
  const side = new Uint8Array(columns);
  if (shared && columns >= WORTH_SHARING) {
    const along = longestAxis(points);
    const at = Float64Array.from({ length: columns }, (_, c) => points[3 * c * levels + along]!);
    const split = Float64Array.from(at).sort()[columns >> 1]!;
    for (let c = 0; c < columns; c++) side[c] = at[c]! < split ? 0 : 1;
    for (let c = 0; c < columns; c++)
      if (side[c] === 1)
        for (let e = graph.start[c]!; e < graph.start[c + 1]!; e++)
          if (side[graph.neighbour[e]!] === 0) side[c] = 2;
  }
  const first = [0, 0, 0];
  side.forEach((s) => first[s]!++);
  const [middle, seam] = [first[0]!, first[0]! + first[1]!];
  const next = [0, middle, seam];
  const order = { place: new Int32Array(columns), column: new Int32Array(columns), middle, seam };
  for (let c = 0; c < columns; c++) {
    const to = next[side[c]!]!++;
    order.place[c] = to;
    order.column[to] = c;
  }
  return order;
}

function longestAxis(points: Float64Array): number {
  const extent = [0, 1, 2].map((axis) => {
    let [low, high] = [Infinity, -Infinity];
    for (let i = axis; i < points.length; i += 3) {
      low = Math.min(low, points[i]!);
      high = Math.max(high, points[i]!);
    }
    return high - low;
  });
  return extent.indexOf(Math.max(...extent));
}
