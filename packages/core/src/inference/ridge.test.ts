import { expect, test } from 'vitest';
import { fitRidge, fitRidgeByFolds, logGrid, predictRidge } from './ridge.ts';
import { foldsByGroup } from './folds.ts';
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

test('more noise calls for more penalty', () => {
  const grid = logGrid(1e-3, 1e3, 25);
  const quiet = noisyData(30, 0.1);
  const loud = noisyData(30, 12);
  const folds = foldsByGroup(
    loud.y.map((_, i) => i),
    10,
    seededRandom(1),
  );
  const penaltyOf = ({ rows, y }: typeof loud): number => fitRidgeByFolds(rows, y, grid, folds).penalty;
  expect(penaltyOf(loud)).toBeGreaterThan(penaltyOf(quiet));
});

test('the penalty kept has the least error on the held-out sides', () => {
  const { rows, y } = noisyData(40, 3);
  const folds = foldsByGroup(
    y.map((_, i) => i),
    5,
    seededRandom(4),
  );
  const grid = logGrid(0.01, 1000, 11);
  const heldOut = (penalty: number): number =>
    folds.reduce((sum, { train, test: held }) => {
      const ridge = fitRidge(
        train.map((i) => rows[i]),
        train.map((i) => y[i]),
        penalty,
      );
      return sum + held.reduce((s, i) => s + (y[i] - predictRidge(ridge, rows[i])) ** 2, 0);
    }, 0);
  const chosen = fitRidgeByFolds(rows, y, grid, folds).penalty;
  for (const penalty of grid) expect(heldOut(chosen)).toBeLessThanOrEqual(heldOut(penalty) + 1e-9);
});

test('a log grid has equal ratios', () => {
  expect(logGrid(1, 100, 3)).toEqual([1, expect.closeTo(10, 9), expect.closeTo(100, 9)]);
  expect(() => fitRidgeByFolds([[1], [2]], [1, 2], [], [])).toThrow(RangeError);
});
