import type { Body } from './body.ts';
import type { ColumnMatrix } from './column-graph.ts';
import type { Tangent } from './tangent.ts';

/** How the tangent is made where the exact one may be indefinite. */
export interface TangentOptions {
  /** Largest pressure, in shear stresses of the point, that enters the geometric part; Infinity for the exact tangent. */
  pressureLimit: number;
  /** Only the shear stiffness and the mean dilatation: positive definite whatever the state. */
  positive?: boolean;
}

export interface EvaluationTargets {
  /** Internal less external force of each degree of freedom, mN; zero at held nodes. */
  residual?: Float64Array;
  /** Rows and columns of held nodes are left out unless `withHeld`. */
  tangent?: Tangent;
  options?: TangentOptions;
  withHeld?: boolean;
}

const SMALLEST_VOLUME_RATIO = 1e-4;
const MAX_NODES = 12;

/**
 * Potential energy (mN mm = uJ) of a displacement, and where asked residual and tangent. Infinity when an element turns
 * inside out or a term has none; targets are then undefined. Total Lagrangian; mean dilatation over each element (Simo, Taylor & Pister 1985).
 */
export function evaluate(body: Body, u: Float64Array, targets: EvaluationTargets = {}): number {
  const { mesh, elements, materials, held, load, terms } = body;
  const { residual, tangent, withHeld = false } = targets;
  const { count, node, nodeStart, pointStart, gradientStart, gradient, weight, volume, material } = elements;
  const { points } = mesh;
  residual?.fill(0);
  tangent?.clear();
  const work = workspace();
  const { position, spatial, traction, dilatation, force, stiffness } = work;
  let energy = 0;

  for (let e = 0; e < count; e++) {
    const first = nodeStart[e]!;
    const size = nodeStart[e + 1]! - first;
    for (let a = 0; a < size; a++) {
      const n = 3 * node[first + a]!;
      for (let i = 0; i < 3; i++) position[3 * a + i] = points[n + i]! + u[n + i]!;
    }
    // Deformation gradients and their determinants first: the pressure needs the mean dilatation.
    const from = pointStart[e]!;
    const many = pointStart[e + 1]! - from;
    let present = 0;
    for (let g = 0; g < many; g++) {
      const j = deformationGradient(position, size, gradient, gradientStart[from + g]!, work.f, 9 * g);
      if (!(j > SMALLEST_VOLUME_RATIO)) return Infinity;
      work.j[g] = j;
      present += weight[from + g]! * j;
    }
    const { muKPa, bulkKPa, c20KPa = 0 } = materials[material[e]!]!;
    const ratio = present / volume[e]!;
    const pressure = bulkKPa * (ratio - 1);
    energy += 0.5 * bulkKPa * (ratio - 1) ** 2 * volume[e]!;
    const wanted = residual !== undefined || tangent !== undefined;
    if (wanted) {
      force.fill(0, 0, 3 * size);
      dilatation.fill(0, 0, 3 * size);
      if (tangent) stiffness.fill(0, 0, 9 * size * size);
    }
    for (let g = 0; g < many; g++) {
      const f = work.f;
      const o = 9 * g;
      const j = work.j[g]!;
      const w = weight[from + g]!;
      const isochoric = Math.pow(j, -2 / 3);
      const b00 = f[o]! ** 2 + f[o + 1]! ** 2 + f[o + 2]! ** 2;
      const b11 = f[o + 3]! ** 2 + f[o + 4]! ** 2 + f[o + 5]! ** 2;
      const b22 = f[o + 6]! ** 2 + f[o + 7]! ** 2 + f[o + 8]! ** 2;
      const third = (b00 + b11 + b22) / 3;
      const stretch = 3 * (isochoric * third - 1);
      energy += w * (0.5 * muKPa + c20KPa * stretch) * stretch;
      if (!wanted) continue;
      const shearKPa = muKPa + 4 * c20KPa * stretch;
      const shear = shearKPa * isochoric;
      const s00 = shear * (b00 - third);
      const s11 = shear * (b11 - third);
      const s22 = shear * (b22 - third);
      const s01 = shear * (f[o]! * f[o + 3]! + f[o + 1]! * f[o + 4]! + f[o + 2]! * f[o + 5]!);
      const s02 = shear * (f[o]! * f[o + 6]! + f[o + 1]! * f[o + 7]! + f[o + 2]! * f[o + 8]!);
      const s12 = shear * (f[o + 3]! * f[o + 6]! + f[o + 4]! * f[o + 7]! + f[o + 5]! * f[o + 8]!);
      const pj = pressure * j;
      inverse(f, o, j, work.inverse);
      const inv = work.inverse;
      const d0 = gradientStart[from + g]!;
      for (let a = 0; a < size; a++) {
        const d = d0 + 3 * a;
        const k = 3 * a;
        const x = gradient[d]!;
        const y = gradient[d + 1]!;
        const z = gradient[d + 2]!;
        const g0 = inv[0]! * x + inv[3]! * y + inv[6]! * z;
        const g1 = inv[1]! * x + inv[4]! * y + inv[7]! * z;
        const g2 = inv[2]! * x + inv[5]! * y + inv[8]! * z;
        spatial[k] = g0;
        spatial[k + 1] = g1;
        spatial[k + 2] = g2;
        traction[k] = s00 * g0 + s01 * g1 + s02 * g2;
        traction[k + 1] = s01 * g0 + s11 * g1 + s12 * g2;
        traction[k + 2] = s02 * g0 + s12 * g1 + s22 * g2;
        for (let i = 0; i < 3; i++) {
          force[k + i]! += w * (traction[k + i]! + pj * spatial[k + i]!);
          dilatation[k + i]! += w * j * spatial[k + i]!;
        }
      }
      if (tangent)
        addPointStiffness(
          stiffness,
          size,
          work,
          { w, pj, third: shear * third, shear, stiffening: (8 * c20KPa) / shearKPa ** 2 },
          gradient,
          d0,
          targets.options,
        );
    }
    if (residual)
      for (let a = 0; a < size; a++) {
        const n = 3 * node[first + a]!;
        for (let i = 0; i < 3; i++) residual[n + i]! += force[3 * a + i]!;
      }
    if (tangent) scatter(body, e, stiffness, dilatation, bulkKPa / volume[e]!, tangent.matrix, withHeld);
  }
  const sink = tangent?.sink(withHeld ? null : held);
  for (const term of terms)
    energy += term.add(u, { residual, tangent: sink, positive: targets.options?.positive });
  for (let i = 0; i < u.length; i++) energy -= load[i]! * u[i]!;
  if (residual)
    for (let i = 0; i < u.length; i++)
      residual[i] = !withHeld && held[(i / 3) | 0] ? 0 : residual[i]! - load[i]!;
  return energy;
}

/** Fills `f` (row-major) at `at` and returns its determinant. */
function deformationGradient(
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

function inverse(f: Float64Array, o: number, determinant: number, result: Float64Array): void {
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

/** What the stiffness of an integration point needs beside tractions and gradients. */
interface PointState {
  /** mm3 */
  w: number;
  /** Pressure times J, kPa. */
  pj: number;
  /** Mean normal part of the Kirchhoff shear stress, 2 W' J^(-2/3) I1 / 3, kPa. */
  third: number;
  /** 2 W' J^(-2/3), kPa. */
  shear: number;
  /** W'' / W'^2, 1/kPa: how tractions stiffen the point along themselves. */
  stiffening: number;
}

/** Stiffness of one integration point without the dilatation term, which `scatter` adds once for the element. */
function addPointStiffness(
  k: Float64Array,
  size: number,
  { spatial: s, traction: t }: Workspace,
  { w, pj, third, shear, stiffening }: PointState,
  gradient: Float64Array,
  d0: number,
  { pressureLimit, positive }: TangentOptions = { pressureLimit: Infinity },
): void {
  if (positive) {
    for (let a = 0; a < size; a++)
      for (let b = a; b < size; b++) {
        const da = d0 + 3 * a;
        const db = d0 + 3 * b;
        const o = (a * size + b) * 9;
        const v =
          w *
          shear *
          (gradient[da]! * gradient[db]! +
            gradient[da + 1]! * gradient[db + 1]! +
            gradient[da + 2]! * gradient[db + 2]!);
        k[o]! += v;
        k[o + 4]! += v;
        k[o + 8]! += v;
      }
    return;
  }
  const limit = pressureLimit * third;
  const p = Math.min(limit, Math.max(-limit, pj));
  const transposed = w * (third - p);
  const outer = w * (p - (2 / 3) * third);
  const mixed = (-2 / 3) * w;
  const along = stiffening * w;
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
function scatter(
  { elements: { node, nodeStart }, held, blockOf, pairStart }: Body,
  e: number,
  stiffness: Float64Array,
  h: Float64Array,
  bulkPerVolume: number,
  matrix: ColumnMatrix,
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

interface Workspace {
  position: Float64Array;
  spatial: Float64Array;
  traction: Float64Array;
  dilatation: Float64Array;
  force: Float64Array;
  stiffness: Float64Array;
  f: Float64Array;
  j: Float64Array;
  inverse: Float64Array;
}

const MAX_POINTS = 24;

const workspace = (): Workspace => ({
  position: new Float64Array(3 * MAX_NODES),
  spatial: new Float64Array(3 * MAX_NODES),
  traction: new Float64Array(3 * MAX_NODES),
  dilatation: new Float64Array(3 * MAX_NODES),
  force: new Float64Array(3 * MAX_NODES),
  stiffness: new Float64Array(9 * MAX_NODES ** 2),
  f: new Float64Array(9 * MAX_POINTS),
  j: new Float64Array(MAX_POINTS),
  inverse: new Float64Array(9),
});
