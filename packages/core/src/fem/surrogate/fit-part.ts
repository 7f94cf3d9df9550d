import { dot } from '../conjugate-gradients.ts';
import type { Kernel } from './group-kernel.ts';
import { kernelWeights, type KernelWeights, type Noise } from './kernel-weights.ts';

export interface PartFit extends KernelWeights {
  /** Of the kernel, one per parameter of the box. */
  lengths: readonly number[];
}

/**
 * Solver tolerance at least; slopes follow a fold more closely than the fit does, and what groups do to each other is
 * buried in folds where it is small.
 */
const NOISES: readonly Noise[] = [
  { values: 1e-9, slopes: 1e-7 },
  { values: 1e-8, slopes: 1e-6 },
  { values: 1e-7, slopes: 1e-5 },
  { values: 1e-6, slopes: 1e-4 },
  { values: 1e-5, slopes: 1e-3 },
  { values: 1e-4, slopes: 1e-2 },
  { values: 1e-4, slopes: 1e-1 },
  { values: 1e-3, slopes: 1e-1 },
  { values: 1e-3, slopes: 1 },
];
const FACTORS = [1.6, 1.25];

/**
 * With the lengths and noise that predict best when each point is left out: one after another, all lengths and those of
 * each parameter that has slopes are made longer or shorter while it gets better.
 */
export function bestFitPart(
  kernelOf: (lengths: readonly number[]) => Kernel,
  points: readonly (readonly number[])[],
  targets: readonly Float64Array[],
  start: readonly number[],
): PartFit | null {
  let best: (PartFit & { noise: Noise }) | null = null;
  let least = Infinity;
  const tried = (lengths: readonly number[], noise: Noise): boolean => {
    const fit = kernelWeights(kernelOf(lengths), points, targets, noise);
    const off = fit ? fit.leftOut.reduce((sum, row) => sum + dot(row, row), 0) : Infinity;
    if (!fit || off >= least) return false;
    best = { ...fit, lengths, noise };
    least = off;
    return true;
  };
  const known = (): PartFit & { noise: Noise } => best!;
  for (const noise of NOISES) tried(start, noise);
  if (!best) return null;
  const { slopes } = kernelOf(start);
  for (const factor of FACTORS)
    for (const which of [slopes, ...slopes.map((i) => [i])])
      for (const by of [factor, 1 / factor]) {
        const { lengths, noise } = known();
        const longer = lengths.map((l, i) => (which.includes(i) ? l * by : l));
        if (tried(longer, noise)) break;
      }
  for (const noise of NOISES) tried(known().lengths, noise);
  return best;
}
