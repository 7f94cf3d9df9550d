import { expect, test } from 'vitest';
import { minimumDetectableChange95, sdFromDifferences, withinSubjectSd } from './repeatability.ts';
import { seededRandom } from './seeded-random.ts';

test('two readings: pooled variance and differences say the same', () => {
  const pairs = [
    [1, 3],
    [5, 4],
    [0, 0.5],
  ];
  expect(withinSubjectSd(pairs)).toBeCloseTo(sdFromDifferences(pairs.map(([a, b]) => b - a)), 12);
});

test('the spread between people does not count, that within them does', () => {
  const random = seededRandom(8);
  const subjects = Array.from({ length: 500 }, (_, i) =>
    Array.from({ length: 4 }, () => 100 * i + 12 ** 0.5 * 0.3 * random()),
  );
  expect(withinSubjectSd(subjects)).toBeCloseTo(0.3, 1);
  expect(withinSubjectSd([...subjects, [7]])).toBeCloseTo(withinSubjectSd(subjects), 12);
});

test('95 % of differences between two error-laden readings lie within the minimum detectable change', () => {
  const random = seededRandom(11);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const limit = minimumDetectableChange95(0.4);
  let within = 0;
  for (let k = 0; k < 20000; k++) if (Math.abs(0.4 * normal() - 0.4 * normal()) <= limit) within++;
  expect(within / 20000).toBeCloseTo(0.95, 2);
});
