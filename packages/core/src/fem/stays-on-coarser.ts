import type { Coarsening } from './coarsening.ts';
import type { NestedBody } from './nested-body.ts';

/** Of each mesh but the finest, the nodes that stay when the next finer one is corrected, whichever of those is solved. */
export function stayingNodes(nested: readonly NestedBody[]): Uint8Array[] {
  const staying: Uint8Array[] = [];
  for (let i = nested.length - 1; i > 0; i--) {
    const { body, fromCoarser } = nested[i]!;
    const [above] = staying;
    const held = above ? body.held.map((v, n) => v | above[n]!) : body.held;
    staying.unshift(staysOnCoarser(fromCoarser!, body.mesh.levels, held));
  }
  return staying;
}

/**
 * Nodes of the coarser grid that stay where they are when a finer one is corrected: 1 for each. A node moves where it lies on
 * a free one; then, again and again, where it is all that a free node still follows from, as beside a window in a floor. So
 * no more move than they can tell apart on the finer grid, or the stiffness of the coarser one would be singular.
 */
export function staysOnCoarser(
  { coarseColumns, start, parent }: Coarsening,
  levels: number,
  held: Uint8Array,
): Uint8Array {
  const stays = new Uint8Array(coarseColumns * levels).fill(1);
  const columns = start.length - 1;
  for (let k = 0; k < levels; k++) {
    const free = Int32Array.from({ length: columns }, (_, c) => c).filter((c) => !held[c * levels + k]);
    for (const c of free) if (start[c + 1]! - start[c]! === 1) stays[parent[start[c]!]! * levels + k] = 0;
    for (let found = true; found;) {
      found = false;
      for (const c of free) {
        let [staying, last] = [0, -1];
        for (let p = start[c]!; p < start[c + 1]!; p++)
          if (stays[parent[p]! * levels + k]) {
            staying++;
            last = parent[p]!;
          }
        if (staying !== 1) continue;
        stays[last * levels + k] = 0;
        found = true;
      }
    }
  }
  return stays;
}
