import { quantile } from '../../inference/summaries.ts';
import { failure, success, type Outcome } from '../../outcome.ts';
import { AnchoredKernel } from './anchored-kernel.ts';
import { nominalLengths } from './choose-samples.ts';
import { kernelWeights, type KernelWeights } from './kernel-weights.ts';
import { checkBox, outside, type ParameterBox } from './parameter-box.ts';
import { farthest, properModes } from './proper-modes.ts';
import { Surrogate, type SurrogateParts } from './surrogate.ts';

/** One whole solution: where in the box, and what the nodes of interest did, mm, 3 per node. */
export interface Solution {
  parameters: readonly number[];
  displacement: Float64Array;
}

/** A solution with its rates by each parameter (see `sensitivities`), which say more than six further solutions would. */
export interface Snapshot extends Solution {
  rates: readonly Float64Array[];
}

export interface FitProblem {
  reason: 'tooFewSnapshots' | 'notFitted';
  advice: string;
}

export interface FitOptions {
  /** No snapshot may lose more than this by keeping few modes, mm. */
  modesWithinMm?: number;
}

const SMALLEST_FIT = 8;
const SMALLEST_HELD_OUT = 8;
/** Shares of the kernel's size that snapshots may be off: solver tolerance at least. */
const NOISES = [1e-10, 1e-8, 1e-6, 1e-4];
/** Steps by which the lengths of the kernel are searched. */
const FACTORS = [1.6, 1.2];

/**
 * A surrogate of the snapshots. Lengths and noise of its kernel are those that predict best when each snapshot is left out;
 * its error is then measured on `heldOut`, which no choice has seen. RangeError where sizes disagree or a point lies outside.
 */
export function fitSurrogate(
  box: ParameterBox,
  atRest: Float64Array,
  snapshots: readonly Snapshot[],
  heldOut: readonly Solution[],
  { modesWithinMm = 0.01 }: FitOptions = {},
): Outcome<Surrogate, FitProblem> {
  checkBox(box);
  for (const { parameters, displacement } of [...snapshots, ...heldOut])
    if (outside(box, parameters) >= 0 || displacement.length !== atRest.length)
      throw new RangeError('a snapshot lies outside the box or has other nodes');
  if (snapshots.length < SMALLEST_FIT || heldOut.length < SMALLEST_HELD_OUT)
    return failure({
      reason: 'tooFewSnapshots',
      advice: `Take at least ${SMALLEST_FIT} snapshots to fit and ${SMALLEST_HELD_OUT} to hold out.`,
    });
  const values = snapshots.map(({ displacement }) => displacement.map((v, i) => v - atRest[i]!));
  // What half of each interval would change.
  const slopes = snapshots.flatMap(({ rates }) =>
    rates.map((rate, k) => rate.map((v) => (v * (box.high[k]! - box.low[k]!)) / 2)),
  );
  const { modes, coefficients } = properModes([...values, ...slopes], values.length, modesWithinMm);
  if (modes.length === 0)
    return failure({
      reason: 'notFitted',
      advice: 'Nothing moves in this box: pull on something that moves.',
    });
  const points = snapshots.map(({ parameters }) => parameters);
  const count = box.low.length;
  const targets = values.flatMap((_, n) => [
    coefficients[n]!,
    ...coefficients.slice(values.length + n * count, values.length + (n + 1) * count),
  ]);
  const fit = bestKernel(box, points, targets);
  if (!fit)
    return failure({ reason: 'notFitted', advice: 'Snapshots are too alike: spread them over the box.' });
  const { lengths, weights } = fit;
  const parts: SurrogateParts = {
    box, lengths, points, weights, atRest, modes,
    error: { heldOut: heldOut.length, medianMm: NaN, p95Mm: NaN, largestMm: NaN },
  }; // prettier-ignore
  return success(new Surrogate({ ...parts, error: measured(new Surrogate(parts), heldOut) }));
}

/** Largest error over the nodes of each snapshot, mm. */
export const errorsOn = (surrogate: Surrogate, solutions: readonly Solution[]): number[] =>
  solutions.map(({ parameters, displacement }) => {
    const said = surrogate.evaluate(parameters);
    if (!said.ok) throw new RangeError('a snapshot lies outside the box');
    return farthest(said.value.displacement.map((v, i) => v - displacement[i]!));
  });

function measured(surrogate: Surrogate, heldOut: readonly Solution[]): SurrogateParts['error'] {
  const errors = errorsOn(surrogate, heldOut);
  return {
    heldOut: errors.length,
    medianMm: quantile(errors, 0.5),
    p95Mm: quantile(errors, 0.95),
    largestMm: Math.max(...errors),
  };
}

/** Lengths one after another, each made longer or shorter as long as leaving snapshots out gets better. */
function bestKernel(
  box: ParameterBox,
  points: readonly (readonly number[])[],
  targets: readonly Float64Array[],
): (KernelWeights & { lengths: number[] }) | null {
  let best: (KernelWeights & { lengths: number[]; noise: number }) | null = null;
  const tried = (lengths: number[], noise: number): boolean => {
    const fit = kernelWeights(new AnchoredKernel(box, lengths), points, targets, noise);
    if (!fit || (best && fit.leftOut >= best.leftOut)) return false;
    best = { ...fit, lengths, noise };
    return true;
  };
  const nominal = nominalLengths(box);
  for (const scale of [0.3, 0.6, 1, 1.6, 2.5])
    for (const noise of NOISES)
      tried(
        nominal.map((l) => scale * l),
        noise,
      );
  for (const factor of FACTORS)
    for (let i = 0; i < nominal.length; i++)
      for (const by of [factor, 1 / factor]) {
        const current: { lengths: number[]; noise: number } | null = best;
        if (!current) return null;
        const lengths = (current as { lengths: number[] }).lengths.map((l, k) => (k === i ? l * by : l));
        if (tried(lengths, (current as { noise: number }).noise)) break;
      }
  return best;
}
