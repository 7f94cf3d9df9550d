import type { Coarsening } from '../../coarsening.ts';
import { coarseGraph, edgeBetween, graphOfSets, neighboursOf, type ColumnGraph } from '../../column-graph.ts';
import type { NestedBody } from '../../nested-body.ts';
import { stayingNodes } from '../../stays-on-coarser.ts';
import { orderColumns, type ColumnOrder } from './order-columns.ts';

/** Lists gathered by the receiver: what adds to n is from[start[n] .. start[n + 1]), with weights. */
export interface Gathered {
  start: Int32Array;
  from: Int32Array;
  weight: Float32Array;
}

/** One grid in its own numbering of columns. */
export interface GridPlan {
  order: ColumnOrder;
  graph: ColumnGraph;
  /** How many edges the columns before each have to columns before them; and all have. */
  before: Int32Array;
  /** Where each edge stands in the matrix, -1 for edges to columns after: their blocks are transposes. */
  slot: Int32Array;
  slots: number;
  /** Between this grid and the next coarser one; absent on the coarsest. `sources`: see the kernels' `Grid`. */
  transfer: { children: Gathered; parents: Gathered; sources: Gathered } | null;
  /** Nodes that stay when the next finer grid is corrected, by the old numbers of columns; null of the finest. */
  stays: Uint8Array | null;
}

/** Grids of all meshes, coarsest first. A coarser grid also joins the columns that the finer one couples. */
export function planGrids(nested: readonly NestedBody[]): GridPlan[] {
  const graphs = nested.map(({ body }) => body.graph);
  for (let i = nested.length - 1; i > 0; i--)
    graphs[i - 1] = united(graphs[i - 1]!, graphs[i]!, nested[i]!.fromCoarser!);
  const plans: GridPlan[] = [];
  const staying = stayingNodes(nested);
  nested.forEach(({ body, fromCoarser }, i) => {
    const order = orderColumns(body.mesh, graphs[i]!, i > 0);
    const graph = renumbered(graphs[i]!, order);
    const places = slotsOf(graph);
    const coarse = plans[i - 1];
    plans.push({
      order,
      graph,
      ...places,
      transfer:
        coarse && fromCoarser ? transferBetween(graph, places.slot, order, coarse, fromCoarser) : null,
      stays: staying[i] ?? null,
    });
  });
  return plans;
}

/** The coarse graph with what the finer one couples; itself where that is nothing new, as for nested cells. */
function united(coarse: ColumnGraph, fine: ColumnGraph, coarsening: Coarsening): ColumnGraph {
  const { start, parent } = coarsening;
  for (let c = 0; c < fine.columns; c++)
    for (let e = fine.start[c]!; e <= fine.self[c]!; e++) {
      const d = fine.neighbour[e]!;
      for (let p = start[c]!; p < start[c + 1]!; p++)
        for (let q = start[d]!; q < start[d + 1]!; q++)
          if (edgeBetween(coarse, parent[p]!, parent[q]!) < 0) {
            const more = coarseGraph(fine, coarsening);
            return graphOfSets(
              Array.from(
                { length: coarse.columns },
                (_, k) => new Set([...neighboursOf(coarse, k), ...neighboursOf(more, k)]),
              ),
            );
          }
    }
  return coarse;
}

function renumbered({ columns, start, neighbour }: ColumnGraph, { place, column }: ColumnOrder): ColumnGraph {
  const graph = {
    columns,
    start: new Int32Array(columns + 1),
    neighbour: new Int32Array(neighbour.length),
    self: new Int32Array(columns),
  };
  for (let c = 0, at = 0; c < columns; c++) {
    const old = column[c]!;
    const from = at;
    for (let e = start[old]!; e < start[old + 1]!; e++) graph.neighbour[at++] = place[neighbour[e]!]!;
    graph.neighbour.subarray(from, at).sort();
    graph.start[c + 1] = at;
    graph.self[c] = graph.neighbour.indexOf(c, from);
  }
  return graph;
}

/** As the kernels count: how many edges the columns before each have to columns before them, and every edge's slot. */
function slotsOf({
  columns,
  start,
  self,
  neighbour,
}: ColumnGraph): Pick<GridPlan, 'before' | 'slot' | 'slots'> {
  const before = new Int32Array(columns + 1);
  for (let c = 0; c < columns; c++) before[c + 1] = before[c]! + self[c]! - start[c]!;
  const slot = new Int32Array(neighbour.length).fill(-1);
  for (let c = 0; c < columns; c++) {
    for (let e = start[c]!; e < self[c]!; e++) slot[e] = before[c]! + e - start[c]!;
    slot[self[c]!] = before[columns]! + c;
  }
  return { before, slot, slots: before[columns]! + columns };
}

function transferBetween(
  fine: ColumnGraph,
  slot: Int32Array,
  order: ColumnOrder,
  coarse: GridPlan,
  { start, parent, weight }: Coarsening,
): GridPlan['transfer'] {
  // Parents by new numbers.
  const own = { start: new Int32Array(fine.columns + 1), from: new Int32Array(parent.length), weight: new Float32Array(parent.length) }; // prettier-ignore
  for (let c = 0, at = 0; c < fine.columns; c++) {
    const old = order.column[c]!;
    for (let p = start[old]!; p < start[old + 1]!; p++) {
      own.from[at] = coarse.order.place[parent[p]!]!;
      own.weight[at++] = weight[p]!;
    }
    own.start[c + 1] = at;
  }
  // Every edge of the fine grid adds to those between the parents of both its columns; to one that has no place, transposed.
  const count = edgesOfParents(fine, own.start);
  const [to, from, weights] = [new Int32Array(count), new Int32Array(count), new Float32Array(count)];
  let at = 0;
  const add = (edge: number, turned: 0 | 1, source: number, w: number): void => {
    to[at] = 2 * coarse.slot[edge]! + turned;
    from[at] = source;
    weights[at++] = w;
  };
  for (let c = 0; c < fine.columns; c++)
    for (let e = fine.start[c]!; e <= fine.self[c]!; e++) {
      const d = fine.neighbour[e]!;
      for (let p = own.start[c]!; p < own.start[c + 1]!; p++)
        for (let q = own.start[d]!; q < own.start[d + 1]!; q++) {
          const [one, other] = [own.from[p]!, own.from[q]!];
          const w = own.weight[p]! * own.weight[q]!;
          if (other <= one) add(edgeBetween(coarse.graph, one, other), 0, slot[e]!, w);
          if (one <= other && d < c) add(edgeBetween(coarse.graph, other, one), 1, slot[e]!, w);
        }
    }
  const children = new Int32Array(parent.length);
  for (let c = 0; c < fine.columns; c++) children.fill(c, own.start[c], own.start[c + 1]);
  return {
    parents: own,
    children: gathered(coarse.graph.columns, own.from, children, own.weight),
    sources: gathered(2 * coarse.slots, to.subarray(0, at), from, weights),
  };
}

/** No more pairs of parents than this. */
function edgesOfParents({ columns, start, self, neighbour }: ColumnGraph, parents: Int32Array): number {
  let count = 0;
  for (let c = 0; c < columns; c++)
    for (let e = start[c]!; e <= self[c]!; e++) {
      const d = neighbour[e]!;
      count += (parents[c + 1]! - parents[c]!) * (parents[d + 1]! - parents[d]! + 1);
    }
  return count;
}

/** Sorts what goes from `from` to `to` by where it goes. */
function gathered(
  count: number,
  to: ArrayLike<number>,
  from: ArrayLike<number>,
  weight: ArrayLike<number>,
): Gathered {
  const start = new Int32Array(count + 1);
  for (let s = 0; s < to.length; s++) start[to[s]! + 1]!++;
  for (let n = 0; n < count; n++) start[n + 1]! += start[n]!;
  const next = start.slice();
  const lists = { start, from: new Int32Array(to.length), weight: new Float32Array(to.length) };
  for (let s = 0; s < to.length; s++) {
    const at = next[to[s]!]!++;
    lists.from[at] = from[s]!;
    lists.weight[at] = weight[s]!;
  }
  return lists;
}
