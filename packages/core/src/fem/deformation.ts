/** Fills `f` (row-major) at `at` and returns its determinant. */
export function deformationGradient(
  position: Float64Array,
  size: number,
  gradient: Float64Array,
  from: number,
  f: Float64Array,
  at: number,
): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let g = 0;
  let h = 0;
  let i = 0;
  let k = 0;
  for (let n = 0; n < size; n++) {
    const o = from + 3 * n;
    const x0 = gradient[o]!;
    const x1 = gradient[o + 1]!;
    const x2 = gradient[o + 2]!;
    const x = position[3 * n]!;
    const y = position[3 * n + 1]!;
    const z = position[3 * n + 2]!;
    a += x * x0;
    b += x * x1;
    c += x * x2;
    d += y * x0;
    e += y * x1;
    g += y * x2;
    h += z * x0;
    i += z * x1;
    k += z * x2;
  }
  f[at] = a;
  f[at + 1] = b;
  f[at + 2] = c;
  f[at + 3] = d;
  f[at + 4] = e;
  f[at + 5] = g;
  f[at + 6] = h;
  f[at + 7] = i;
  f[at + 8] = k;
  return a * (e * k - g * i) + b * (g * h - d * k) + c * (d * i - e * h);
}

/** Inverse of the matrix at `o` of `f`, whose determinant is known. */
export function inverse(f: Float64Array, o: number, determinant: number, result: Float64Array): void {
  const s = 1 / determinant;
  result[0] = (f[o + 4]! * f[o + 8]! - f[o + 5]! * f[o + 7]!) * s;
  result[1] = (f[o + 2]! * f[o + 7]! - f[o + 1]! * f[o + 8]!) * s;
  result[2] = (f[o + 1]! * f[o + 5]! - f[o + 2]! * f[o + 4]!) * s;
  result[3] = (f[o + 5]! * f[o + 6]! - f[o + 3]! * f[o + 8]!) * s;
  result[4] = (f[o]! * f[o + 8]! - f[o + 2]! * f[o + 6]!) * s;
  result[5] = (f[o + 2]! * f[o + 3]! - f[o]! * f[o + 5]!) * s;
  result[6] = (f[o + 3]! * f[o + 7]! - f[o + 4]! * f[o + 6]!) * s;
  result[7] = (f[o + 1]! * f[o + 6]! - f[o]! * f[o + 7]!) * s;
  result[8] = (f[o]! * f[o + 4]! - f[o + 1]! * f[o + 3]!) * s;
}
