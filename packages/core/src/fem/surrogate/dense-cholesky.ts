/**
 * Of full matrices with hundreds of rows; those with few beside the diagonal are in ../banded-cholesky.ts. In tiles of four
 * rows by four: each number that is read is used four times.
 */
const TILE = 4;

/** Lower factor, in place, of a symmetric positive definite matrix (rows, the lower half is read); false when it is none. */
export function factorDense(a: Float64Array, n: number): boolean {
  for (let row = 0; row < n; row += TILE)
    for (let column = 0; column <= row; column += TILE) {
      multiply(a, row, a, column, n, 0, column);
      for (let i = row; i < Math.min(n, row + TILE); i++)
        for (let j = column; j <= Math.min(i, column + TILE - 1); j++) {
          const known = product(a, i * n + column, a, j * n + column, j - column);
          const rest = a[i * n + j]! - sums[(i - row) * TILE + j - column]! - known;
          if (j < i) a[i * n + j] = rest / a[j * n + j]!;
          else {
            if (!(rest > 0)) return false;
            a[i * n + i] = Math.sqrt(rest);
          }
        }
    }
  return true;
}

/** x = L^-1 x from the lower factor L of A, for each row x of `rows`; `triangular`: no row has anything before its own number. */
export function forwardDense(lower: Float64Array, n: number, rows: Float64Array, triangular = false): void {
  const many = rows.length / n;
  for (let first = 0; first < many; first += TILE) {
    const start = triangular ? first : 0;
    for (let at = start; at < n; at += TILE) {
      multiply(rows, first, lower, at, n, start, at);
      for (let r = first; r < Math.min(many, first + TILE); r++)
        for (let i = at; i < Math.min(n, at + TILE); i++) {
          const known = product(rows, r * n + at, lower, i * n + at, i - at);
          const rest = rows[r * n + i]! - sums[(r - first) * TILE + i - at]! - known;
          rows[r * n + i] = rest / lower[i * n + i]!;
        }
    }
  }
}

/** L^-1, transposed: row c holds its column c, from the diagonal on. */
export function invertLower(lower: Float64Array, n: number): Float64Array {
  const columns = new Float64Array(n * n);
  for (let c = 0; c < n; c++) columns[c * n + c] = 1;
  forwardDense(lower, n, columns, true);
  return columns;
}

/** L^-T x for each row x of `rows`, from what `invertLower` gives. */
export function backwardDense(columns: Float64Array, n: number, rows: Float64Array): Float64Array {
  const solved = new Float64Array(rows.length);
  const many = rows.length / n;
  for (let first = 0; first < many; first += TILE)
    for (let at = 0; at < n; at += TILE) {
      multiply(rows, first, columns, at, n, at, n);
      for (let r = first; r < Math.min(many, first + TILE); r++)
        for (let i = at; i < Math.min(n, at + TILE); i++)
          solved[r * n + i] = sums[(r - first) * TILE + i - at]!;
    }
  return solved;
}

/** A^-1 from what `invertLower` gives. */
export function inverse(columns: Float64Array, n: number): Float64Array {
  const all = new Float64Array(n * n);
  for (let row = 0; row < n; row += TILE)
    for (let column = 0; column <= row; column += TILE) {
      multiply(columns, row, columns, column, n, row, n);
      for (let i = row; i < Math.min(n, row + TILE); i++)
        for (let j = column; j < Math.min(n, column + TILE); j++)
          all[i * n + j] = all[j * n + i] = sums[(i - row) * TILE + j - column]!;
    }
  return all;
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

const sums = new Float64Array(TILE * TILE);

/** Into `sums`: each of a tile of rows of a with each of a tile of rows of b, from one column to before another; rows have n numbers. */
function multiply(a: Float64Array, row: number, b: Float64Array, other: number, n: number, from: number, to: number): void {
  const [i, j] = [row * n, other * n];
  if (i + TILE * n > a.length || j + TILE * n > b.length) {
    for (let p = 0; p < TILE && i + p * n < a.length; p++)
      for (let q = 0; q < TILE && j + q * n < b.length; q++)
        sums[p * TILE + q] = product(a, i + p * n + from, b, j + q * n + from, to - from);
    return;
  }
  const [i1, i2, i3] = [i + n, i + 2 * n, i + 3 * n];
  const [j1, j2, j3] = [j + n, j + 2 * n, j + 3 * n];
  let [s00, s01, s02, s03, s10, s11, s12, s13] = [0, 0, 0, 0, 0, 0, 0, 0];
  let [s20, s21, s22, s23, s30, s31, s32, s33] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let k = from; k < to; k++) {
    const [p, q, r, s] = [a[i + k]!, a[i1 + k]!, a[i2 + k]!, a[i3 + k]!];
    const [w, x, y, z] = [b[j + k]!, b[j1 + k]!, b[j2 + k]!, b[j3 + k]!];
    s00 += p * w; s01 += p * x; s02 += p * y; s03 += p * z;
    s10 += q * w; s11 += q * x; s12 += q * y; s13 += q * z;
    s20 += r * w; s21 += r * x; s22 += r * y; s23 += r * z;
    s30 += s * w; s31 += s * x; s32 += s * y; s33 += s * z;
  }
  sums.set([s00, s01, s02, s03, s10, s11, s12, s13, s20, s21, s22, s23, s30, s31, s32, s33]);
} // prettier-ignore
