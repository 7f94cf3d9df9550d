import { explain } from '@plica/face/explain';
import { describe, expect, it } from 'vitest';
import { contributionBars, TARGETS } from './contribution-bars.ts';
import { vignetteCase } from './test-support/vignette-case.ts';

const { contributions } = explain(vignetteCase('support-and-volume-57f'));

describe.each(TARGETS)('contributions to %s', (target) => {
  const bars = contributionBars(contributions, target);

  it('keeps every finding, the weightiest first, the longest bar of length 1', () => {
    expect(bars.map(({ finding }) => finding).sort()).toEqual(contributions.map((c) => c.finding).sort());
    expect(bars[0]!.length).toBe(1);
    for (let k = 1; k < bars.length; k++) expect(bars[k]!.length).toBeLessThanOrEqual(bars[k - 1]!.length);
  });

  it('shows the value of the target and no other', () => {
    for (const { finding, value } of bars) {
      const c = contributions.find((of) => of.finding === finding)!;
      expect(value).toBe(target === 'mainCause' ? c.forMainCause : c.logLikelihoodRatio[target]);
    }
  });
});

it('puts numbers in words and stands an empty list', () => {
  const [first] = contributions;
  const words = (value: number) =>
    contributionBars([{ ...first!, forMainCause: value }], 'mainCause')[0]!.strength;
  expect([1.2, -1, 0.5, -0.2, 0.05, 0].map(words)).toEqual([
    'strong',
    'strong',
    'clear',
    'slight',
    'hardly',
    'hardly',
  ]);
  expect(contributionBars([], 'skin')).toEqual([]);
});
