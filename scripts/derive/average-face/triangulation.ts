import Delaunator from 'delaunator';
import { distance2, type Point2 } from '@plica/core';
import type { Shape } from './shape.ts';

/** A triangle on the hull is dropped when its longest side exceeds this many of its heights. */
const SLIVER_RATIO = 12;

/** Delaunay triangles of the frontal x, y. Eye and mouth openings are triangulated through; slivers on the hull are left out. */
export function triangulate(shape: Shape): [number, number, number][] {
  const { triangles, hull } = Delaunator.from(shape.map(([x, y]): [number, number] => [x, y]));
  const onHull = new Set(hull);
  const all = Array.from({ length: triangles.length / 3 }, (_, t): [number, number, number] => [
    triangles[3 * t]!,
    triangles[3 * t + 1]!,
    triangles[3 * t + 2]!,
  ]);
  return all.filter((t) => t.filter((i) => onHull.has(i)).length < 2 || !isSliver(t.map((i) => shape[i]!)));
}

function isSliver(corners: readonly (readonly number[])[]): boolean {
  const [a, b, c] = corners.map(([x, y]): Point2 => [x!, y!]) as [Point2, Point2, Point2];
  const twiceArea = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
  const longest = Math.max(distance2(a, b), distance2(b, c), distance2(c, a));
  return longest ** 2 > SLIVER_RATIO * twiceArea;
}
