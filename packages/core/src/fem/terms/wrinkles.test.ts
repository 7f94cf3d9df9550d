import { expect, test } from 'vitest';
import { body } from '../body.ts';
import { nestedBodies, slabHierarchy } from '../hierarchy.ts';
import { nodesOfPatch } from '../slab-problem.ts';
import { solveEquilibrium } from '../solve-equilibrium.ts';
import { membrane } from './membrane.ts';

/** The part of slab-lift around its patch, its two stiff layers as membranes; displacement of both by place. */
function sheets(element: 'hexQ1P0' | 'wedge', cells: readonly [number, number]): Map<string, Float64Array> {
  const layers = [{ thicknessMm: 7, elements: 2 }, { thicknessMm: 7.8, elements: 3 }]; // prettier-ignore
  const nested = nestedBodies(slabHierarchy([40, 50], cells, layers, element), (mesh) => {
    const prescribed = new Float64Array(mesh.points.length);
    const held = Uint8Array.from({ length: mesh.points.length / 3 }, (_, n) => (n % mesh.levels === 0 ? 1 : 0));
    const patch = { levelsMm: [7], xMm: [0, 20], yMm: [20, 30], displacementMm: [-9, 4.358898943540674, 0] } as const;
    for (const n of nodesOfPatch(patch, mesh.points)) {
      held[n] = 1;
      prescribed.set(patch.displacementMm, 3 * n);
    }
    return {
      body: body({
        mesh,
        materials: [{ muKPa: 2.5, bulkKPa: 125 }, { muKPa: 0.7, bulkKPa: 35 }],
        densityKgMm3: 1e-6,
        gravityMmS2: [0, -9810, 0],
        held,
        terms: [
          membrane({ mesh, level: 2, thicknessMm: 1.2, muKPa: 150 }),
          membrane({ mesh, level: 5, thicknessMm: 1.6, muKPa: 25 }),
        ],
      }),
      prescribed,
    };
  });
  const result = solveEquilibrium(nested);
  if (!result.ok) throw new Error(result.problem.reason);
  const { points, levels } = nested.at(-1)!.body.mesh;
  const found = new Map<string, Float64Array>();
  for (let n = 0; n < points.length / 3; n++)
    if (n % levels === 2 || n % levels === 5)
      found.set(
        `${n % levels}: ${points[3 * n]!.toFixed(3)}, ${points[3 * n + 1]!.toFixed(3)}`,
        result.value.displacement.subarray(3 * n, 3 * n + 3),
      );
  return found;
} // prettier-ignore

// Cells of 1.25 and 0.625 mm, wedges of 1 and 0.5 mm (0.107 mm at two nodes of the free edge on 1.25 and 0.625); with cells of 2.5 mm
// the whole slab is 0.19 mm off beside the patch, where strains are singular.
test.each([
  ['hexQ1P0', [32, 40], [64, 80]],
  ['wedge', [40, 50], [80, 100]],
] as const)('F14 what is pushed wrinkles alike on two meshes of %s: every node of both sheets within 0.1 mm', (element, few, many) => {
  const [coarse, fine] = [sheets(element, few), sheets(element, many)];
  let most = 0;
  for (const [at, u] of coarse) {
    const v = fine.get(at)!;
    most = Math.max(most, Math.hypot(u[0]! - v[0]!, u[1]! - v[1]!, u[2]! - v[2]!));
  }
  expect(coarse.size).toBe(2 * (few[0] + 1) * (few[1] + 1));
  expect(most).toBeLessThan(0.1);
}, 120_000); // prettier-ignore
