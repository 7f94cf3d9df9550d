import type { TangentOptions } from './backend/backend.ts';
import type { Body } from './body.ts';
import type { Workspace } from './element-workspace.ts';
import type { Tangent } from './tangent.ts';

/** What the stiffness of an integration point needs beside tractions and gradients. */
export interface PointState {
  /** mm3 */
  w: number;
  /** Pressure times J, kPa. */
  pj: number;
  /** Mean normal part of the Kirchhoff shear stress, 2 W' J^(-2/3) I1 / 3, kPa. */
  third: number;
  /** W'' / W'^2, 1/kPa: how tractions stiffen the point along themselves. */
  stiffening: number;
}

/** How a tangent is damped: how much pressures are drawn into their bounds, and how much is left of what may be indefinite. */
export const dampingParts = (damping: number): { bounded: number; exact: number } => ({
  bounded: Math.min(1, 2 * damping),
  exact: Math.min(1, 2 - 2 * damping),
});

/**
 * Pressure times J of the geometric part, kPa, drawn towards the range in which the point is stiff against every isochoric
 * change of shape. In the principal directions of b (left Cauchy-Green), two of stretches b_i and b_j cost
 * shear (b_j L_ij^2 + b_i L_ji^2) + 2 (third - pj) L_ij L_ji, which is positive while |third - pj| < shear sqrt(b_i b_j);
 * the smallest product is J^2 over the largest b, and that one is at most mean + sqrt(2/3 |b - mean|^2).
 */
export function boundedPressure(
  pj: number,
  bounded: number,
  j: number,
  { shear, third, spread }: { shear: number; third: number; spread: number },
): number {
  const largest = third / shear + Math.sqrt((2 / 3) * spread);
  const reach = (shear * j) / Math.sqrt(largest);
  const within = Math.max(third - reach, Math.min(third + reach, pj));
  return pj + bounded * (within - pj);
}

/** Stiffness of one integration point without the dilatation term, which `addElement` adds once for the element. */
export function addPointStiffness(
  k: Float64Array,
  size: number,
  { spatial: s, traction: t }: Workspace,
  { w, pj, third, stiffening }: PointState,
  { damping = 0 }: TangentOptions = {},
): void {
  const exact = w * dampingParts(damping).exact;
  const transposed = exact * (third - pj);
  const outer = exact * (pj - (2 / 3) * third);
  const mixed = (-2 / 3) * exact;
  const along = stiffening * exact;
  for (let a = 0; a < size; a++) {
    const ka = 3 * a;
    const g0 = s[ka]!;
    const g1 = s[ka + 1]!;
    const g2 = s[ka + 2]!;
    const t0 = t[ka]!;
    const t1 = t[ka + 1]!;
    const t2 = t[ka + 2]!;
    const r0 = outer * g0 + mixed * t0;
    const r1 = outer * g1 + mixed * t1;
    const r2 = outer * g2 + mixed * t2;
    const q0 = mixed * g0 + along * t0;
    const q1 = mixed * g1 + along * t1;
    const q2 = mixed * g2 + along * t2;
    const v0 = transposed * g0;
    const v1 = transposed * g1;
    const v2 = transposed * g2;
    const y0 = w * (third * g0 + t0);
    const y1 = w * (third * g1 + t1);
    const y2 = w * (third * g2 + t2);
    for (let b = a; b < size; b++) {
      const kb = 3 * b;
      const h0 = s[kb]!;
      const h1 = s[kb + 1]!;
      const h2 = s[kb + 2]!;
      const u0 = t[kb]!;
      const u1 = t[kb + 1]!;
      const u2 = t[kb + 2]!;
      const o = (a * size + b) * 9;
      const diagonal = y0 * h0 + y1 * h1 + y2 * h2;
      k[o]! += diagonal + (r0 + v0) * h0 + q0 * u0;
      k[o + 1]! += r0 * h1 + q0 * u1 + h0 * v1;
      k[o + 2]! += r0 * h2 + q0 * u2 + h0 * v2;
      k[o + 3]! += r1 * h0 + q1 * u0 + h1 * v0;
      k[o + 4]! += diagonal + (r1 + v1) * h1 + q1 * u1;
      k[o + 5]! += r1 * h2 + q1 * u2 + h1 * v2;
      k[o + 6]! += r2 * h0 + q2 * u0 + h2 * v0;
      k[o + 7]! += r2 * h1 + q2 * u1 + h2 * v1;
      k[o + 8]! += diagonal + (r2 + v2) * h2 + q2 * u2;
    }
  }
}

/** Adds an element's upper half and its dilatation term to both halves of the column matrix. */
export function addElement(
  { elements: { node, nodeStart }, held }: Body,
  e: number,
  stiffness: Float64Array,
  h: Float64Array,
  bulkPerVolume: number,
  { matrix, blockOf, pairStart }: Tangent,
  withHeld: boolean,
): void {
  const first = nodeStart[e]!;
  const size = nodeStart[e + 1]! - first;
  const pairs = pairStart[e]!;
  for (let a = 0; a < size; a++) {
    if (!withHeld && held[node[first + a]!]) continue;
    for (let b = a; b < size; b++) {
      if (!withHeld && held[node[first + b]!]) continue;
      const o = (a * size + b) * 9;
      const ab = blockOf[pairs + a * size + b]!;
      const ba = blockOf[pairs + b * size + a]!;
      for (let i = 0; i < 3; i++)
        for (let j = 0; j < 3; j++) {
          const v = stiffness[o + 3 * i + j]! + bulkPerVolume * h[3 * a + i]! * h[3 * b + j]!;
          matrix[ab + 3 * i + j]! += v;
          if (a !== b) matrix[ba + 3 * j + i]! += v;
        }
    }
  }
}
