import fc from 'fast-check';
import { expect, test } from 'vitest';
import { convexHull, signedDistanceToPolyline } from './polyline.ts';
import type { Point2 } from './vector.ts';

const point = fc.tuple(
  fc.integer({ min: -20, max: 20 }),
  fc.integer({ min: -20, max: 20 }),
) as fc.Arbitrary<Point2>;

test('every point lies inside or on its convex hull', () => {
  fc.assert(
    fc.property(fc.uniqueArray(point, { minLength: 5, maxLength: 30, selector: String }), (points) => {
      const hull = convexHull(points);
      fc.pre(hull.length >= 3);
      hull.forEach((a, i) => {
        const b = hull[(i + 1) % hull.length]!;
        points.forEach((p) =>
          expect((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])).toBeGreaterThanOrEqual(-1e-9),
        );
      });
    }),
  );
});

test('signed distance: size from the nearest segment, sign from the side', () => {
  const line: Point2[] = [
    [0, 0],
    [10, 0],
    [10, 10],
  ];
  expect(signedDistanceToPolyline(line, [5, 3])).toBeCloseTo(3);
  expect(signedDistanceToPolyline(line, [5, -3])).toBeCloseTo(-3);
  expect(signedDistanceToPolyline(line, [13, 14])).toBeCloseTo(-5);
});
