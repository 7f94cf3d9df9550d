import { quantile } from '../../inference/summaries.ts';
import { failure, success, type Outcome } from '../../outcome.ts';
import { dot } from '../conjugate-gradients.ts';
import { AnchoredKernel, type KernelShape } from './anchored-kernel.ts';
import { widest } from './choose-samples.ts';
import { kernelWeights, type KernelWeights, type Noise } from './kernel-weights.ts';
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
  modesWithinMm?: number | undefined;
  /** That of an earlier fit: it is not sought again, which takes nearly all the time of a fit. */
  kernel?: FittedKernel | undefined;
}

export interface FittedKernel {
  shape: KernelShape;
  noise: Noise;
}

export interface Fit {
  surrogate: Surrogate;
  kernel: FittedKernel;
}

const SMALLEST_FIT = 8;
const SMALLEST_HELD_OUT = 8;
/** Solver tolerance at least; slopes follow a fold more closely than the fit does. */
const NOISES: readonly Noise[] = [
  { values: 1e-6, slopes: 1e-5 },
  { values: 1e-6, slopes: 1e-4 },
  { values: 1e-5, slopes: 1e-4 },
  { values: 1e-5, slopes: 1e-3 },
];
/** Where the search for lengths begins, in half widths of the widest parameter of a group, and its steps. */
const ALONE = 1.5;
const TOGETHER = 4.5;
const SHARE = 0.1;
const FACTORS = [1.5, 1.2];

/**
 * A surrogate of the snapshots. Lengths and noise of its kernel are those that predict best when each snapshot is left out;
 * its error is then measured on `heldOut`, which no choice has seen. RangeError where sizes disagree or a point lies outside.
 */
export function fitSurrogate(
  box: ParameterBox,
  atRest: Float64Array,
  snapshots: readonly Snapshot[],
  heldOut: readonly Solution[],
  { modesWithinMm = 0.01, kernel }: FitOptions = {},
): Outcome<Fit, FitProblem> {
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
  const fit = kernel ? fittedWith(box, kernel, points, targets) : bestKernel(box, points, targets);
  if (!fit)
    return failure({ reason: 'notFitted', advice: 'Snapshots are too alike: spread them over the box.' });
  const { shape, noise, weights } = fit;
  const parts: SurrogateParts = {
    box, shape, points, weights, atRest, modes,
    error: { heldOut: heldOut.length, medianMm: NaN, p95Mm: NaN, largestMm: NaN },
  }; // prettier-ignore
  const surrogate = new Surrogate({ ...parts, error: measured(new Surrogate(parts), heldOut) });
  return success({ surrogate, kernel: { shape, noise } });
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

type BestKernel = KernelWeights & FittedKernel;

function fittedWith(
  box: ParameterBox,
  { shape, noise }: FittedKernel,
  points: readonly (readonly number[])[],
  targets: readonly Float64Array[],
): BestKernel | null {
  const fit = kernelWeights(new AnchoredKernel(box, shape), points, targets, noise);
  return fit && { ...fit, shape, noise };
}

/** Noise and lengths one after another, each made longer or shorter while leaving snapshots out gets better. */
function bestKernel(
  box: ParameterBox,
  points: readonly (readonly number[])[],
  targets: readonly Float64Array[],
): BestKernel | null {
  let best: BestKernel | null = null;
  let least = Infinity;
  const tried = (shape: KernelShape, noise: Noise): boolean => {
    const fit = fittedWith(box, { shape, noise }, points, targets);
    const off = fit ? fit.leftOut.reduce((sum, row) => sum + dot(row, row), 0) : Infinity;
    if (!fit || off >= least) return false;
    best = fit;
    least = off;
    return true;
  };
  const unit = widest(box);
  const start = { alone: unit.map((w) => ALONE * w), together: unit.map((w) => TOGETHER * w), share: SHARE };
  for (const noise of NOISES) tried(start, noise);
  if (!best) return null;
  const all = unit.map((_, i) => i);
  for (const factor of FACTORS)
    for (const [kind, which] of [
      ['alone', all],
      ['together', all],
      ...all.map((i) => ['alone', [i]] as const),
    ] as const)
      for (const by of [factor, 1 / factor]) {
        const { shape, noise } = best as BestKernel;
        const longer = shape[kind].map((l, i) => (which.includes(i) ? l * by : l));
        if (tried({ ...shape, [kind]: longer }, noise)) break;
      }
  for (const noise of NOISES) tried((best as BestKernel).shape, noise);
  return best;
}
