import { BLOCK_ROW, type ColumnGraph, type ColumnMatrix } from './column-graph.ts';

/**
 * Inverts the 3 x 3 pivots of every column's own block-tridiagonal matrix (block Thomas). `inverse` holds 9 numbers per
 * node. False when a pivot is not positive definite.
 */
export function factorColumns(
  graph: ColumnGraph,
  levels: number,
  a: ColumnMatrix,
  inverse: Float64Array,
): boolean {
  const pivot = new Float64Array(9);
  const product = new Float64Array(9);
  for (let c = 0; c < graph.columns; c++) {
    const own = graph.self[c]! * levels * BLOCK_ROW;
    for (let k = 0; k < levels; k++) {
      const o = own + k * BLOCK_ROW;
      for (let i = 0; i < 9; i++) pivot[i] = a[o + 9 + i]!;
      if (k > 0) {
        const below = (c * levels + k - 1) * 9;
        const up = o - BLOCK_ROW + 18;
        for (let i = 0; i < 3; i++)
          for (let j = 0; j < 3; j++)
            product[3 * i + j] =
              a[o + 3 * i]! * inverse[below + j]! +
              a[o + 3 * i + 1]! * inverse[below + 3 + j]! +
              a[o + 3 * i + 2]! * inverse[below + 6 + j]!;
        for (let i = 0; i < 3; i++)
          for (let j = 0; j < 3; j++)
            pivot[3 * i + j]! -=
              product[3 * i]! * a[up + j]! +
              product[3 * i + 1]! * a[up + 3 + j]! +
              product[3 * i + 2]! * a[up + 6 + j]!;
      }
      if (!invertPivot(pivot, inverse, (c * levels + k) * 9)) return false;
    }
  }
  return true;
}

function invertPivot(m: Float64Array, result: Float64Array, at: number): boolean {
  const [a, b, c, d, e, f, g, h, i] = m as unknown as [number, number, number, number, number, number, number, number, number]; // prettier-ignore
  const [A, B, C] = [e * i - f * h, f * g - d * i, d * h - e * g];
  const determinant = a * A + b * B + c * C;
  if (!(a > 0 && a * e - b * d > 0 && determinant > 0)) return false;
  const s = 1 / determinant;
  result[at] = A * s;
  result[at + 1] = (c * h - b * i) * s;
  result[at + 2] = (b * f - c * e) * s;
  result[at + 3] = B * s;
  result[at + 4] = (a * i - c * g) * s;
  result[at + 5] = (c * d - a * f) * s;
  result[at + 6] = C * s;
  result[at + 7] = (b * g - a * h) * s;
  result[at + 8] = (a * e - b * d) * s;
  return true;
}

/** d = (block of column c)^-1 r. Overwrites r; both hold 3 numbers per level. */
export function solveColumn(
  graph: ColumnGraph,
  levels: number,
  a: ColumnMatrix,
  inverse: Float64Array,
  c: number,
  r: Float64Array,
  d: Float64Array,
): void {
  const own = graph.self[c]! * levels * BLOCK_ROW;
  const pivots = c * levels * 9;
  for (let k = 1; k < levels; k++) {
    const p = pivots + (k - 1) * 9;
    const q = 3 * (k - 1);
    const o = own + k * BLOCK_ROW;
    const r0 = r[q]!;
    const r1 = r[q + 1]!;
    const r2 = r[q + 2]!;
    const x = inverse[p]! * r0 + inverse[p + 1]! * r1 + inverse[p + 2]! * r2;
    const y = inverse[p + 3]! * r0 + inverse[p + 4]! * r1 + inverse[p + 5]! * r2;
    const z = inverse[p + 6]! * r0 + inverse[p + 7]! * r1 + inverse[p + 8]! * r2;
    r[q + 3]! -= a[o]! * x + a[o + 1]! * y + a[o + 2]! * z;
    r[q + 4]! -= a[o + 3]! * x + a[o + 4]! * y + a[o + 5]! * z;
    r[q + 5]! -= a[o + 6]! * x + a[o + 7]! * y + a[o + 8]! * z;
  }
  for (let k = levels - 1; k >= 0; k--) {
    const p = pivots + k * 9;
    const q = 3 * k;
    let r0 = r[q]!;
    let r1 = r[q + 1]!;
    let r2 = r[q + 2]!;
    if (k < levels - 1) {
      const o = own + k * BLOCK_ROW + 18;
      const x = d[q + 3]!;
      const y = d[q + 4]!;
      const z = d[q + 5]!;
      r0 -= a[o]! * x + a[o + 1]! * y + a[o + 2]! * z;
      r1 -= a[o + 3]! * x + a[o + 4]! * y + a[o + 5]! * z;
      r2 -= a[o + 6]! * x + a[o + 7]! * y + a[o + 8]! * z;
    }
    d[q] = inverse[p]! * r0 + inverse[p + 1]! * r1 + inverse[p + 2]! * r2;
    d[q + 1] = inverse[p + 3]! * r0 + inverse[p + 4]! * r1 + inverse[p + 5]! * r2;
    d[q + 2] = inverse[p + 6]! * r0 + inverse[p + 7]! * r1 + inverse[p + 8]! * r2;
  }
}
