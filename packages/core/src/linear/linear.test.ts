import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leastSquares } from './least-squares.ts';
import { fitPolynomial } from './polynomial.ts';
import { solveLinear } from './solve.ts';

test('solveLinear solves what it is given', () => {
  const number = fc.double({ min: -5, max: 5, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(number, { minLength: 9, maxLength: 9 }),
      fc.array(number, { minLength: 3, maxLength: 3 }),
      (a, x) => {
        // Diagonal dominance keeps the matrix well away from singular.
        const rows = [0, 1, 2].map((r) => [0, 1, 2].map((c) => a[3 * r + c]! + (r === c ? 20 : 0)));
        const b = rows.map((row) => row.reduce((sum, v, i) => sum + v * x[i]!, 0));
        solveLinear(rows, b)!.forEach((v, i) => expect(v).toBeCloseTo(x[i]!, 8));
      },
    ),
  );
});

test('a singular system has no solution', () => {
  expect(
    solveLinear(
      [
        [1, 2],
        [2, 4],
      ],
      [1, 2],
    ),
  ).toBeNull();
});

test('fitPolynomial returns a polynomial of its own degree unchanged', () => {
  const x = Array.from({ length: 30 }, (_, i) => 100 + i * 3);
  const y = x.map((v) => 2 - 0.1 * v + 3e-4 * v * v - 1e-6 * v ** 3);
  fitPolynomial(x, y, 4)!.forEach((v, i) => expect(v).toBeCloseTo(y[i]!, 8));
});

test('leastSquares leaves residuals that no column can explain', () => {
  const x = Array.from({ length: 40 }, (_, i) => [Math.sin(i), Math.cos(3 * i), i / 40]);
  const y = x.map(([a, b, c], i) => 1 + 2 * a! - b! + 0.5 * c! + 0.1 * Math.sin(7 * i));
  const { residuals } = leastSquares(x, y)!;
  [0, 1, 2].forEach((k) => expect(residuals.reduce((sum, r, i) => sum + r * x[i]![k]!, 0)).toBeCloseTo(0, 8));
  expect(residuals.reduce((sum, r) => sum + r, 0)).toBeCloseTo(0, 8);
});
