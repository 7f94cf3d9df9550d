import { studentT95, withinSubjectSd } from '@plica/core/inference';

/** Fewest photographs of one person that can speak for that person's own error. */
export const MIN_REPEATS = 3;

/** An error estimated from this person's own repeats. */
export interface OwnError {
  /** Unbiased for so few. */
  sd: number;
  degreesOfFreedom: number;
}

/** Ratio of the expected sample SD to the true one for normal data (c4), by degrees of freedom; few repeats do not flatter. */
const C4 = [NaN, 0.7979, 0.8862, 0.9213, 0.94, 0.9515, 0.9594, 0.965, 0.9693, 0.9727];
export const c4 = (degreesOfFreedom: number): number =>
  C4[degreesOfFreedom] ?? (4 * degreesOfFreedom) / (4 * degreesOfFreedom + 1);

/**
 * The person's own error from the photographs of each visit, pooled; null where no visit has three different values.
 * Copies of one photograph are not repeats.
 */
export function ownError(visits: readonly (readonly number[])[]): OwnError | null {
  const distinct = visits
    .map((values) => [...new Set(values)].sort((a, b) => a - b))
    .filter((values) => values.length >= MIN_REPEATS);
  if (!distinct.length) return null;
  const degreesOfFreedom = distinct.reduce((sum, values) => sum + values.length - 1, 0);
  return { sd: withinSubjectSd(distinct) / c4(degreesOfFreedom), degreesOfFreedom };
}

/**
 * How many errors make a 95 % limit: 1.96 for an error known from many people, Student's t for one from few repeats.
 * MDC95 = factor * sqrt(2) * sd.
 */
export const coverageFactor = (degreesOfFreedom: number | null): number =>
  degreesOfFreedom === null ? 1.96 : studentT95(degreesOfFreedom) * c4(degreesOfFreedom);
