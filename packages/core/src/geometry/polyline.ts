import type { Point2 } from './vector.ts';

/** Signed distance from a point to a polyline: positive to the right of its direction in y-down images, negative to the left. */
export function signedDistanceToPolyline(line: readonly Point2[], [x, y]: Point2): number {
  let best = Infinity;
  let signed = 0;
  for (let i = 0; i + 1 < line.length; i++) {
    const [ax, ay] = line[i]!;
    const [bx, by] = line[i + 1]!;
    const dx = bx - ax;
    const dy = by - ay;
    const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
    const ex = x - ax - along * dx;
    const ey = y - ay - along * dy;
    const d = Math.hypot(ex, ey);
    if (d < best) {
      best = d;
      signed = d * Math.sign(dx * (y - ay) - dy * (x - ax) || 1);
    }
  }
  return signed;
}

/** Convex hull, counter-clockwise in y-up axes (monotone chain, Andrew 1979). */
export function convexHull(points: readonly Point2[]): Point2[] {
  const sorted = [...points].sort((p, q) => p[0] - q[0] || p[1] - q[1]);
  const half = (list: readonly Point2[]): Point2[] => {
    const hull: Point2[] = [];
    for (const p of list) {
      while (hull.length >= 2 && turn(hull[hull.length - 2]!, hull[hull.length - 1]!, p) <= 0) hull.pop();
      hull.push(p);
    }
    return hull.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

const turn = (o: Point2, a: Point2, b: Point2): number =>
  (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
