import { simdSum } from './simd-sum.ts';

/** All of one precision; sums have double. */
export type Field = Float64Array | Float32Array;

/** Adds the same fields to `to`, each time with other weights. */
export type WeighedSum = (weights: Float64Array, to: Float64Array) => void;

/** With SIMD where that is available; the last digit is the same without. */
export const weighedSum = (fields: readonly Field[]): WeighedSum => simdSum(fields) ?? plainSum(fields);

/** Four fields at a time: each pass over the sum costs as much as one field. */
export const plainSum =
  (fields: readonly Field[]): WeighedSum =>
  (weights, to) => {
    let m = 0;
    for (; m + 4 <= fields.length; m += 4) {
      const [a, b, c, d] = [fields[m]!, fields[m + 1]!, fields[m + 2]!, fields[m + 3]!];
      const [p, q, r, s] = [weights[m]!, weights[m + 1]!, weights[m + 2]!, weights[m + 3]!];
      for (let i = 0; i < to.length; i++) to[i] = to[i]! + p * a[i]! + q * b[i]! + r * c[i]! + s * d[i]!;
    }
    for (; m < fields.length; m++) {
      const [field, weight] = [fields[m]!, weights[m]!];
      for (let i = 0; i < to.length; i++) to[i]! += weight * field[i]!;
    }
  };
