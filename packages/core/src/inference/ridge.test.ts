import { expect, test } from 'vitest';
import { fitRidge, fitRidgeByLeaveOneOut, logGrid, predictRidge } from './ridge.ts';
import { seededRandom } from './seeded-random.ts';

function noisyData(n: number, noise: number): { rows: number[][]; y: number[] } {
  const random = seededRandom(2);
  const centred = (): number => random() + random() - 1;
  const rows = Array.from({ length: n }, () => [centred(), centred(), centred()]);
  return { rows, y: rows.map(([a, b]) => 50 + 3 * a - 2 * b + noise * centred()) };
}

test('the fit is where the gradient of the penalised error is zero', () => {
  const { rows, y } = noisyData(40, 1);
  const ridge = fitRidge(rows, y, 5);
  const cost = (weights: readonly number[], intercept: number): number =>
    rows.reduce(
      (sum, row, i) => sum + (y[i] - predictRidge({ ...ridge, weights: [...weights], intercept }, row)) ** 2,
      0,
    ) +
    5 * weights.reduce((sum, w) => sum + w * w, 0);
  const h = 1e-4;
  const { weights, intercept } = ridge;
  expect((cost(weights, intercept + h) - cost(weights, intercept - h)) / (2 * h)).toBeCloseTo(0, 5);
  weights.forEach((_, j) => {
    const moved = (d: number): number[] => weights.map((w, k) => (k === j ? w + d : w));
    expect((cost(moved(h), intercept) - cost(moved(-h), intercept)) / (2 * h)).toBeCloseTo(0, 5);
  });
});

test('without penalty and noise it returns the truth; a huge penalty leaves the mean', () => {
  const { rows, y } = noisyData(30, 0);
  fitRidge(rows, y, 0).weights.forEach((w, j) => expect(w).toBeCloseTo([3, -2, 0][j], 8));
  const flat = fitRidge(rows, y, 1e12);
  expect(predictRidge(flat, rows[0])).toBeCloseTo(y.reduce((s, v) => s + v, 0) / y.length, 6);
});

test('the closed-form leave-one-out error is that of really leaving one out', () => {
  const { rows, y } = noisyData(15, 3);
  const fast = fitRidgeByLeaveOneOut(rows, y, [2]).meanSquaredError;
  const slow =
    rows.reduce((sum, row, i) => {
      const others = fitRidge(
        rows.filter((_, k) => k !== i),
        y.filter((_, k) => k !== i),
        2,
      );
      return sum + (y[i] - predictRidge(others, row)) ** 2;
    }, 0) / 15;
  // The mean is re-estimated with the point left out; the closed form accounts for that exactly.
  expect(fast).toBeCloseTo(slow, 8);
});

test('more noise calls for more penalty', () => {
  const grid = logGrid(1e-3, 1e3, 25);
  const quiet = noisyData(30, 0.1);
  const loud = noisyData(30, 12);
  expect(fitRidgeByLeaveOneOut(loud.rows, loud.y, grid).penalty).toBeGreaterThan(
    fitRidgeByLeaveOneOut(quiet.rows, quiet.y, grid).penalty,
  );
});

test('a log grid has equal ratios', () => {
  expect(logGrid(1, 100, 3)).toEqual([1, expect.closeTo(10, 9), expect.closeTo(100, 9)]);
  expect(() => fitRidgeByLeaveOneOut([[1], [2]], [1, 2], [])).toThrow(RangeError);
});
