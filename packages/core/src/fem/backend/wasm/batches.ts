import { edgeBetween } from '../../column-graph.ts';
import type { ColumnMesh, SurfacePatch } from '../../column-mesh.ts';
import { pointsOfCell, shapeDerivatives } from '../../elements.ts';
import { structBytes, type Arena } from './arena.ts';
import type { GridPlan } from './hierarchy.ts';

export interface BatchList {
  /** Where the list of batches stands, and how many there are. */
  at: number;
  count: number;
  /** Where the pressures of each patch of the mesh stand, one f32 per gap. */
  pressures: Int32Array;
}

/** Lays out the patches of a mesh, those of one kind together. */
export function putBatches(
  arena: Arena,
  mesh: ColumnMesh,
  { order, graph, slot }: GridPlan,
  groups: number,
): BatchList {
  const kinds = new Map<string, number[]>();
  mesh.patches.forEach((patch, p) => {
    const key = `${patch.columns.length} ${patch.cells.join(' ')}`;
    const known = kinds.get(key);
    if (known) known.push(p);
    else kinds.set(key, [p]);
  });
  const pressures = new Int32Array(mesh.patches.length);
  const tables = new Map<number, number[]>();
  const fields = [...kinds.values()].flatMap((patches) => {
    const { columns, cells } = mesh.patches[patches[0]!]!;
    const kind = arena.struct([columns.length, cells.length, putCells(arena, cells, tables)]);
    const placed = patches.map((p) => mesh.patches[p]!.columns.map((c) => order.place[c]!));
    const { turns, middle } = share(placed, order);
    const sorted = turns.map((i) => placed[i]!);
    const size = columns.length;
    const places = new Int32Array(sorted.length * size);
    const edges = new Int32Array(sorted.length * size ** 2);
    sorted.forEach((own, p) => {
      places.set(own, p * size);
      own.forEach((a, i) =>
        own.forEach((b, j) => (edges[(p * size + i) * size + j] = slot[edgeBetween(graph, a, b)]!)),
      );
    });
    const pressure = arena.reserve(16 * groups * sorted.length);
    turns.forEach((i, p) => (pressures[patches[i]!] = pressure + 16 * groups * p));
    return [sorted.length, middle, kind, arena.put(places), arena.put(edges), pressure];
  });
  return { at: arena.put(Int32Array.from(fields)), count: kinds.size, pressures };
}

/**
 * Numbers of the patches in the order in which two threads take them, a first half of each while the other takes its own: those of the
 * first thread that touch the seam come first, those of the second that touch it last, so that they never meet.
 */
function share(
  patches: number[][],
  { middle, seam }: GridPlan['order'],
): { turns: number[]; middle: number } {
  const ranks = patches.map((columns) => {
    const first = columns.some((c) => c < middle);
    const second = columns.some((c) => c >= middle && c < seam);
    const joined = columns.some((c) => c >= seam);
    if (second) return joined ? 3 : 2;
    return first && !joined ? 1 : 0;
  });
  const of = (rank: number): number[] => [...patches.keys()].filter((i) => ranks[i] === rank);
  const parts = [of(0), of(1), of(2), of(3)] as const;
  const [a, b, c, d] = parts.map((p) => p.length) as [number, number, number, number];
  const apart = a <= (a + b) >> 1 && d <= (c + d + 1) >> 1;
  return { turns: parts.flat(), middle: apart ? a + b : patches.length };
}

function putCells(arena: Arena, cells: SurfacePatch['cells'], tables: Map<number, number[]>): number {
  const bytes = cells.map((cell) => {
    const points = pointsOfCell(cell.length);
    let table = tables.get(cell.length);
    if (!table) {
      const derivatives = points.map(([r, q, t]) => shapeDerivatives(cell.length, r, q, t));
      // At the outer level alone through the thickness: by r and q as they are there, by t half of the function itself.
      const surface = points
        .filter((_, g) => g % 2 === 0)
        .flatMap(([r, q]) => shapeDerivatives(cell.length, r, q, 1).slice(cell.length))
        .flatMap(([r, q, t]) => [r!, q!, 2 * t!]);
      table = [
        arena.put(Float64Array.from(surface.flatMap((v) => [v, v]))),
        arena.put(Float32Array.from(surface.flatMap((v) => [v, v, v, v]))),
        arena.put(Float32Array.from(derivatives.flat(2).flatMap((v) => [v, v, v, v]))),
      ];
      tables.set(cell.length, table);
    }
    const columns = [...cell, 0].slice(0, 4);
    return structBytes([cell.length, points.length, ...table, ...columns], [points[0]![3]]);
  });
  return arena.put(Uint8Array.from(bytes.flatMap((b) => [...b])));
}
