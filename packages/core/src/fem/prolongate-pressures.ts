import { prolongate, type Coarsening } from './coarsening.ts';
import type { ColumnMesh } from './column-mesh.ts';

/**
 * Pressures of the elements of a mesh from those of the next coarser one, one per patch and level gap: means over the
 * elements around a column, carried to the finer columns, and their mean over each patch.
 */
export function prolongatePressures(
  coarse: ColumnMesh,
  fine: ColumnMesh,
  coarsening: Coarsening,
  pressures: Float64Array,
): Float64Array {
  const gaps = fine.levels - 1;
  const around = new Float64Array(coarse.columns * gaps);
  const count = new Float64Array(coarse.columns);
  coarse.patches.forEach(({ columns }, p) => {
    for (const c of columns) {
      count[c]!++;
      for (let k = 0; k < gaps; k++) around[c * gaps + k]! += pressures[p * gaps + k]!;
    }
  });
  for (let i = 0; i < around.length; i++) around[i]! /= count[(i / gaps) | 0]! || 1;
  const there = new Float64Array(fine.columns * gaps);
  prolongate(coarsening, gaps, around, there);
  const result = new Float64Array(fine.patches.length * gaps);
  fine.patches.forEach(({ columns }, p) => {
    for (const c of columns)
      for (let k = 0; k < gaps; k++) result[p * gaps + k]! += there[c * gaps + k]! / columns.length;
  });
  return result;
}
