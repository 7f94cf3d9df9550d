import type { ColumnMesh } from '../column-mesh.ts';
import { along, cross, directionAt, frameOf, type Direction, type Vector } from '../materials/direction.ts';

/** An integration point of a sheet of cells of one level. */
export interface SheetPoint {
  /** mm2 */
  area: number;
  /** Place at rest, mm. */
  at: Vector;
  /** Unit axes of the plane there, the first along the sheet's direction; then the normal, outwards. */
  frame: ReturnType<typeof frameOf>;
  /** Share of each corner. */
  shape: readonly number[];
  /** Gradients of the corners along the two axes, 2 each, 1/mm. */
  gradient: Float64Array;
}

const G = 1 / Math.sqrt(3);
const SQUARE = [[-1, -1], [1, -1], [1, 1], [-1, 1]] as const; // prettier-ignore

/** Shares and their derivatives by r and q of a cell of 3 or 4 corners, with a weight. */
function rule(corners: number): { weight: number; shape: number[]; r: number[]; q: number[] }[] {
  if (corners === 3) return [{ weight: 0.5, shape: [1 / 3, 1 / 3, 1 / 3], r: [-1, 1, 0], q: [-1, 0, 1] }];
  return SQUARE.map(([pr, pq]) => ({
    weight: 1,
    shape: SQUARE.map(([x, y]) => ((1 + x * pr * G) * (1 + y * pq * G)) / 4),
    r: SQUARE.map(([x, y]) => (x * (1 + y * pq * G)) / 4),
    q: SQUARE.map(([x, y]) => (y * (1 + x * pr * G)) / 4),
  }));
}

/** Integration points of a cell whose corners stand at the given nodes; RangeError where its area vanishes. */
export function sheetPoints(
  { points }: Pick<ColumnMesh, 'points'>,
  nodes: readonly number[],
  direction: Direction,
): SheetPoint[] {
  const mean = (weights: readonly number[]): Vector =>
    [0, 1, 2].map((i) => weights.reduce((sum, w, a) => sum + w * points[3 * nodes[a]! + i]!, 0)) as [
      number,
      number,
      number,
    ];
  return rule(nodes.length).map(({ weight, shape, r, q }) => {
    const [tr, tq, at] = [mean(r), mean(q), mean(shape)];
    const normal = cross(tr, tq);
    const area = weight * Math.hypot(...normal);
    if (!(area > 0)) throw new RangeError(`a cell of no area at ${at.join(', ')}`);
    const frame = frameOf(normal, directionAt(direction, at));
    const [a, b, c, d] = [along(tr, frame[0]), along(tr, frame[1]), along(tq, frame[0]), along(tq, frame[1])];
    const s = 1 / (a * d - b * c);
    const gradient = Float64Array.from(shape.flatMap((_, n) => [(d * r[n]! - b * q[n]!) * s, (a * q[n]! - c * r[n]!) * s])); // prettier-ignore
    return { area, at, frame, shape, gradient };
  });
}

/** Cells of the surface, each 3 or 4 columns, counter-clockwise seen from outside; `only` keeps those whose columns are all in. */
export const surfaceCells = (
  { patches }: Pick<ColumnMesh, 'patches'>,
  only: (column: number) => boolean = () => true,
): number[][] =>
  patches
    .flatMap(({ columns, cells }) => cells.map((cell) => cell.map((corner) => columns[corner]!)))
    .filter((cell) => cell.every(only));

/** Area of each node of a level along its normal, mm2: equal shares of its cells. */
export function nodeAreas({ points, levels }: ColumnMesh, level: number, cells: readonly (readonly number[])[]): { node: number; area: Vector }[] {
  const areas = new Map<number, [number, number, number]>();
  for (const cell of cells) {
    const nodes = cell.map((column) => column * levels + level);
    const way = (a: number, b: number): Vector => [0, 1, 2].map((i) => points[3 * nodes[b]! + i]! - points[3 * nodes[a]! + i]!) as [number, number, number];
    const normal = nodes.length === 3 ? cross(way(0, 1), way(0, 2)) : cross(way(0, 2), way(1, 3));
    for (const node of nodes) {
      const area = areas.get(node) ?? [0, 0, 0];
      for (let i = 0; i < 3; i++) area[i]! += normal[i]! / 2 / nodes.length;
      areas.set(node, area);
    }
  }
  return Array.from(areas, ([node, area]) => ({ node, area }));
} // prettier-ignore
