import type { Body } from './body.ts';
import { deformationGradient } from './deformation.ts';

/**
 * Pressure of every element after a step of `length` times `step` from u, as far as the linearisation at u sees it, kPa.
 * It is the pressure a mixed formulation would hold as an unknown: in the geometric part of the next tangent it spares
 * Newton's method the spurious pressures of large rotations. (Simo & Taylor 1991)
 */
export function predictPressures(
  { mesh, elements, materials }: Body,
  u: Float64Array,
  step: Float64Array,
  length: number,
  pressures: Float64Array,
): void {
  const { count, node, nodeStart, pointStart, gradientStart, gradient, weight, volume, material } = elements;
  const [f, along] = [new Float64Array(9), new Float64Array(9)];
  const [position, moved] = [new Float64Array(36), new Float64Array(36)];
  for (let e = 0; e < count; e++) {
    const [first, size] = [nodeStart[e]!, nodeStart[e + 1]! - nodeStart[e]!];
    for (let i = 0; i < 3 * size; i++) {
      const n = 3 * node[first + ((i / 3) | 0)]! + (i % 3);
      position[i] = mesh.points[n]! + u[n]!;
      moved[i] = step[n]!;
    }
    let present = 0;
    for (let g = pointStart[e]!; g < pointStart[e + 1]!; g++) {
      present += weight[g]! * deformationGradient(position, size, gradient, gradientStart[g]!, f, 0);
      deformationGradient(moved, size, gradient, gradientStart[g]!, along, 0);
      // cofactor of f : along
      for (let i = 0; i < 3; i++) {
        const [j, k] = [(i + 1) % 3, (i + 2) % 3];
        for (let a = 0; a < 3; a++) {
          const [b, c] = [(a + 1) % 3, (a + 2) % 3];
          const cofactor = f[3 * j + b]! * f[3 * k + c]! - f[3 * j + c]! * f[3 * k + b]!;
          present += length * weight[g]! * cofactor * along[3 * i + a]!;
        }
      }
    }
    pressures[e] = materials[material[e]!]!.bulkKPa * (present / volume[e]! - 1);
  }
}
