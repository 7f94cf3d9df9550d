import { seededRandom } from '../../inference/seeded-random.ts';
import { body, type Body } from '../body.ts';
import type { ColumnMesh } from '../column-mesh.ts';
import { evaluate } from '../evaluate.ts';
import { Tangent } from '../tangent.ts';
import type { Term } from '../term.ts';

/** Numbers around 0, the same for the same seed. */
export function wobble(n: number, size: number, seed: number): Float64Array {
  const random = seededRandom(seed);
  return Float64Array.from({ length: n }, () => size * (random() - 0.5));
}

/** A body of nothing but terms, nothing held. */
export const bodyOfTerms = (mesh: ColumnMesh, terms: readonly Term[]): Body =>
  body({
    mesh,
    materials: new Array<null>(1 + Math.max(...mesh.layerOfGap)).fill(null),
    densityKgMm3: 0,
    gravityMmS2: [0, 0, 0],
    held: new Uint8Array(mesh.points.length / 3),
    terms,
  }); // prettier-ignore

export interface DerivativeErrors {
  /** Of the residual against central differences of the energy, relative. */
  residual: number;
  /** Of the tangent against central differences of the residual, relative. */
  tangent: number;
  /** x A y against y A x, relative. */
  symmetry: number;
  /** Smallest x A x of random directions relative to the largest: below 0 where the tangent is indefinite. */
  least: number;
}

/** How well energy, residual and tangent at u are derivatives of each other. */
export function derivativeErrors(b: Body, u: Float64Array, h = 1e-5): DerivativeErrors {
  const n = u.length;
  const dot = (p: Float64Array, q: Float64Array): number => p.reduce((sum, v, i) => sum + v * q[i]!, 0);
  const largest = (v: Float64Array): number => v.reduce((most, w) => Math.max(most, Math.abs(w)), 0);
  const [x, y] = [wobble(n, 1, 7), wobble(n, 1, 9)];
  const tangent = new Tangent(b);
  const here = new Float64Array(n);
  evaluate(b, u, { residual: here, tangent });
  const times = (v: Float64Array): Float64Array => {
    const result = new Float64Array(n);
    tangent.multiply(v, result);
    return result;
  };
  const at = (sign: number): { energy: number; residual: Float64Array } => {
    const residual = new Float64Array(n);
    const energy = evaluate(b, u.map((v, i) => v + sign * h * x[i]!), { residual }); // prettier-ignore
    return { energy, residual };
  };
  const [plus, minus] = [at(1), at(-1)];
  const [ax, ay] = [times(x), times(y)];
  const slope = (plus.energy - minus.energy) / (2 * h);
  const scale = Math.sqrt(dot(here, here) * dot(x, x));
  const curvatures = Array.from({ length: 30 }, (_, seed) => {
    const v = wobble(n, 1, 100 + seed);
    return dot(v, times(v));
  });
  return {
    residual: Math.abs(slope - dot(here, x)) / scale,
    tangent: largest(ax.map((v, i) => v - (plus.residual[i]! - minus.residual[i]!) / (2 * h))) / largest(ax),
    symmetry: Math.abs(dot(ax, y) - dot(x, ay)) / Math.sqrt(Math.abs(dot(ax, ax) * dot(y, y))),
    least: Math.min(...curvatures) / Math.max(...curvatures),
  };
}

/** Sum of the forces and of their moments about the origin, in the present state, with the sum of their sizes. */
export function resultant(b: Body, u: Float64Array): { force: number; moment: number; size: number } {
  const residual = new Float64Array(u.length);
  evaluate(b, u, { residual });
  const force = [0, 0, 0];
  const moment = [0, 0, 0];
  let size = 0;
  for (let n = 0; n < u.length; n += 3) {
    const x = [0, 1, 2].map((i) => b.mesh.points[n + i]! + u[n + i]!);
    for (let i = 0; i < 3; i++) {
      const [j, k] = [(i + 1) % 3, (i + 2) % 3];
      force[i]! += residual[n + i]!;
      moment[i]! += x[j]! * residual[n + k]! - x[k]! * residual[n + j]!;
      size += Math.abs(residual[n + i]!);
    }
  }
  return { force: Math.hypot(...force), moment: Math.hypot(...moment), size };
}

/** u followed by a rotation about a slanted axis and a shift. */
export function rotated(points: Float64Array, u: Float64Array, angle: number): Float64Array {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const axis = [2 / 3, 1 / 3, 2 / 3] as const;
  const result = new Float64Array(u.length);
  for (let n = 0; n < u.length; n += 3) {
    const p = [0, 1, 2].map((i) => points[n + i]! + u[n + i]!);
    const up = axis.reduce((sum, a, i) => sum + a * p[i]!, 0);
    for (let i = 0; i < 3; i++) {
      const [j, k] = [(i + 1) % 3, (i + 2) % 3];
      const turned = axis[j]! * p[k]! - axis[k]! * p[j]!;
      result[n + i] = c * p[i]! + s * turned + (1 - c) * up * axis[i]! + i + 1 - points[n + i]!;
    }
  }
  return result;
}

/** Nodes of a mirrored slab: the node that stands where node n does in the mirror at half the first side. */
export function mirrorOf({ points }: ColumnMesh, width: number): Int32Array {
  const key = (x: number, y: number, z: number): string => [x, y, z].map((v) => v.toFixed(6).replace('-0.000000', '0.000000')).join();
  const at = new Map<string, number>();
  for (let n = 0; n < points.length / 3; n++) at.set(key(points[3 * n]!, points[3 * n + 1]!, points[3 * n + 2]!), n);
  return Int32Array.from({ length: points.length / 3 }, (_, n) => at.get(key(width - points[3 * n]!, points[3 * n + 1]!, points[3 * n + 2]!))!);
} // prettier-ignore
