import { expect, test } from 'vitest';
import { sampleSpline } from './spline.ts';

test('a not-a-knot spline reproduces a straight line and its tangent', () => {
  const line = sampleSpline(
    [
      [0, 0],
      [1, 2],
      [3, 6],
      [4, 8],
      [7, 14],
    ],
    9,
  );
  line.forEach(({ at, tangent }) => {
    expect(at[1]).toBeCloseTo(2 * at[0]!, 9);
    expect(tangent[1] / tangent[0]).toBeCloseTo(2, 9);
  });
});

test('a finely sampled circle comes back with its radius, and tangents at right angles to it', () => {
  const points = Array.from({ length: 25 }, (_, i) => [10 * Math.cos(i / 8), 10 * Math.sin(i / 8), i]);
  sampleSpline(points, 60).forEach(({ at, tangent }) => {
    expect(Math.hypot(at[0]!, at[1]!)).toBeCloseTo(10, 3);
    expect(at[0]! * tangent[0] + at[1]! * tangent[1]).toBeCloseTo(0, 2);
  });
});

test('extra coordinates ride along', () => {
  const samples = sampleSpline(
    [
      [0, 0, 5],
      [1, 0, 6],
      [2, 0, 7],
      [3, 0, 8],
    ],
    4,
  );
  expect(samples.map(({ at }) => at[2])).toEqual([5, 6, 7, 8].map((v) => expect.closeTo(v, 9)));
});
