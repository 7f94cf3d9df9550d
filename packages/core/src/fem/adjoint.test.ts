import { describe, expect, test } from 'vitest';
import { gradientByPrescribed } from './adjoint.ts';
import { nearestNode, nestedSlab, nodesOfPatch, type SlabProblem } from './slab-problem.ts';
import { solveEquilibrium } from './solve-equilibrium.ts';

const SLAB: SlabProblem = {
  slabMm: [40, 30],
  cells: [8, 6],
  layers: [
    { name: 'deep', thicknessMm: 6, elements: 2, muKPa: 1 },
    { name: 'skin', thicknessMm: 2, elements: 1, muKPa: 20 },
  ],
  bulkOverMu: 50,
  densityKgMm3: 1e-6,
  gravityMmS2: [0, -9810, 0],
  fixed: { levelMm: 0 },
  patches: [{ levelsMm: [6], xMm: [0, 10], yMm: [10, 20], displacementMm: [-3, 1, 0] }],
  element: 'hexQ1P0',
};
const PROBE = [30, 15, 8] as const;
const DIRECTION = [0.6, 0.8, -0.3];

/** A scalar of the surface: how far the probe moves along a direction, squared. */
function scalar(problem: SlabProblem): { value: number; slope: Float64Array; u: Float64Array } {
  const nested = nestedSlab(problem);
  const result = solveEquilibrium(nested, { toleranceMN: 1e-7 });
  if (!result.ok) throw new Error(result.problem.reason);
  const u = result.value.displacement;
  const n = 3 * nearestNode(nested.at(-1)!.body.mesh, PROBE);
  const along = DIRECTION.reduce((sum, d, i) => sum + d * u[n + i]!, 0);
  const slope = new Float64Array(u.length);
  DIRECTION.forEach((d, i) => (slope[n + i] = 2 * along * d));
  return { value: along ** 2, slope, u };
}

describe('F8 adjoint', () => {
  test('the gradient by the pull equals finite differences of whole solutions', () => {
    const { slope, u } = scalar(SLAB);
    const nested = nestedSlab(SLAB);
    const gradient = gradientByPrescribed(nested, u, slope);
    if (!gradient.ok) throw new Error(gradient.problem.reason);
    const [patch] = SLAB.patches;
    const nodes = nodesOfPatch(patch!, nested.at(-1)!.body.mesh.points);
    const h = 1e-3;
    for (let axis = 0; axis < 3; axis++) {
      const pulled = (by: number): number => {
        const displacementMm = patch!.displacementMm.map((v, i) => v + (i === axis ? by : 0)) as [
          number,
          number,
          number,
        ];
        return scalar({ ...SLAB, patches: [{ ...patch!, displacementMm }] }).value;
      };
      const difference = (pulled(h) - pulled(-h)) / (2 * h);
      const adjoint = nodes.reduce((sum, n) => sum + gradient.value[3 * n + axis]!, 0);
      expect(Math.abs(adjoint - difference)).toBeLessThan(1e-5 * Math.max(1, Math.abs(difference)));
    }
  });

  test('free nodes carry none of it', () => {
    const { slope, u } = scalar(SLAB);
    const nested = nestedSlab(SLAB);
    const gradient = gradientByPrescribed(nested, u, slope);
    if (!gradient.ok) throw new Error(gradient.problem.reason);
    const { held } = nested.at(-1)!.body;
    gradient.value.forEach((v, i) => {
      if (!held[(i / 3) | 0]) expect(v).toBe(0);
    });
  });
});
