import { expect, test } from 'vitest';
import { bootstrapGroups, bootstrapInterval } from './bootstrap.ts';
import { seededRandom } from './seeded-random.ts';
import { mean, standardDeviation } from './summaries.ts';

test('the interval of a mean is about 1.96 standard errors wide on each side', () => {
  const random = seededRandom(4);
  const values = Array.from({ length: 200 }, () => random() + random() + random());
  const { low, high } = bootstrapInterval(200, (ix) => mean(ix.map((i) => values[i])), { repeats: 4000 });
  const expected = 2 * 1.96 * (standardDeviation(values) / Math.sqrt(200));
  expect((high - low) / expected).toBeGreaterThan(0.93);
  expect((high - low) / expected).toBeLessThan(1.07);
  expect((low + high) / 2).toBeCloseTo(mean(values), 1);
});

test('an interval covers the true mean about as often as it says', () => {
  const random = seededRandom(9);
  let covered = 0;
  for (let k = 0; k < 200; k++) {
    const values = Array.from({ length: 40 }, random);
    const { low, high } = bootstrapInterval(40, (ix) => mean(ix.map((i) => values[i])), {
      seed: k,
      repeats: 300,
    });
    if (low <= 0.5 && 0.5 <= high) covered++;
  }
  expect(covered).toBeGreaterThan(176);
  expect(covered).toBeLessThan(200);
});

test('drawing people widens the interval when their readings agree', () => {
  const random = seededRandom(6);
  const people = Array.from({ length: 30 }, random);
  const values = people.flatMap((p) => [p, p, p, p]);
  const ids = people.flatMap((_, i) => [i, i, i, i]);
  const statistic = (ix: readonly number[]): number => mean(ix.map((i) => values[i]));
  const single = bootstrapInterval(values.length, statistic);
  const grouped = bootstrapGroups(ids, statistic);
  expect((grouped.high - grouped.low) / (single.high - single.low)).toBeGreaterThan(1.6);
});

test('the same seed gives the same interval', () => {
  const statistic = (ix: readonly number[]): number => mean([...ix]);
  expect(bootstrapInterval(30, statistic, { seed: 3 })).toEqual(
    bootstrapInterval(30, statistic, { seed: 3 }),
  );
});
