import { factorBand, solveBand, type BandedCholesky } from '../banded-cholesky.ts';
import type { AnchoredKernel } from './anchored-kernel.ts';

export interface KernelWeights {
  /** For each point its value and slopes, each with a number per target. */
  weights: Float64Array[];
  /** Root mean square over all data of how far each is off when it is left out. */
  leftOut: number;
}

/**
 * Interpolates values and slopes (Hermite) by a kernel: `targets` hold for each point a row of the value and one of each
 * slope. `noise` is the share of the kernel's own size that data need not follow. The error of leaving one out comes
 * from the same factor. Null when points are too alike.
 */
export function kernelWeights(
  kernel: AnchoredKernel,
  points: readonly (readonly number[])[],
  targets: readonly Float64Array[],
  noise: number,
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
  const diagonal = inverseDiagonal(band);
  let squares = 0;
  for (let i = 0; i < n; i++) for (let t = 0; t < many; t++) squares += (weights[i]![t]! / diagonal[i]!) ** 2;
  return { weights, leftOut: Math.sqrt(squares / n) };
}

function gram(kernel: AnchoredKernel, points: readonly (readonly number[])[], noise: number): BandedCholesky {
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
  for (let i = 0; i < n; i++) band.rows[i * n + n - 1]! += (noise * trace) / n;
  return band;
}

/** Diagonal of A^-1 = L^-T L^-1: squares of the columns of L^-1. */
function inverseDiagonal({ size: n, rows }: BandedCholesky): Float64Array {
  const diagonal = new Float64Array(n);
  const column = new Float64Array(n);
  for (let c = 0; c < n; c++) {
    let squares = 0;
    for (let i = c; i < n; i++) {
      const at = i * n + n - 1 - i;
      let sum = i === c ? 1 : 0;
      for (let k = c; k < i; k++) sum -= rows[at + k]! * column[k]!;
      column[i] = sum / rows[at + i]!;
      squares += column[i]! ** 2;
    }
    diagonal[c] = squares;
  }
  return diagonal;
}
