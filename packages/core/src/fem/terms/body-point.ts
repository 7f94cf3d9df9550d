import type { ColumnMesh } from '../column-mesh.ts';
import type { Vector } from '../materials/direction.ts';

/** A point that moves with the body: the weighted mean of some nodes. Weights sum to 1. */
export interface BodyPoint {
  nodes: readonly number[];
  weights: readonly number[];
}

/** Where something ends: in the body, or at a place in space, mm. */
export type End = BodyPoint | { ground: Vector };

export const atNode = (node: number): BodyPoint => ({ nodes: [node], weights: [1] });

/** The middle of a set of nodes; `shares` weigh them (areas, say). RangeError where there is none. */
export function middleOf(
  nodes: readonly number[],
  shares: readonly number[] = nodes.map(() => 1),
): BodyPoint {
  const sum = shares.reduce((total, share) => total + share, 0);
  if (!(nodes.length && nodes.length === shares.length && sum > 0))
    throw new RangeError('a middle of no nodes');
  return { nodes, weights: shares.map((share) => share / sum) };
}

/** Where a point stands at displacement u, mm. */
export function placeOf(
  { points }: Pick<ColumnMesh, 'points'>,
  end: End,
  u: Float64Array,
): [number, number, number] {
  if ('ground' in end) return [...end.ground];
  const place: [number, number, number] = [0, 0, 0];
  end.nodes.forEach((n, a) => {
    for (let i = 0; i < 3; i++) place[i]! += end.weights[a]! * (points[3 * n + i]! + u[3 * n + i]!);
  });
  return place;
}

/** Whether two nodes may share a block of the matrix: of one patch of the surface, at most a level apart. */
export function neighbourhood({ patches, levels, columns }: ColumnMesh): (a: number, b: number) => boolean {
  const of = Array.from({ length: columns }, () => new Set<number>());
  for (const patch of patches) for (const a of patch.columns) for (const b of patch.columns) of[a]!.add(b);
  return (a, b) => {
    const [columnA, columnB] = [Math.floor(a / levels), Math.floor(b / levels)];
    return Math.abs((a - columnA * levels) - (b - columnB * levels)) <= 1 && (columnA === columnB || of[columnA]!.has(columnB));
  };
} // prettier-ignore
