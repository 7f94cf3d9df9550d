import type { TangentOptions } from './backend/backend.ts';
import type { Body } from './body.ts';
import { deformationGradient, inverse } from './deformation.ts';
import { workspace } from './element-workspace.ts';
import { addElement, addPointStiffness, boundedPressure, dampingParts } from './point-stiffness.ts';
import type { Tangent } from './tangent.ts';

export interface EvaluationTargets {
  /** Internal less external force of each degree of freedom, mN; zero at held nodes. */
  residual?: Float64Array;
  /** Rows and columns of held nodes are left out unless `withHeld`. */
  tangent?: Tangent;
  options?: TangentOptions;
  /** Pressure of each element for the geometric part of the tangent, kPa; those of the state without it. */
  pressures?: Float64Array;
  withHeld?: boolean;
  /** How much of the dead load is on the body, 0 .. 1; all of it without. */
  borne?: number;
}

const SMALLEST_VOLUME_RATIO = 1e-4;

/**
 * Potential energy (mN mm = uJ) of a displacement, and where asked residual and tangent. Infinity when an element turns
 * inside out or a term has none; targets are then undefined. Total Lagrangian; mean dilatation over each element (Simo, Taylor & Pister 1985).
 */
export function evaluate(body: Body, u: Float64Array, targets: EvaluationTargets = {}): number {
  const { mesh, elements, materials, held, load, terms } = body;
  const { residual, tangent, withHeld = false, borne = 1 } = targets;
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
      if (tangent) {
        const spread =
          (b00 - third) ** 2 +
          (b11 - third) ** 2 +
          (b22 - third) ** 2 +
          (2 * (s01 ** 2 + s02 ** 2 + s12 ** 2)) / shear ** 2;
        const { bounded } = dampingParts(targets.options?.damping ?? 0);
        const foreseen = (targets.pressures?.[e] ?? pressure) * j;
        addPointStiffness(
          stiffness,
          size,
          work,
          {
            w,
            pj: bounded
              ? boundedPressure(foreseen, bounded, j, { shear, third: shear * third, spread })
              : foreseen,
            third: shear * third,
            stiffening: (8 * c20KPa) / shearKPa ** 2,
          },
          targets.options,
        );
      }
    }
    if (residual)
      for (let a = 0; a < size; a++) {
        const n = 3 * node[first + a]!;
        for (let i = 0; i < 3; i++) residual[n + i]! += force[3 * a + i]!;
      }
    if (tangent) addElement(body, e, stiffness, dilatation, bulkKPa / volume[e]!, tangent, withHeld);
  }
  const sink = tangent?.sink(withHeld ? null : held);
  for (const term of terms)
    energy += term.add(u, { residual, tangent: sink, positive: (targets.options?.damping ?? 0) > 0 });
  for (let i = 0; i < u.length; i++) energy -= borne * load[i]! * u[i]!;
  if (residual)
    for (let i = 0; i < u.length; i++)
      residual[i] = !withHeld && held[(i / 3) | 0] ? 0 : residual[i]! - borne * load[i]!;
  return energy;
}
