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
  /** Which group each column (by its new number) belongs to: up to `TOGETHER` that do not touch, one after the other. */
  group: Int32Array;
  groups: number;
}

/** As many columns are solved at once as there are lanes. */
const TOGETHER = 4;
/** How far ahead a column is looked for that does not touch those of its group. */
const AHEAD = 24;

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
  const sides: number[][] = [[], [], []];
  side.forEach((s, c) => sides[s]!.push(c));
  const middle = sides[0]!.length;
  const order = {
    place: new Int32Array(columns),
    column: new Int32Array(columns),
    middle,
    seam: middle + sides[1]!.length,
    group: new Int32Array(columns),
    groups: 0,
  };
  let from = 0;
  for (const own of sides) {
    addGroups(order, from, own, graph, shared ? AHEAD : 1);
    from += own.length;
  }
  return order;
}

/** Numbers columns from `from` on in groups, in their order as far as those that touch let it. */
function addGroups(
  order: ColumnOrder,
  from: number,
  own: readonly number[],
  graph: ColumnGraph,
  ahead: number,
): void {
  let at = from;
  const taken = new Uint8Array(own.length);
  const touched = new Int32Array(graph.columns).fill(-1);
  for (let first = 0; first < own.length; first++) {
    if (taken[first]) continue;
    const group = order.groups++;
    for (let i = first, size = 0; i < own.length && i < first + ahead && size < TOGETHER; i++) {
      const c = own[i]!;
      if (taken[i] || touched[c] === group) continue;
      taken[i] = 1;
      size++;
      for (let e = graph.start[c]!; e < graph.start[c + 1]!; e++) touched[graph.neighbour[e]!] = group;
      order.place[c] = at;
      order.group[at] = group;
      order.column[at++] = c;
    }
  }
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
