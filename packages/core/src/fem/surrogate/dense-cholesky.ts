/** Of full matrices with hundreds of rows; those with few beside the diagonal are in ../banded-cholesky.ts. Lower factor, in place, of a symmetric positive definite matrix (rows, the lower half is read); false when it is none. */
export function factorDense(a: Float64Array, n: number): boolean {
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      const sum = a[i * n + j]! - product(a, i * n, a, j * n, j);
      if (j < i) a[i * n + j] = sum / a[j * n + j]!;
      else {
        if (!(sum > 0)) return false;
        a[i * n + i] = Math.sqrt(sum);
      }
    }
  return true;
}

/** x = A^-1 x from the lower factor of A. */
export function solveDense(lower: Float64Array, n: number, x: Float64Array): void {
  for (let i = 0; i < n; i++) x[i] = (x[i]! - product(lower, i * n, x, 0, i)) / lower[i * n + i]!;
  for (let i = n - 1; i >= 0; i--) {
    const value = x[i]! / lower[i * n + i]!;
    x[i] = value;
    for (let j = 0; j < i; j++) x[j]! -= lower[i * n + j]! * value;
  }
}

/** L^-1, transposed: row c holds its column c, from the diagonal on. */
export function invertLower(lower: Float64Array, n: number): Float64Array {
  const columns = new Float64Array(n * n);
  for (let c = 0; c < n; c++) {
    columns[c * n + c] = 1 / lower[c * n + c]!;
    for (let i = c + 1; i < n; i++)
      columns[c * n + i] = -product(lower, i * n + c, columns, c * n + c, i - c) / lower[i * n + i]!;
  }
  return columns;
}

/** An entry of A^-1 from what `invertLower` gives. */
export function inverseEntry(columns: Float64Array, n: number, i: number, j: number): number {
  const from = Math.max(i, j);
  return product(columns, i * n + from, columns, j * n + from, n - from);
}

/** Of `length` numbers from two places. Four sums at a time, which do not wait for each other. */
export function product(a: Float64Array, from: number, b: Float64Array, at: number, length: number): number {
  let [p, q, r, s] = [0, 0, 0, 0];
  let k = 0;
  for (; k + 4 <= length; k += 4) {
    p += a[from + k]! * b[at + k]!;
    q += a[from + k + 1]! * b[at + k + 1]!;
    r += a[from + k + 2]! * b[at + k + 2]!;
    s += a[from + k + 3]! * b[at + k + 3]!;
  }
  for (; k < length; k++) p += a[from + k]! * b[at + k]!;
  return p + q + (r + s);
}
