import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sampleRecord } from '../test-support/sample-record.ts';
import { align, eyeCentres, similarityOf, transformed } from './align.ts';

const coordinate = fc.double({ min: -2000, max: 2000, noNaN: true });
const point = fc.tuple(coordinate, coordinate);

it('lays two points on two points', () => {
  fc.assert(
    fc.property(point, point, point, point, (p, q, s, t) => {
      fc.pre(Math.hypot(p[0] - q[0], p[1] - q[1]) > 1);
      const found = similarityOf([p, q], [s, t])!;
      for (const [from, to] of [
        [p, s],
        [q, t],
      ] as const) {
        const [x, y] = transformed(found, from);
        expect(Math.hypot(x - to[0], y - to[1])).toBeLessThan(1e-6 * 4000);
      }
    }),
    { seed: 3 },
  );
});

it('brings the eyes of both pictures to one place, whatever their size and lean', () => {
  const before = sampleRecord();
  const turned = sampleRecord({
    landmarksPx: before.landmarksPx.map(([x, y, z]) => [0.5 * x - 0.1 * y + 40, 0.1 * x + 0.5 * y, z]),
  });
  const size = { widthPx: 900, heightPx: 900 };
  const laid = align(before, turned, [size, size]);
  expect(laid.byEyes).toBe(true);
  const places = [
    transformed(laid.before, eyeCentres(before)![0]),
    transformed(laid.after, eyeCentres(turned)![0]),
  ];
  expect(places[0]![0]).toBeCloseTo(places[1]![0], 6);
  expect(places[0]![1]).toBeCloseTo(places[1]![1], 6);
});

it('shows profiles and unmeasured pictures whole', () => {
  const profile = sampleRecord({ photo: { ...sampleRecord().photo, view: 'profileLeft' } });
  const size = { widthPx: 600, heightPx: 900 };
  expect(align(profile, profile, [size, size]).byEyes).toBe(false);
  expect(align(null, sampleRecord(), [size, size]).byEyes).toBe(false);
});

it('knows no similarity of one point', () =>
  expect(
    similarityOf(
      [
        [1, 1],
        [1, 1],
      ],
      [
        [0, 0],
        [1, 1],
      ],
    ),
  ).toBeNull());
