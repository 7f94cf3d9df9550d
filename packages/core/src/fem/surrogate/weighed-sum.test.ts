import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../inference/seeded-random.ts';
import { simdSum } from './simd-sum.ts';
import { plainSum, weighedSum } from './weighed-sum.ts';

const random = seededRandom(3);
const numbers = (size: number): Float64Array => Float64Array.from({ length: size }, () => random() - 0.5);

describe.each([
  [1, 1, Float64Array],
  [3, 7, Float64Array],
  [5, 8, Float64Array],
  [2, 9, Float64Array],
  [100, 6027, Float64Array],
  [3, 7, Float32Array],
  [100, 6027, Float32Array],
])('F11 sum of %i fields of %i numbers (%o)', (many, size, Numbers) => {
  const fields = Array.from({ length: many }, () => Numbers.from(numbers(size)));
  const [weights, start] = [numbers(many), numbers(size)];

  test('with SIMD is to the last digit what it is without, each time anew', () => {
    const [simd, plain] = [simdSum(fields)!, plainSum(fields)];
    for (const by of [weights, numbers(many)]) {
      const [a, b] = [Float64Array.from(start), Float64Array.from(start)];
      simd(by, a);
      plain(by, b);
      expect(a).toEqual(b);
    }
  });

  test('adds each field times its weight', () => {
    const to = Float64Array.from(start);
    weighedSum(fields)(weights, to);
    for (const i of [0, size >> 1, size - 1])
      expect(to[i]).toBeCloseTo(fields.reduce((sum, field, m) => sum + weights[m]! * field[i]!, start[i]!), 12);
  });
}); // prettier-ignore

test('F11 of no fields it changes nothing', () => {
  const to = numbers(3);
  const before = Float64Array.from(to);
  weighedSum([])(new Float64Array(), to);
  expect(to).toEqual(before);
});
