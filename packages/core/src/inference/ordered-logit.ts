import { logistic } from '../linear/logistic-regression.ts';

/**
 * Probabilities of `cuts.length + 1` ordered categories: P(category >= k) = logistic(eta - cuts[k - 1]).
 * `cuts` rise. (McCullagh 1980, proportional odds.)
 */
export function orderedLogit(eta: number, cuts: readonly number[]): number[] {
  const atLeast = [1, ...cuts.map((cut) => logistic(eta - cut)), 0];
  return Array.from({ length: cuts.length + 1 }, (_, k) => atLeast[k]! - atLeast[k + 1]!);
}
