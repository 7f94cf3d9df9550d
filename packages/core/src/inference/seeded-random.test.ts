import { expect, test } from 'vitest';
import { randomIndex, seededRandom, shuffled } from './seeded-random.ts';

test('the same seed gives the same numbers, another seed others', () => {
  const draw = (seed: number): number[] => Array.from({ length: 20 }, seededRandom(seed));
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
});

test('numbers are uniform on [0, 1) and uncorrelated with the one before', () => {
  const random = seededRandom(1);
  const n = 100000;
  const values = Array.from({ length: n }, random);
  expect(Math.min(...values.slice(0, 1000))).toBeGreaterThanOrEqual(0);
  const bins = new Array<number>(10).fill(0);
  let [sum, product] = [0, 0];
  values.forEach((v, i) => {
    bins[Math.floor(v * 10)]++;
    sum += v;
    if (i > 0) product += (v - 0.5) * (values[i - 1] - 0.5);
  });
  const chiSquare = bins.reduce((total, count) => total + (count - n / 10) ** 2 / (n / 10), 0);
  expect(chiSquare).toBeLessThan(27.9); // 99.9 % point, 9 degrees of freedom
  expect(sum / n).toBeCloseTo(0.5, 2);
  expect(Math.abs(product / n)).toBeLessThan(0.001);
});

test('a shuffle keeps every item and reaches every place', () => {
  const random = seededRandom(3);
  const firsts = new Set<number>();
  for (let k = 0; k < 100; k++) {
    const result = shuffled([1, 2, 3, 4], random);
    expect([...result].sort()).toEqual([1, 2, 3, 4]);
    firsts.add(result[0]);
  }
  expect(firsts.size).toBe(4);
  expect(randomIndex(() => 0.999999, 5)).toBe(4);
});
