import { fibreEnergy, type FibreFamily } from './fibres.ts';

/**
 * Energy of a solid per volume, kPa, without its volumetric part: c10 (I1 - 3) + c20 (I1 - 3)^2 + c01 (I2 - 3) + fibres, with
 * I1 and I2 of constant volume (J^(-2/3) I1, J^(-4/3) I2). c20 is Yeoh's (1993, Rubber Chem Technol 66:754), c01 that of
 * Mooney (1940, J Appl Phys 11:582) and Rivlin (1948). With c10, c20 >= 0 the first two terms are polyconvex; J^(-4/3) I2
 * is not (Hartmann & Neff 2003, Int J Solids Struct 40:2767), so c01 is for moderate stretches. Small-strain shear modulus:
 * 2 (c10 + c01), with isotropic fibres none more.
 */
export interface SolidLaw {
  c10KPa: number;
  c20KPa: number;
  c01KPa: number;
  fibres: readonly FibreFamily[];
}

export interface SolidResponse {
  /** First Piola-Kirchhoff stress dW/dF, 3 x 3 row-major, kPa. */
  stress: Float64Array;
  /** d2W/dF2, 9 x 9. */
  tangent: Float64Array;
}

export const newSolidResponse = (): SolidResponse => ({
  stress: new Float64Array(9),
  tangent: new Float64Array(81),
});

/** Structure tensor of a family about a unit direction: h00, h11, h22, h01, h02, h12. */
export function structureOf(direction: readonly [number, number, number], dispersion: number): number[] {
  const [x, y, z] = direction;
  const m = 1 - 3 * dispersion;
  return [dispersion + m * x * x, dispersion + m * y * y, dispersion + m * z * z, m * x * y, m * x * z, m * y * z];
} // prettier-ignore

const [g1, g2, gE, c, b, inverse] = Array.from({ length: 6 }, () => new Float64Array(9)) as [
  Float64Array,
  Float64Array,
  Float64Array,
  Float64Array,
  Float64Array,
  Float64Array,
];
const h = new Float64Array(9);
const psi = new Float64Array(3);

/**
 * Energy at a deformation gradient f (row-major) of determinant j; stress, and tangent where `stiff`, go to `out`. A
 * `positive` tangent leaves out what may be negative.
 */
export function solidResponse(
  { c10KPa, c20KPa, c01KPa, fibres }: SolidLaw,
  f: Float64Array,
  j: number,
  structures: Float64Array,
  out: SolidResponse,
  stiff: boolean,
  positive: boolean,
): number {
  const { stress, tangent } = out;
  inverseTransposed(f, j, inverse);
  const root = Math.cbrt(j);
  const q = 1 / (root * root);
  let i1 = 0;
  for (let i = 0; i < 9; i++) i1 += f[i]! * f[i]!;
  const over = q * i1 - 3;
  const slope = c10KPa + 2 * c20KPa * over;
  let energy = (c10KPa + c20KPa * over) * over;
  for (let i = 0; i < 9; i++) {
    g1[i] = q * (2 * f[i]! - (2 / 3) * i1 * inverse[i]!);
    stress[i] = slope * g1[i]!;
  }
  if (stiff) {
    tangent.fill(0);
    addIsochoric(tangent, f, slope * q, i1, positive);
    addSquare(tangent, g1, 2 * c20KPa);
  }
  if (c01KPa > 0) energy += addSecondInvariant(f, i1, q * q, c01KPa, out, stiff, positive);
  for (let n = 0; n < fibres.length; n++) {
    unpack(structures, 6 * n, h);
    let strain = -1;
    for (let i = 0; i < 3; i++)
      for (let k = 0; k < 3; k++) {
        const v = f[3 * i]! * h[k]! + f[3 * i + 1]! * h[3 + k]! + f[3 * i + 2]! * h[6 + k]!;
        strain += v * f[3 * i + k]!;
        gE[3 * i + k] = 2 * v;
      }
    fibreEnergy(fibres[n]!.k1KPa, fibres[n]!.k2, strain, psi);
    energy += psi[0]!;
    if (strain <= 0) continue;
    for (let i = 0; i < 9; i++) stress[i]! += psi[1]! * gE[i]!;
    if (!stiff) continue;
    for (let i = 0; i < 3; i++)
      for (let r = 0; r < 3; r++)
        for (let s = 0; s < 3; s++) tangent[(3 * i + r) * 9 + 3 * i + s]! += 2 * psi[1]! * h[3 * r + s]!;
    addSquare(tangent, gE, psi[2]!);
  }
  return energy;
}

/** factor times the second derivative of I1 q by F, over q. */
function addIsochoric(a: Float64Array, f: Float64Array, factor: number, i1: number, positive: boolean): void {
  for (let r = 0; r < 9; r++) {
    a[r * 10]! += 2 * factor;
    if (positive) continue;
    const [i, k] = [(r / 3) | 0, r % 3];
    for (let s = 0; s < 9; s++) {
      const [m, n] = [(s / 3) | 0, s % 3];
      a[9 * r + s]! +=
        factor *
        ((-4 / 3) * (inverse[r]! * f[s]! + f[r]! * inverse[s]!) +
          i1 * ((4 / 9) * inverse[r]! * inverse[s]! + (2 / 3) * inverse[3 * i + n]! * inverse[3 * m + k]!));
    }
  }
}

/** Energy, stress and stiffness of c01 (I2 q - 3), q = J^(-4/3). */
function addSecondInvariant(f: Float64Array, i1: number, q: number, c01: number, { stress, tangent }: SolidResponse, stiff: boolean, positive: boolean): number {
  let square = 0;
  for (let i = 0; i < 3; i++)
    for (let k = 0; k < 3; k++) {
      c[3 * i + k] = f[i]! * f[k]! + f[3 + i]! * f[3 + k]! + f[6 + i]! * f[6 + k]!;
      b[3 * i + k] = f[3 * i]! * f[3 * k]! + f[3 * i + 1]! * f[3 * k + 1]! + f[3 * i + 2]! * f[3 * k + 2]!;
      square += c[3 * i + k]! ** 2;
    }
  const i2 = (i1 * i1 - square) / 2;
  for (let i = 0; i < 3; i++)
    for (let k = 0; k < 3; k++) {
      const turned = b[3 * i]! * f[k]! + b[3 * i + 1]! * f[3 + k]! + b[3 * i + 2]! * f[6 + k]!;
      g2[3 * i + k] = 2 * (i1 * f[3 * i + k]! - turned);
      stress[3 * i + k]! += c01 * q * (g2[3 * i + k]! - (4 / 3) * i2 * inverse[3 * i + k]!);
    }
  if (stiff)
    for (let r = 0; r < 9; r++)
      for (let s = 0; s < 9; s++) {
        const [i, k, m, n] = [(r / 3) | 0, r % 3, (s / 3) | 0, s % 3];
        // I2 is the square of the cofactors: what is positive of its second derivative is the square of theirs.
        let second = f[r]! * f[s]! - (i === m ? c[3 * k + n]! : 0) - (k === n ? b[3 * i + m]! : 0) + (r === s ? i1 : 0);
        if (!positive)
          second += f[r]! * f[s]! - f[3 * i + n]! * f[3 * m + k]! -
            (2 / 3) * (inverse[r]! * g2[s]! + g2[r]! * inverse[s]!) +
            i2 * ((8 / 9) * inverse[r]! * inverse[s]! + (2 / 3) * inverse[3 * i + n]! * inverse[3 * m + k]!);
        tangent[9 * r + s]! += 2 * c01 * q * second;
      }
  return c01 * (q * i2 - 3);
} // prettier-ignore

function addSquare(a: Float64Array, g: Float64Array, factor: number): void {
  if (factor === 0) return;
  for (let r = 0; r < 9; r++) for (let s = 0; s < 9; s++) a[9 * r + s]! += factor * g[r]! * g[s]!;
}

function unpack(structures: Float64Array, at: number, full: Float64Array): void {
  full[0] = structures[at]!;
  full[4] = structures[at + 1]!;
  full[8] = structures[at + 2]!;
  full[1] = full[3] = structures[at + 3]!;
  full[2] = full[6] = structures[at + 4]!;
  full[5] = full[7] = structures[at + 5]!;
}

/** Derivative of ln j by f. */
export function inverseTransposed(f: Float64Array, j: number, out: Float64Array): void {
  for (let i = 0; i < 3; i++)
    for (let k = 0; k < 3; k++) {
      const [a, b, c, d] = [(i + 1) % 3, (i + 2) % 3, (k + 1) % 3, (k + 2) % 3];
      out[3 * i + k] = (f[3 * a + c]! * f[3 * b + d]! - f[3 * a + d]! * f[3 * b + c]!) / j;
    }
}
