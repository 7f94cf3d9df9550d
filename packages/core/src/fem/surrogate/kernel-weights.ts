import { factorBand, solveBand, type BandedCholesky } from '../banded-cholesky.ts';
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
  const band = gram(kernel, points, noise);
  if (!factorBand(band)) return null;
  const weights = targets.map(() => new Float64Array(many));
  const [right, solution] = [new Float64Array(n), new Float64Array(n)];
  for (let t = 0; t < many; t++) {
    for (let i = 0; i < n; i++) right[i] = targets[i]![t]!;
    solveBand(band, right, solution);
    for (let i = 0; i < n; i++) weights[i]![t] = solution[i]!;
  }
  const leftOut = points.map((_, p) => {
    const own = weights.slice(p * size, (p + 1) * size);
    const lower = factorSmall(inverseBlock(band, p * size, size), size, 0);
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

function gram(kernel: Kernel, points: readonly (readonly number[])[], noise: Noise): BandedCholesky {
  const { size } = kernel;
  const n = points.length * size;
  const band: BandedCholesky = { size: n, width: n, rows: new Float64Array(n * n) };
  const block = new Float64Array(size * size);
  let trace = 0;
  points.forEach((p, a) => {
    for (let b = 0; b <= a; b++) {
      kernel.block(p, points[b]!, block);
      for (let i = 0; i < size; i++)
        for (let j = 0; j < size; j++) {
          const [row, column] = [a * size + i, b * size + j];
          if (column <= row) band.rows[row * n + n - 1 - row + column] = block[i * size + j]!;
          if (row === column) trace += block[i * size + j]!;
        }
    }
  });
  for (let i = 0; i < n; i++)
    band.rows[i * n + n - 1]! += ((i % size ? noise.slopes : noise.values) * trace) / n;
  return band;
}

/** A block on the diagonal of A^-1 = L^-T L^-1: products of columns of L^-1. */
function inverseBlock({ size: n, rows }: BandedCholesky, from: number, size: number): Float64Array {
  const columns = Array.from({ length: size }, (_, k) => {
    const c = from + k;
    const column = new Float64Array(n);
    for (let i = c; i < n; i++) {
      const at = i * n + n - 1 - i;
      let sum = i === c ? 1 : 0;
      for (let j = c; j < i; j++) sum -= rows[at + j]! * column[j]!;
      column[i] = sum / rows[at + i]!;
    }
    return column;
  });
  const block = new Float64Array(size * size);
  columns.forEach((a, i) =>
    columns.forEach((b, j) => {
      let sum = 0;
      for (let k = from; k < n; k++) sum += a[k]! * b[k]!;
      block[i * size + j] = sum;
    }),
  );
  return block;
}
