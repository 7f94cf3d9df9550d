import { expect, test } from 'vitest';
import { seededRandom } from '../../inference/seeded-random.ts';
import {
  backwardDense,
  factorDense,
  forwardDense,
  inverse,
  inverseEntry,
  invertLower,
  product,
} from './dense-cholesky.ts';

test('F22 the inverse of a matrix times the matrix is one; what is not positive is refused', () => {
  const n = 11; // Not of whole tiles.
  const random = seededRandom(2);
  const any = Float64Array.from({ length: n * n }, () => random() - 0.5);
  const matrix = Float64Array.from(any, (_, at) => {
    const [i, j] = [Math.floor(at / n), at % n];
    return product(any, i * n, any, j * n, n) + (i === j ? 0.1 : 0);
  });
  const lower = Float64Array.from(matrix);
  expect(factorDense(lower, n)).toBe(true);
  const columns = invertLower(lower, n);
  const whole = inverse(columns, n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      expect(product(matrix, i * n, whole, j * n, n)).toBeCloseTo(i === j ? 1 : 0, 9);
      expect(inverseEntry(columns, n, i, j)).toBeCloseTo(whole[i * n + j]!, 9);
    }
  const rows = Float64Array.from(any, (_, at) =>
    product(matrix, (at % n) * n, any, Math.floor(at / n) * n, n),
  );
  forwardDense(lower, n, rows);
  backwardDense(columns, n, rows).forEach((v, i) => expect(v).toBeCloseTo(any[i]!, 9));
  matrix[n * n - 1]! -= 100;
  expect(factorDense(matrix, n)).toBe(false);
});
