import { membersByGroup } from './folds.ts';
import { randomIndex, seededRandom } from './seeded-random.ts';
import { quantile } from './summaries.ts';

export interface Interval {
  low: number;
  high: number;
}

export interface BootstrapOptions {
  seed?: number;
  repeats?: number;
  /** 0.95 leaves 2.5 % on each side. */
  level?: number;
}

/**
 * Percentile bootstrap: `statistic` receives indices 0..count-1 drawn with replacement; draws in which it is NaN are
 * left out. Efron & Tibshirani 1993, chapter 13.
 */
export function bootstrapInterval(
  count: number,
  statistic: (indices: readonly number[]) => number,
  { seed = 1, repeats = 1000, level = 0.95 }: BootstrapOptions = {},
): Interval {
  const random = seededRandom(seed);
  const drawn: number[] = [];
  for (let k = 0; k < repeats; k++) {
    const value = statistic(Array.from({ length: count }, () => randomIndex(random, count)));
    if (!Number.isNaN(value)) drawn.push(value);
  }
  return { low: quantile(drawn, (1 - level) / 2), high: quantile(drawn, (1 + level) / 2) };
}

/** As `bootstrapInterval`, drawing whole groups (people), each with all its members' indices. */
export function bootstrapGroups(
  groups: readonly (string | number)[],
  statistic: (indices: readonly number[]) => number,
  options: BootstrapOptions = {},
): Interval {
  const members = membersByGroup(groups);
  return bootstrapInterval(members.length, (drawn) => statistic(drawn.flatMap((g) => members[g])), options);
}
