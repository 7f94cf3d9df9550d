import { coarsenLines, everySecondLine, type Coarsening } from './coarsening.ts';
import { evenLines, gridMesh, type ColumnMesh, type GridLines, type SlabLayer } from './column-mesh.ts';
import type { NestedBody } from './nested-body.ts';
import { extrude, subdivide, type ExtrudedLayer, type Surface } from './surface-mesh.ts';

/** A mesh and how it follows from the next coarser one. */
export interface MeshLevel {
  mesh: ColumnMesh;
  fromCoarser: Coarsening | null;
}

/** A mesh this coarse is solved directly. */
const COARSEST_COLUMNS = 20;

/** Lines of a slab of equal cells and of its coarser meshes, coarsest first: every second line of the finer one stays. */
export function nestedLines(
  sizeMm: readonly [number, number],
  cells: readonly [number, number],
  coarsestColumns = COARSEST_COLUMNS,
): [GridLines, ...GridLines[]] {
  const lines: [GridLines, ...GridLines[]] = [evenLines(sizeMm, cells)];
  while (lines[0].x.length * lines[0].y.length > coarsestColumns) lines.unshift(everySecondLine(lines[0])!);
  return lines;
}

/**
 * Meshes of a level slab, coarsest first. A mesh of no more than `coarsestColumns` is not coarsened: so that what is named
 * on the finest (a row, a node) is still there on the coarsest.
 */
export const slabHierarchy = (
  sizeMm: readonly [number, number],
  cells: readonly [number, number],
  layers: readonly SlabLayer[],
  element: 'hexQ1P0' | 'wedge',
  coarsestColumns?: number,
): MeshLevel[] =>
  nestedLines(sizeMm, cells, coarsestColumns).map((lines, level) => ({
    mesh: gridMesh(lines, layers, element),
    fromCoarser: level ? coarsenLines(lines, element === 'wedge') : null,
  }));

/**
 * Meshes of a layered body under a triangulated surface, coarsest first: the first has every triangle in four, each
 * further one again. `layersOf` gives the layers at the vertices of a surface, whose first vertices are always the same.
 */
export function surfaceHierarchy(
  surface: Surface,
  meshes: number,
  layersOf: (surface: Surface) => readonly ExtrudedLayer[],
): MeshLevel[] {
  const levels: MeshLevel[] = [];
  for (let n = 0, last = surface; n < meshes; n++) {
    const finer = subdivide(last);
    last = finer.surface;
    levels.push({
      mesh: extrude(last, layersOf(last), finer.patches),
      fromCoarser: n ? finer.coarsening : null,
    });
  }
  return levels;
}

/** The same body on every mesh of a hierarchy: what `solveEquilibrium` takes. */
export const nestedBodies = (
  hierarchy: readonly MeshLevel[],
  on: (mesh: ColumnMesh, level: number) => Pick<NestedBody, 'body' | 'prescribed'>,
): NestedBody[] => hierarchy.map(({ mesh, fromCoarser }, level) => ({ ...on(mesh, level), fromCoarser }));
