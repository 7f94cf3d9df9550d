import type { Body } from '../../body.ts';
import type { Arena } from './arena.ts';
import { putBatches } from './batches.ts';
import type { Gathered, GridPlan } from './hierarchy.ts';

/** Bytes of an edge and group of levels in a matrix, and of a level of the factor of a group of columns. */
const CHUNK = 432;
const FACTOR = 288;

/** Where the parts of a grid stand that the host reads and writes. */
export interface GridMemory {
  /** The structure itself. */
  at: number;
  plan: GridPlan;
  groups: number;
  matrix: number;
  right: number;
  solution: number;
  preconditioned: number;
  /** Where the structure holds the place and number of outer products. */
  outerField: number;
  move64: number;
  residual: number;
  move32: number;
  step32: number;
  /** Where the pressures of each patch stand. */
  pressures: Int32Array;
}

/** Lays out one grid and its mesh. The fields follow `Grid` of packages/core/wasm/layout.ts. */
export function putGrid(arena: Arena, body: Body, plan: GridPlan, coarser: GridMemory | null): GridMemory {
  const { order, graph, before: edgesBefore, slots, transfer } = plan;
  const { levels, columns } = body.mesh;
  const groups = Math.ceil(levels / 4);
  const vector = (): number => arena.reserve(48 * groups * columns);
  const places = (bytes: 4 | 8): number => arena.reserve(bytes * columns * 3 * (4 * groups + 4));
  const lists = (of: Gathered | undefined): number[] =>
    of ? [arena.put(of.start), arena.put(of.from), arena.put(of.weight)] : [0, 0, 0];
  const matrix = arena.reserve(CHUNK * groups * slots);
  const [right, preconditioned, solution] = [vector(), vector(), vector()];
  const [move64, residual, move32, step32] = [places(8), places(8), places(4), places(4)];
  const band = coarser ? [0, 0, 0, 0, 0] : putBand(arena, plan, levels);
  const { at: batches, count, pressures } = putBatches(arena, body.mesh, plan, groups);
  const rest = restOf(body, plan, groups);
  const gaps = gapsOf(body, groups);
  const before = [
    columns, levels, groups, order.middle, order.seam,
    arena.put(graph.start), arena.put(graph.neighbour), arena.put(graph.self), arena.put(edgesBefore), arena.put(order.group),
    matrix, coarser ? arena.reserve(FACTOR * levels * order.groups) : 0, right, preconditioned, vector(),
    arena.put(freeOf(body, body.held, plan, groups)), coarser?.at ?? 0,
    ...lists(transfer?.children), ...lists(transfer?.parents), ...lists(transfer?.sources),
    ...band, right, solution, vector(), vector(), vector(), preconditioned, vector(),
  ]; // prettier-ignore
  const at = arena.struct([
    ...before, 0, 0, batches, count, arena.put(rest), move64, residual, arena.put(Float32Array.from(rest)), move32, step32,
    arena.put(gaps), arena.put(Float32Array.from(gaps)),
    plan.stays ? arena.put(freeOf(body, plan.stays, plan, groups)) : 0,
  ]); // prettier-ignore
  const outerField = at + 4 * before.length;
  return { at, plan, groups, matrix, right, solution, preconditioned, outerField, move64, residual, move32, step32, pressures };
} // prettier-ignore

/**
 * Room for the factor of the coarsest grid: its band, how wide it is and how its rows are numbered, and a vector. A few
 * tall columns make a narrower band level by level than column by column.
 */
function putBand(arena: Arena, { graph }: GridPlan, levels: number): number[] {
  let reach = 0;
  for (let c = 0; c < graph.columns; c++) reach = Math.max(reach, c - graph.neighbour[graph.start[c]!]!);
  const size = 3 * levels * graph.columns;
  const byColumn = { width: 3 * levels * (reach + 1), column: 3 * levels, level: 3 };
  const byLevel = { width: 3 * (graph.columns + reach + 1), column: 3, level: 3 * graph.columns };
  const { width, column, level } = byLevel.width < byColumn.width ? byLevel : byColumn;
  const within = Math.min(size, width);
  return [arena.reserve(8 * size * within), within, column, level, arena.reserve(8 * size)];
}

/** Places at rest; above the outermost level the column goes on straight, so that gaps that are not real have a volume. */
function restOf({ mesh }: Body, { order }: GridPlan, groups: number): Float64Array {
  const { levels, columns, points } = mesh;
  const stride = 4 * groups + 4;
  const rest = new Float64Array(3 * stride * columns);
  for (let c = 0; c < columns; c++)
    for (let i = 0; i < 3; i++) {
      const at = (c * 3 + i) * stride;
      const deepest = 3 * order.column[c]! * levels + i;
      for (let k = 0; k < levels; k++) rest[at + k] = points[deepest + 3 * k]!;
      const top = at + levels - 1;
      const last = rest[top]! - rest[top - 1]!;
      for (let k = 1; k <= stride - levels; k++) rest[top + k] = rest[top]! + k * last;
    }
  return rest;
}

function freeOf({ mesh }: Body, held: Uint8Array, { order }: GridPlan, groups: number): Float32Array {
  const free = new Float32Array(4 * groups * mesh.columns);
  for (let c = 0; c < mesh.columns; c++)
    for (let k = 0; k < mesh.levels; k++)
      free[4 * groups * c + k] = held[order.column[c]! * mesh.levels + k] ? 0 : 1;
  return free;
}

/** muKPa, bulkKPa, c20KPa of every gap, and whether it has elements. */
function gapsOf({ mesh, materials }: Body, groups: number): Float64Array {
  const gaps = new Float64Array(16 * groups);
  mesh.layerOfGap.forEach((layer, gap) => {
    const material = materials[layer];
    if (!material) return;
    const { muKPa, bulkKPa, c20KPa = 0 } = material;
    [muKPa, bulkKPa, c20KPa, 1].forEach((v, row) => (gaps[4 * groups * row + gap] = v));
  });
  return gaps;
}
