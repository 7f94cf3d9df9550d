import { coarsenGrid, type Coarsening } from './coarsening.ts';
import { slabMesh, type ColumnMesh, type SlabLayer } from './column-mesh.ts';
import type { NestedBody } from './nested-body.ts';
import { extrude, subdivide, type ExtrudedLayer, type Surface } from './surface-mesh.ts';

/** A mesh and how it follows from the next coarser one. */
export interface MeshLevel {
  mesh: ColumnMesh;
  fromCoarser: Coarsening | null;
}

/** A mesh this coarse is solved directly. */
export const COARSEST_COLUMNS = 60;

/** Meshes of a level slab, coarsest first: cells are halved while both numbers are even and there are many. */
export function slabHierarchy(
  sizeMm: readonly [number, number],
  cells: readonly [number, number],
  layers: readonly SlabLayer[],
  element: 'hexQ1P0' | 'wedge',
): MeshLevel[] {
  const [nx, ny] = cells;
  const fromCoarser = (nx + 1) * (ny + 1) > COARSEST_COLUMNS ? coarsenGrid(cells, element === 'wedge') : null;
  return [
    ...(fromCoarser ? slabHierarchy(sizeMm, [nx / 2, ny / 2], layers, element) : []),
    { mesh: slabMesh(sizeMm, cells, layers, element), fromCoarser },
  ];
}

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
