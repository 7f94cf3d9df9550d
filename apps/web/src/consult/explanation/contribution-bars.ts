import type { Texts } from '@plica/face/case';
import { categoryName, FINDINGS, LINES, type Contribution } from '@plica/face/explain';

/** For which question the findings are weighed: the main cause, or one of the lines. */
export const TARGETS = ['mainCause', ...LINES] as const;
export type Target = (typeof TARGETS)[number];

/** How much a finding moves the log odds; the limits are chosen, and only put the number in words. */
export type Strength = 'strong' | 'clear' | 'slight' | 'hardly';
const STRENGTHS: readonly [number, Strength][] = [
  [1, 'strong'],
  [0.4, 'clear'],
  [0.1, 'slight'],
];

export interface ContributionBar {
  finding: string;
  name: Texts;
  found: Texts;
  /** Change of the log odds with all other findings in place. */
  value: number;
  strength: Strength;
  /** Share of the longest bar, 0 to 1. */
  length: number;
}

/** The findings by how much they move a target, the weightiest first. */
export function contributionBars(contributions: readonly Contribution[], target: Target): ContributionBar[] {
  const values = contributions.map((c) => ({
    ...c,
    value: target === 'mainCause' ? c.forMainCause : c.logLikelihoodRatio[target],
  }));
  const longest = Math.max(...values.map(({ value }) => Math.abs(value)), Number.EPSILON);
  return values
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
    .map(({ finding, category, value }) => ({
      finding,
      name: findingName(finding),
      found: categoryName(category),
      value,
      strength: STRENGTHS.find(([from]) => Math.abs(value) >= from)?.[1] ?? 'hardly',
      length: Math.abs(value) / longest,
    }));
}

export const findingName = (id: string): Texts =>
  FINDINGS.find((f) => f.id === id)?.name ?? { en: id, ko: id };
