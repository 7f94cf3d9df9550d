import { weigh, WEIGHED } from '@plica/face/explain';
import { describe, expect, it } from 'vitest';
import { shareOf, strengthOf, waterfall } from './waterfall.ts';
import { vignetteCase } from './test-support/vignette-case.ts';

const weighed = weigh(vignetteCase('support-and-volume-57f'));

describe.each(WEIGHED)('findings weighed for %s', (target) => {
  const { before, after, steps, rest, low, high } = waterfall(weighed[target]);
  const all = [...steps, ...rest];

  it('each step begins where the one above ended, from the age alone to what is known', () => {
    expect(all.map(({ finding }) => finding)).toEqual(weighed[target].steps.map(({ finding }) => finding));
    expect(all[0]!.from).toBe(before);
    for (let k = 1; k < all.length; k++) expect(all[k]!.from).toBe(all[k - 1]!.to);
    expect(all.at(-1)!.to).toBe(after);
  });

  it('the axis holds every step and even odds', () => {
    for (const value of [0, before, ...all.map(({ to }) => to)]) {
      expect(value).toBeGreaterThan(low);
      expect(value).toBeLessThan(high);
    }
  });
});

it('takes many small steps together, never a single one', () => {
  const steps = (count: number) => ({
    before: 0,
    steps: Array.from({ length: count }, (_, k) => ({ finding: 'jowl', category: '1', after: k })),
  });
  const counts = (count: number) => {
    const { steps: own, rest } = waterfall(steps(count));
    return [own.length, rest.length];
  };
  expect([0, 8, 9, 10].map(counts)).toEqual([
    [0, 0],
    [8, 0],
    [9, 0],
    [8, 2],
  ]);
});

it('puts numbers in words', () => {
  expect([1.2, -1, 0.5, -0.2, 0.05, 0].map(strengthOf)).toEqual([
    'strong',
    'strong',
    'clear',
    'slight',
    'hardly',
    'hardly',
  ]);
  expect(shareOf(0)).toBe(0.5);
  expect(shareOf(Math.log(3))).toBeCloseTo(0.75, 12);
});
