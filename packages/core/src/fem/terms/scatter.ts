import type { Term } from '../term.ts';

export type Targets = Parameters<Term['add']>[1];

/** Forces and stiffness of a few nodes: 3 per node, and a 3 x 3 block per pair [(a * nodes + b) * 9 + 3 i + j] with b >= a. */
export interface LocalSystem {
  force: Float64Array;
  stiffness: Float64Array;
}

export const newLocalSystem = (mostNodes: number): LocalSystem => ({
  force: new Float64Array(3 * mostNodes),
  stiffness: new Float64Array(9 * mostNodes * mostNodes),
});

const block = new Float64Array(9);

/** Adds a local system to the residual, and both halves of its stiffness to the tangent. */
export function scatter(
  nodes: ArrayLike<number>,
  size: number,
  { force, stiffness }: LocalSystem,
  { residual, tangent }: Targets,
): void {
  if (residual)
    for (let a = 0; a < size; a++)
      for (let i = 0; i < 3; i++) residual[3 * nodes[a]! + i]! += force[3 * a + i]!;
  if (!tangent) return;
  for (let a = 0; a < size; a++)
    for (let b = a; b < size; b++) {
      const o = (a * size + b) * 9;
      for (let i = 0; i < 9; i++) block[i] = stiffness[o + i]!;
      tangent.block(nodes[a]!, nodes[b]!, block);
      if (a === b) continue;
      for (let i = 0; i < 3; i++) for (let j = 0; j < 3; j++) block[3 * i + j] = stiffness[o + 3 * j + i]!;
      tangent.block(nodes[b]!, nodes[a]!, block);
    }
}
