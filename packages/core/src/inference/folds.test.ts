import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldsByGroup, membersByGroup } from './folds.ts';
import { seededRandom } from './seeded-random.ts';

const groups = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 60 });

test('no person is on both sides of a fold and everyone is tested once', () => {
  fc.assert(
    fc.property(groups, fc.integer({ min: 2, max: 10 }), (g, count) => {
      const folds = foldsByGroup(g, count, seededRandom(2));
      for (const { train, test: held } of folds) {
        const trained = new Set(train.map((i) => g[i]));
        expect(held.some((i) => trained.has(g[i]))).toBe(false);
        expect(train.length + held.length).toBe(g.length);
      }
      expect(folds.flatMap((f) => f.test).sort((a, b) => a - b)).toEqual(g.map((_, i) => i));
    }),
  );
});

test('members keep their order', () => {
  expect(membersByGroup(['b', 'a', 'b'])).toEqual([[0, 2], [1]]);
});
