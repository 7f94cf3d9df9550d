/** Probability of each state of a discrete latent. */
export type Distribution = Float64Array;

/** Bayes' rule over the states: prior times every likelihood, normalised. Costs states x likelihoods. */
export function posterior(prior: Distribution, likelihoods: readonly ArrayLike<number>[]): Distribution {
  const p = Float64Array.from(prior);
  for (const likelihood of likelihoods) for (let s = 0; s < p.length; s++) p[s]! *= likelihood[s]!;
  return normalized(p);
}

/** `p` with one likelihood replaced by another (`null`: none). Needs a likelihood without zeros to take it out. */
export function withReplaced(
  p: Distribution,
  from: ArrayLike<number> | null,
  to: ArrayLike<number> | null,
): Distribution {
  const q = new Float64Array(p.length);
  for (let s = 0; s < p.length; s++) q[s] = (p[s]! / (from ? from[s]! : 1)) * (to ? to[s]! : 1);
  return normalized(q);
}

function normalized(p: Distribution): Distribution {
  let sum = 0;
  for (let s = 0; s < p.length; s++) sum += p[s]!;
  if (!(sum > 0)) throw new RangeError('discrete posterior: no state is possible');
  for (let s = 0; s < p.length; s++) p[s]! /= sum;
  return p;
}

/** Probability of each group of states; `groupOf[state]` names the group. */
export function marginal(p: Distribution, groupOf: ArrayLike<number>, groups: number): number[] {
  const result = new Array<number>(groups).fill(0);
  for (let s = 0; s < p.length; s++) result[groupOf[s]!]! += p[s]!;
  return result;
}

export const entropyBits = (p: readonly number[]): number =>
  p.reduce((sum, x) => (x > 0 ? sum - x * Math.log2(x) : sum), 0);

/**
 * What a finding not made yet is expected to tell about the groups, bits: the mutual information of finding and group
 * under `p`. `table[category][state]` is P(category | state).
 */
export function expectedInformationBits(
  p: Distribution,
  table: readonly ArrayLike<number>[],
  groupOf: ArrayLike<number>,
  groups: number,
): number {
  const before = entropyBits(marginal(p, groupOf, groups));
  let after = 0;
  for (const likelihood of table) {
    const joint = new Array<number>(groups).fill(0);
    for (let s = 0; s < p.length; s++) joint[groupOf[s]!]! += p[s]! * likelihood[s]!;
    const weight = joint.reduce((sum, x) => sum + x, 0);
    if (weight > 0) after += weight * entropyBits(joint.map((x) => x / weight));
  }
  return Math.max(0, before - after);
}
