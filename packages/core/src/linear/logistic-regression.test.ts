import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitLogisticRegression, logistic, logisticLogit } from './logistic-regression.ts';

const value = fc.double({ min: -2, max: 2, noNaN: true });
const rows = fc.array(fc.tuple(value, value, value), { minLength: 6, maxLength: 25 });

test('the gradient of the penalised likelihood is zero at the fit', () => {
  fc.assert(
    fc.property(rows, fc.double({ min: 0.3, max: 10, noNaN: true }), (x, penalty) => {
      const positive = x.map((_, i) => i % 3 === 0);
      const model = fitLogisticRegression(x, positive, penalty);
      const residual = x.map((row, i) => Number(positive[i]) - logistic(logisticLogit(model, row)));
      expect(residual.reduce((a, b) => a + b, 0)).toBeCloseTo(0, 6);
      model.weights.forEach((w, j) =>
        expect(residual.reduce((sum, r, i) => sum + r * x[i][j], 0)).toBeCloseTo(penalty * w, 5),
      );
    }),
  );
});

test('more columns than rows, and a stronger penalty for smaller weights', () => {
  const x = [0, 1, 2, 3].map((i) => Array.from({ length: 40 }, (_, j) => Math.sin(i * 3.1 + j * 1.7)));
  const size = (penalty: number): number =>
    Math.hypot(...fitLogisticRegression(x, [true, false, true, false], penalty).weights);
  expect(size(0.1)).toBeGreaterThan(size(1));
  expect(size(1)).toBeGreaterThan(size(100));
});

test('separable rows without a penalty are refused', () => {
  expect(() => fitLogisticRegression([[0], [1], [2], [3]], [false, false, true, true], 0)).toThrow(
    RangeError,
  );
});
