import { logistic } from '@plica/core';
import { CAUSES, type Cause } from '../explanation.ts';
import { FINDINGS, type Latent } from '../knowledge/findings.ts';
import { HEAVINESS_PRIOR, LINE_PRIORS } from '../knowledge/line-priors.ts';
import type { Observed } from '../observed.ts';

/**
 * The model written out once more, as plainly as it can be: four nested loops over the levels, each probability straight
 * from its formula, nothing shared with the engine but the tables of knowledge.
 */
interface World {
  skin: number;
  support: number;
  volume: number;
  heaviness: number;
  weight: number;
}

/** P(category = k) by the differences of P(category >= k). */
function categoryProbability(eta: number, cuts: readonly number[], k: number): number {
  const atLeast = (j: number): number => (j === 0 ? 1 : j > cuts.length ? 0 : logistic(eta - cuts[j - 1]!));
  return atLeast(k) - atLeast(k + 1);
}

function findingProbability(id: string, world: World, k: number): number {
  const row = FINDINGS.find((r) => r.id === id)!;
  let eta = 0;
  for (const latent of ['skin', 'support', 'volume', 'heaviness'] as Latent[])
    eta += (row.weights[latent]?.value ?? 0) * (world[latent] - 1);
  return categoryProbability(eta - row.shift.value, row.cuts, k);
}

export function worlds(ageYears: number, observed: readonly Observed[]): World[] {
  const result: World[] = [];
  const linePrior = (line: 'skin' | 'support' | 'volume', level: number): number => {
    const { slope, shift, cuts } = LINE_PRIORS[line];
    return categoryProbability(slope.value * ((ageYears - 45) / 10) - shift.value, cuts, level);
  };
  for (let skin = 0; skin < 4; skin++)
    for (let support = 0; support < 4; support++)
      for (let volume = 0; volume < 4; volume++)
        for (let heaviness = 0; heaviness < 3; heaviness++) {
          const world = { skin, support, volume, heaviness, weight: 0 };
          world.weight =
            linePrior('skin', skin) *
            linePrior('support', support) *
            linePrior('volume', volume) *
            categoryProbability(-HEAVINESS_PRIOR.shift.value, HEAVINESS_PRIOR.cuts, heaviness);
          for (const { finding, agreement } of observed)
            world.weight *= agreement.reduce(
              (sum, share, k) => sum + share * findingProbability(finding, world, k),
              0,
            );
          result.push(world);
        }
  const total = result.reduce((sum, { weight }) => sum + weight, 0);
  return result.map((world) => ({ ...world, weight: world.weight / total }));
}

function causeOf({ skin, support, volume }: World): Cause {
  if (skin <= 1 && support <= 1 && volume <= 1) return 'none';
  if (skin > support && skin > volume) return 'skin';
  if (support > skin && support > volume) return 'support';
  if (volume > skin && volume > support) return 'volume';
  return 'mixed';
}

export function causeProbabilities(all: readonly World[]): Record<Cause, number> {
  const result = Object.fromEntries(CAUSES.map((cause) => [cause, 0])) as Record<Cause, number>;
  for (const world of all) result[causeOf(world)] += world.weight;
  return result;
}

const bits = (distribution: Record<Cause, number>): number =>
  Object.values(distribution).reduce((sum, p) => (p > 0 ? sum - p * Math.log2(p) : sum), 0);

/** Entropy of the cause now, less its mean over what the finding may turn out to be. */
export function informationBits(ageYears: number, observed: readonly Observed[], finding: string): number {
  const now = worlds(ageYears, observed);
  const { categories } = FINDINGS.find((r) => r.id === finding)!;
  return categories.reduce(
    (sum, category, k) => {
      const chance = now.reduce((s, world) => s + world.weight * findingProbability(finding, world, k), 0);
      const agreement = categories.map((_, j) => Number(j === k));
      const then = worlds(ageYears, [...observed, { finding, category, agreement }]);
      return sum - chance * bits(causeProbabilities(then));
    },
    bits(causeProbabilities(now)),
  );
}
