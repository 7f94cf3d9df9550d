/** A = L L^T of a symmetric positive definite band; row i keeps columns i - width + 1 .. i. */
export interface BandedCholesky {
  size: number;
  width: number;
  rows: Float64Array;
}

/** Factors in place what `rows` holds of the lower half; false when it is not positive definite. */
export function factorBand({ size, width, rows }: BandedCholesky): boolean {
  for (let i = 0; i < size; i++) {
    const ri = i * width + width - 1 - i;
    const from = Math.max(0, i - width + 1);
    for (let j = from; j <= i; j++) {
      const rj = j * width + width - 1 - j;
      let sum = rows[ri + j]!;
      for (let k = Math.max(from, j - width + 1); k < j; k++) sum -= rows[ri + k]! * rows[rj + k]!;
      if (j < i) rows[ri + j] = sum / rows[rj + j]!;
      else {
        if (!(sum > 0)) return false;
        rows[ri + i] = Math.sqrt(sum);
      }
    }
  }
  return true;
}

/** x = A^-1 b. */
export function solveBand({ size, width, rows }: BandedCholesky, b: Float64Array, x: Float64Array): void {
  for (let i = 0; i < size; i++) {
    const ri = i * width + width - 1 - i;
    let sum = b[i]!;
    for (let j = Math.max(0, i - width + 1); j < i; j++) sum -= rows[ri + j]! * x[j]!;
    x[i] = sum / rows[ri + i]!;
  }
  for (let i = size - 1; i >= 0; i--) {
    const ri = i * width + width - 1 - i;
    const value = x[i]! / rows[ri + i]!;
    x[i] = value;
    for (let j = Math.max(0, i - width + 1); j < i; j++) x[j]! -= rows[ri + j]! * value;
  }
}
