import { expect, test } from 'vitest';
import { seededRandom } from '../../inference/seeded-random.ts';
import { factorDense, inverseEntry, invertLower, product, solveDense } from './dense-cholesky.ts';

test('F22 the inverse of a matrix times the matrix is one; what is not positive is refused', () => {
  const n = 11;
  const random = seededRandom(2);
  const any = Float64Array.from({ length: n * n }, () => random() - 0.5);
  const matrix = Float64Array.from(any, (_, at) => {
    const [i, j] = [Math.floor(at / n), at % n];
    return product(any, i * n, any, j * n, n) + (i === j ? 0.1 : 0);
  });
  const lower = Float64Array.from(matrix);
  expect(factorDense(lower, n)).toBe(true);
  const columns = invertLower(lower, n);
  const inverse = Float64Array.from(any, (_, at) => inverseEntry(columns, n, Math.floor(at / n), at % n));
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++)
      expect(product(matrix, i * n, inverse, j * n, n)).toBeCloseTo(i === j ? 1 : 0, 9);
  const solution = Float64Array.from({ length: n }, (_, i) => product(matrix, i * n, any, 0, n));
  solveDense(lower, n, solution);
  solution.forEach((v, i) => expect(v).toBeCloseTo(any[i]!, 9));
  matrix[n * n - 1]! -= 100;
  expect(factorDense(matrix, n)).toBe(false);
});
