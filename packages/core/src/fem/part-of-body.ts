import { bodyOf, type Body } from './body.ts';
import { neighboursOf, type ColumnGraph } from './column-graph.ts';
import type { Coarsening } from './coarsening.ts';
import type { ColumnMesh, SurfacePatch } from './column-mesh.ts';
import type { NestedBody } from './nested-body.ts';

/** Some columns of a body and what touches them, as a body of its own whose other nodes are held. */
export interface BodyPart {
  /** The finest last, as of the whole; coarser ones, without elements, only as far as they help to solve it. */
  nested: NestedBody[];
  /** Columns and surface patches of the whole that it has, in its own order. */
  columns: Int32Array;
  patches: Int32Array;
}

/** A mesh this coarse is solved directly: it costs little beside that of the whole. */
const COARSEST_COLUMNS = 30;

/** The part of the finest body in which the chosen columns move. Without terms, which know whole bodies only. */
export function partOfBody(nested: readonly NestedBody[], chosen: Uint8Array): BodyPart {
  const { mesh, graph, held, load } = nested.at(-1)!.body;
  const { levels } = mesh;
  let own = numbered(widened(graph, chosen, 1));
  const patches = mesh.patches.flatMap(({ columns }, p) => (columns.some((c) => chosen[c]) ? [p] : []));
  const ownHeld = rows(held, own.columns, levels);
  own.columns.forEach((c, i) => {
    if (!chosen[c]) ownHeld.fill(1, i * levels, (i + 1) * levels);
  });
  const part: BodyPart = {
    nested: [nestedOf(nested.at(-1)!.body, own, ownHeld, rows(load, own.columns, 3 * levels), patches)],
    columns: own.columns,
    patches: Int32Array.from(patches),
  };
  for (let l = nested.length - 1; l > 0 && own.columns.length > COARSEST_COLUMNS; l--) {
    const { coarsening, next } = coarsened(nested[l]!.fromCoarser!, own);
    part.nested[0]!.fromCoarser = coarsening;
    const nodes = next.columns.length * levels;
    part.nested.unshift(
      nestedOf(nested[l - 1]!.body, next, new Uint8Array(nodes), new Float64Array(3 * nodes), []),
    );
    own = next;
  }
  return part;
}

/** Columns with those that touch them, and those that touch these, so many times. */
export function widened(graph: ColumnGraph, chosen: Uint8Array, times: number): Uint8Array {
  if (times === 0) return chosen;
  const wider = Uint8Array.from(chosen);
  chosen.forEach((is, c) => {
    if (is) for (const d of neighboursOf(graph, c)) wider[d] = 1;
  });
  return widened(graph, wider, times - 1);
}

/** Some columns of a mesh, and the number of every column among them, -1 for the others. */
interface Numbered {
  columns: Int32Array;
  place: Int32Array;
}

function numbered(inside: Uint8Array): Numbered {
  const columns = Int32Array.from(inside.keys()).filter((c) => inside[c]);
  const place = new Int32Array(inside.length).fill(-1);
  columns.forEach((c, i) => (place[c] = i));
  return { columns, place };
}

/** Some rows of a table with so many numbers in a row. */
export function rows<T extends Float64Array | Uint8Array>(table: T, which: Int32Array, size: number): T {
  const own = table.slice(0, which.length * size) as T;
  which.forEach((n, i) => own.set(table.subarray(n * size, (n + 1) * size), i * size));
  return own;
}

function nestedOf(
  whole: Body,
  { columns, place }: Numbered,
  held: Uint8Array,
  load: Float64Array,
  taken: readonly number[],
): NestedBody {
  const { levels, points, layerOfGap } = whole.mesh;
  const patches = taken.map((p): SurfacePatch => {
    const patch = whole.mesh.patches[p]!;
    return { ...patch, columns: patch.columns.map((c) => place[c]!) };
  });
  const mesh: ColumnMesh = {
    columns: columns.length,
    levels,
    points: rows(points, columns, 3 * levels),
    patches,
    layerOfGap,
  };
  const graph = within(whole.graph, { columns, place });
  return {
    body: bodyOf({ mesh, graph, materials: whole.materials, load, held, terms: [] }),
    prescribed: new Float64Array(load.length),
    fromCoarser: null,
  };
}

/** What of a graph lies among some columns. */
function within(graph: ColumnGraph, { columns, place }: Numbered): ColumnGraph {
  const start = new Int32Array(columns.length + 1);
  const self = new Int32Array(columns.length);
  const neighbour: number[] = [];
  columns.forEach((c, i) => {
    for (const d of neighboursOf(graph, c)) {
      if (place[d]! < 0) continue;
      if (d === c) self[i] = neighbour.length;
      neighbour.push(place[d]!);
    }
    start[i + 1] = neighbour.length;
  });
  return { columns: columns.length, start, neighbour: Int32Array.from(neighbour), self };
}

/** How columns follow from coarser ones, and which these are. */
function coarsened(
  { coarseColumns, start, parent, weight }: Coarsening,
  { columns }: Numbered,
): { coarsening: Coarsening; next: Numbered } {
  const inside = new Uint8Array(coarseColumns);
  const starts = new Int32Array(columns.length + 1);
  const entries: number[] = [];
  columns.forEach((c, i) => {
    for (let p = start[c]!; p < start[c + 1]!; p++) {
      inside[parent[p]!] = 1;
      entries.push(p);
    }
    starts[i + 1] = entries.length;
  });
  const next = numbered(inside);
  return {
    coarsening: {
      coarseColumns: next.columns.length,
      start: starts,
      parent: Int32Array.from(entries, (p) => next.place[parent[p]!]!),
      weight: Float64Array.from(entries, (p) => weight[p]!),
    },
    next,
  };
}
