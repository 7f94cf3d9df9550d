import { backwardDense, factorDense, forwardDense, inverseEntry, invertLower } from './dense-cholesky.ts';
import type { Kernel } from './group-kernel.ts';
import { backwardSmall, factorSmall, forwardSmall } from './small-cholesky.ts';

export interface KernelWeights {
  /** For each point its value and slopes, each with a number per target. */
  weights: Float64Array[];
  /** By how much the value at each point is off, per target, when all that is known there is left out. */
  leftOut: Float64Array[];
}

/** Shares of the kernel's own size that data need not follow. */
export interface Noise {
  values: number;
  slopes: number;
}

/**
 * Interpolates values and slopes (Hermite) by a kernel: `targets` hold for each point a row of the value and one of each
 * slope. The errors of leaving a point out come from the same factor: its block of the inverse, inverted, times its
 * weights. Null when points are too alike. (Dubrule 1983)
 */
export function kernelWeights(
  kernel: Kernel,
  points: readonly (readonly number[])[],
  targets: readonly Float64Array[],
  noise: Noise,
): KernelWeights | null {
  const { size } = kernel;
  const n = points.length * size;
  const many = targets[0]!.length;
  const lower = gram(kernel, points, noise);
  if (!factorDense(lower, n)) return null;
  const columns = invertLower(lower, n);
  const byTarget = new Float64Array(many * n);
  targets.forEach((row, i) => row.forEach((v, t) => (byTarget[t * n + i] = v)));
  forwardDense(lower, n, byTarget);
  const solved = backwardDense(columns, n, byTarget);
  const weights = targets.map((row, i) => row.map((_, t) => solved[t * n + i]!));
  const leftOut = points.map((_, p) => {
    const own = weights.slice(p * size, (p + 1) * size);
    const block = Float64Array.from({ length: size * size }, (_, at) => {
      const [i, j] = [p * size + Math.floor(at / size), p * size + (at % size)];
      return inverseEntry(columns, n, i, j);
    });
    const lower = factorSmall(block, size, 0);
    // First row of (L L^T)^-1.
    const first = forwardSmall(
      lower,
      size,
      Float64Array.from({ length: size }, (_, i) => (i === 0 ? 1 : 0)),
    );
    const row = backwardSmall(lower, size, first);
    return Float64Array.from({ length: many }, (_, t) => own.reduce((sum, w, i) => sum + row[i]! * w[t]!, 0));
  });
  return { weights, leftOut };
}

function gram(kernel: Kernel, points: readonly (readonly number[])[], noise: Noise): Float64Array {
  const { size } = kernel;
  const n = points.length * size;
  const rows = new Float64Array(n * n);
  const block = new Float64Array(size * size);
  let trace = 0;
  points.forEach((p, a) => {
    for (let b = 0; b <= a; b++) {
      kernel.block(p, points[b]!, block);
      for (let i = 0; i < size; i++)
        for (let j = 0; j < size; j++) rows[(a * size + i) * n + b * size + j] = block[i * size + j]!;
    }
    for (let i = 0; i < size; i++) trace += block[i * (size + 1)]!;
  });
  for (let i = 0; i < n; i++) rows[i * n + i]! += ((i % size ? noise.slopes : noise.values) * trace) / n;
  return rows;
}
