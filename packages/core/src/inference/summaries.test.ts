import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  mean,
  median,
  quantile,
  rootMeanSquare,
  scaledMedianDeviation,
  standardDeviation,
  winsorized,
} from './summaries.ts';
import { seededRandom, shuffled } from './seeded-random.ts';

const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 50 });

test('quantiles match the published type-7 values', () => {
  // numpy.quantile([1, 2, 4, 8, 16], [.1, .25, .5, .9])
  const values = [16, 1, 8, 2, 4];
  expect([0.1, 0.25, 0.5, 0.9].map((p) => quantile(values, p))).toEqual([1.4, 2, 4, 12.8]);
  expect(values).toEqual([16, 1, 8, 2, 4]);
});

test('quantiles rise with p, stay within the data and ignore order', () => {
  fc.assert(
    fc.property(
      numbers,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (v, a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const lower = quantile(v, low);
        expect(lower).toBeLessThanOrEqual(quantile(v, high) + 1e-9);
        expect(lower).toBeGreaterThanOrEqual(Math.min(...v));
        expect(quantile(shuffled(v, seededRandom(1)), low)).toBe(lower);
      },
    ),
  );
});

test('mean, median and spread follow a shift and a scale', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 40 }),
      fc.integer({ min: -50, max: 50 }),
      fc.integer({ min: 1, max: 9 }),
      (v, shift, scale) => {
        const moved = v.map((x) => shift + scale * x);
        expect(mean(moved)).toBeCloseTo(shift + scale * mean(v), 6);
        expect(median(moved)).toBeCloseTo(shift + scale * median(v), 6);
        expect(standardDeviation(moved)).toBeCloseTo(scale * standardDeviation(v), 6);
        expect(scaledMedianDeviation(moved)).toBeCloseTo(scale * scaledMedianDeviation(v), 6);
      },
    ),
  );
});

test('the standard deviation divides by n - 1', () => {
  expect(standardDeviation([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(Math.sqrt(32 / 7), 12);
  expect(rootMeanSquare([3, -4])).toBeCloseTo(Math.sqrt(12.5), 12);
});

test('winsorizing pulls in only the tails', () => {
  const values = Array.from({ length: 101 }, (_, i) => i);
  const result = winsorized(values, 0.02);
  expect(result[0]).toBe(2);
  expect(result[100]).toBe(98);
  expect(result.slice(2, 99)).toEqual(values.slice(2, 99));
});

test('nothing to summarise is NaN', () => {
  expect(mean([])).toBeNaN();
  expect(median([])).toBeNaN();
});
