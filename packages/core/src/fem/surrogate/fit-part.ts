import { dot } from '../conjugate-gradients.ts';
import type { Kernel } from './group-kernel.ts';
import { kernelWeights, type KernelWeights, type Noise } from './kernel-weights.ts';
import type { PartShape } from './part-coordinates.ts';
import { symmetricEigen } from './symmetric-eigen.ts';

export interface PartFit extends KernelWeights {
  shape: PartShape;
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
/** Of what a fit without bends is off by, so many directions tell where bends are. */
const DIRECTIONS = 12;

/** Shapes to try: of the best without bends, for targets in the directions in which that was farthest off. */
export type Learn = (straight: PartShape, targets: readonly Float64Array[]) => readonly PartShape[];

/**
 * With the lengths and noise that predict best when each point is left out: one after another, all lengths and those of
 * each parameter that has slopes are made longer or shorter while it gets better. Then, where `learn` is given, with
 * the bends that it says, if these predict better.
 */
export function bestFitPart(
  kernelOf: (shape: PartShape) => Kernel,
  points: readonly (readonly number[])[],
  targets: readonly Float64Array[],
  start: readonly number[],
  learn?: Learn,
): PartFit | null {
  let best: (PartFit & { noise: Noise }) | null = null;
  let least = Infinity;
  const tried = (shape: PartShape, noise: Noise): boolean => {
    const fit = kernelWeights(kernelOf(shape), points, targets, noise);
    // Not of squares: a few points at the faces of the box, far from all others, would decide.
    const off = fit ? fit.leftOut.reduce((sum, row) => sum + Math.sqrt(dot(row, row)), 0) : Infinity;
    if (!fit || off >= least) return false;
    best = { ...fit, shape, noise };
    least = off;
    return true;
  };
  const known = (): PartFit & { noise: Noise } => best!;
  const straight = { lengths: start, bends: [] };
  for (const noise of NOISES) tried(straight, noise);
  if (!best) return null;
  const { slopes } = kernelOf(straight);
  for (const factor of FACTORS)
    for (const which of [slopes, ...slopes.map((i) => [i])])
      for (const by of [factor, 1 / factor]) {
        const { shape, noise } = known();
        const lengths = shape.lengths.map((l, i) => (which.includes(i) ? l * by : l));
        if (tried({ ...shape, lengths }, noise)) break;
      }
  for (const noise of NOISES) tried(known().shape, noise);
  const bent = learn?.(known().shape, inDirections(worst(known().leftOut), targets)) ?? [];
  for (const shape of bent) for (const noise of NOISES) tried(shape, noise);
  return best;
}

/** Orthonormal directions in which the errors are largest. */
function worst(errors: readonly Float64Array[]): Float64Array[] {
  const gram = Array.from({ length: errors[0]!.length }, (_, a) =>
    Float64Array.from(errors[0]!, (_, b) => errors.reduce((sum, e) => sum + e[a]! * e[b]!, 0)),
  );
  return symmetricEigen(gram).vectors.slice(0, DIRECTIONS);
}

const inDirections = (
  directions: readonly Float64Array[],
  targets: readonly Float64Array[],
): Float64Array[] => targets.map((row) => Float64Array.from(directions, (d) => dot(d, row)));
