import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestPath, parabolaPeak } from './best-path.ts';

/** Every allowed path, tried one by one. */
function bruteForce(
  scores: Float32Array,
  rows: number,
  columns: number,
  penalty: number,
  maxStep: number,
): number {
  let best = -Infinity;
  const walk = (row: number, col: number, total: number): void => {
    const sum = total + scores[row * columns + col]!;
    if (row === rows - 1) best = Math.max(best, sum);
    else
      for (let s = -maxStep; s <= maxStep; s++)
        if (col + s >= 0 && col + s < columns) walk(row + 1, col + s, sum - penalty * s * s);
  };
  for (let col = 0; col < columns; col++) walk(0, col, 0);
  return best;
}

test('bestPath scores as high as trying every path', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 20, maxLength: 20 }),
      fc.integer({ min: 0, max: 4 }),
      (values, penalty) => {
        const grid = { scores: Float32Array.from(values), rows: 4, columns: 5 };
        const path = bestPath(grid, penalty, 2);
        let total = 0;
        path.forEach((col, row) => {
          total += grid.scores[row * 5 + col]!;
          if (row > 0) {
            expect(Math.abs(col - path[row - 1]!)).toBeLessThanOrEqual(2);
            total -= penalty * (col - path[row - 1]!) ** 2;
          }
        });
        expect(total).toBeCloseTo(bruteForce(grid.scores, 4, 5, penalty, 2), 4);
      },
    ),
  );
});

test('parabolaPeak finds the vertex between samples and stays within half a step', () => {
  const f = (x: number): number => 3 - 2 * (x - 0.3) ** 2;
  expect(parabolaPeak(f(-1), f(0), f(1))).toBeCloseTo(0.3, 9);
  expect(parabolaPeak(0, 1, 3)).toBe(0);
  expect(parabolaPeak(0, 1, 1.99)).toBeLessThanOrEqual(0.5);
});
