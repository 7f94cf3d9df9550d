import { expect, test } from 'vitest';
import { minimise } from './minimise.ts';

/** Rosenbrock's valley. */
const valley = (v: Float64Array): { value: number; gradient: Float64Array } => {
  const [x, y] = [v[0]!, v[1]!];
  const off = y - x * x;
  return {
    value: x > 3 ? Infinity : 100 * off * off + (1 - x) ** 2,
    gradient: Float64Array.of(-400 * off * x - 2 * (1 - x), 200 * off),
  };
};

test('F22 a curved valley is followed to its lowest point', () => {
  const { at, value } = minimise(valley, Float64Array.of(-1.2, 1), 100);
  expect(value).toBeLessThan(1e-10);
  expect(at[0]).toBeCloseTo(1, 4);
  expect(at[1]).toBeCloseTo(1, 4);
});

test('F22 fewer steps leave it higher, never above the start; where there is no value it stays', () => {
  const start = valley(Float64Array.of(-1.2, 1)).value;
  const few = minimise(valley, Float64Array.of(-1.2, 1), 5).value;
  expect(few).toBeLessThan(start);
  expect(few).toBeGreaterThan(1e-6);
  expect(minimise(valley, Float64Array.of(4, 1), 5)).toEqual({ at: Float64Array.of(4, 1), value: Infinity });
});
