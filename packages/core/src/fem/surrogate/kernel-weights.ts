import { factorBand, solveBand, type BandedCholesky } from '../banded-cholesky.ts';
import type { AnchoredKernel } from './anchored-kernel.ts';

export interface KernelWeights {
  /** One per point, each with a number per target. */
  weights: Float64Array[];
  /** Root mean square over the points of how far each is off when it is left out. */
  leftOut: number;
}

/**
 * Interpolates `targets` (a row per point) by a kernel; `noise` is the share of the kernel's own size that the targets
 * need not follow. The error of leaving one out comes from the same factor. Null when points are too alike.
 */
export function kernelWeights(
  kernel: AnchoredKernel,
  points: readonly (readonly number[])[],
  targets: readonly Float64Array[],
  noise: number,
): KernelWeights | null {
  const n = points.length;
  const many = targets[0]!.length;
  const size = points.reduce((sum, p) => sum + kernel(p, p), 0) / n;
  const band: BandedCholesky = { size: n, width: n, rows: new Float64Array(n * n) };
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++)
      band.rows[i * n + n - 1 - i + j] = kernel(points[i]!, points[j]!) + (i === j ? noise * size : 0);
  if (!factorBand(band)) return null;
  const weights = points.map(() => new Float64Array(many));
  const [right, solution] = [new Float64Array(n), new Float64Array(n)];
  for (let t = 0; t < many; t++) {
    for (let i = 0; i < n; i++) right[i] = targets[i]![t]!;
    solveBand(band, right, solution);
    for (let i = 0; i < n; i++) weights[i]![t] = solution[i]!;
  }
  let squares = 0;
  for (let i = 0; i < n; i++) {
    right.fill(0);
    right[i] = 1;
    solveBand(band, right, solution);
    for (let t = 0; t < many; t++) squares += (weights[i]![t]! / solution[i]!) ** 2;
  }
  return { weights, leftOut: Math.sqrt(squares / n) };
}
