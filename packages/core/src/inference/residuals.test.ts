import fc from 'fast-check';
import { expect, test } from 'vitest';
import { residuals } from './residuals.ts';
import { seededRandom } from './seeded-random.ts';

test('residuals are orthogonal to every covariate and to 1', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 8, max: 30 }), (seed, n) => {
      const random = seededRandom(seed);
      const rows = Array.from({ length: n }, () => [random(), 100 * random(), 50 + random()]);
      const y = rows.map((row, i) => Math.sin(i) * 3 + row[0] - row[2]);
      const rest = residuals(y, rows);
      expect(rest.reduce((sum, v) => sum + v, 0)).toBeCloseTo(0, 6);
      for (let j = 0; j < 3; j++)
        expect(rest.reduce((sum, v, i) => sum + v * rows[i][j], 0)).toBeCloseTo(0, 5);
    }),
  );
});

test('an exact linear relation leaves nothing', () => {
  const rows = Array.from({ length: 12 }, (_, i) => [i, i * i]);
  const y = rows.map(([a, b]) => 4 + 2 * a - 0.5 * b);
  residuals(y, rows).forEach((v) => expect(v).toBeCloseTo(0, 9));
});

test('a covariate that never varies is left out; two that are one are refused', () => {
  const constant = Array.from({ length: 9 }, (_, i) => [i, 5]);
  residuals(
    constant.map(([a]) => 3 * a),
    constant,
  ).forEach((v) => expect(v).toBeCloseTo(0, 9));
  const twice = Array.from({ length: 9 }, (_, i) => [i, 2 * i]);
  expect(() => residuals([3, 1, 4, 1, 5, 9, 2, 6, 5], twice)).toThrow(RangeError);
});

test('no covariates: the residuals are deviations from the mean', () => {
  expect(residuals([1, 2, 6], [[], [], []])).toEqual([-2, -1, 3]);
});
