import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partialSpearman, pearson, ranks, spearman } from './correlation.ts';
import { seededRandom } from './seeded-random.ts';

const pairs = fc.array(fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 })), {
  minLength: 3,
  maxLength: 40,
});

test('ties share their mean rank', () => {
  expect(ranks([10, 20, 10, 5, 20, 20])).toEqual([2.5, 5, 2.5, 1, 5, 5]);
});

test('ranks always add up to n (n + 1) / 2', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1 }), (v) => {
      expect(ranks(v).reduce((sum, r) => sum + r, 0)).toBeCloseTo((v.length * (v.length + 1)) / 2, 9);
    }),
  );
});

test('rho is symmetric, within [-1, 1], and blind to monotone changes of either side', () => {
  fc.assert(
    fc.property(pairs, (p) => {
      const x = p.map(([a]) => a);
      const y = p.map(([, b]) => b);
      const rho = spearman(x, y);
      if (Number.isNaN(rho)) return;
      expect(Math.abs(rho)).toBeLessThanOrEqual(1 + 1e-12);
      expect(spearman(y, x)).toBeCloseTo(rho, 12);
      expect(
        spearman(
          x.map((v) => v ** 3),
          y,
        ),
      ).toBeCloseTo(rho, 12);
      expect(
        spearman(
          x.map((v) => -v),
          y,
        ),
      ).toBeCloseTo(-rho, 12);
    }),
  );
});

test('rho of a textbook example with ties', () => {
  // scipy.stats.spearmanr([1, 2, 3, 4, 5], [5, 6, 7, 8, 7]) = 0.8207826816681233
  expect(spearman([1, 2, 3, 4, 5], [5, 6, 7, 8, 7])).toBeCloseTo(0.8207826816681233, 12);
});

test('something that never varies has no correlation', () => {
  expect(pearson([1, 1, 1], [1, 2, 3])).toBeNaN();
});

test('a common cause vanishes when it is held', () => {
  const random = seededRandom(5);
  const noise = (): number => random() + random() + random() - 1.5;
  const cause = Array.from({ length: 400 }, noise);
  const x = cause.map((c) => 2 * c + noise());
  const y = cause.map((c) => -3 * c + noise());
  expect(spearman(x, y)).toBeLessThan(-0.7);
  expect(
    Math.abs(
      partialSpearman(
        x,
        y,
        cause.map((c) => [c]),
      ),
    ),
  ).toBeLessThan(0.1);
});
