import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leastSquares, residuals } from './least-squares.ts';

const matrix = fc.array(
  fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 3, maxLength: 3 }),
  {
    minLength: 8,
    maxLength: 30,
  },
);

test('residuals are orthogonal to every covariate and to 1', () => {
  fc.assert(
    fc.property(matrix, (rows) => {
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

test('a column that repeats an earlier one gets no weight', () => {
  const rows = Array.from({ length: 9 }, (_, i) => [i + 1, 2 * (i + 1)]);
  expect(
    leastSquares(
      rows,
      rows.map(([a]) => 3 * a),
    ),
  ).toEqual([expect.closeTo(3, 9), 0]);
});

test('no covariates: the residuals are deviations from the mean', () => {
  expect(residuals([1, 2, 6], [[], [], []])).toEqual([-2, -1, 3]);
});
