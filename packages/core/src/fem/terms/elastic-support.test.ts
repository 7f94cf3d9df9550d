import { expect, test } from 'vitest';
import { body } from '../body.ts';
import { slabMesh } from '../column-mesh.ts';
import { solveEquilibrium } from '../solve-equilibrium.ts';
import { bodyOfTerms, derivativeErrors, wobble } from '../test-support/derivatives.ts';
import { elasticSupport } from './elastic-support.ts';

const LAYERS = [{ thicknessMm: 4, elements: 2 }];

test('F1 F10 a bed: residual and tangent are derivatives, and never negative', () => {
  const mesh = slabMesh([8, 6], [2, 2], LAYERS, 'wedge');
  const points = mesh.points.map((v, i) => (i % 3 === 2 ? v + 0.04 * mesh.points[i - 2]! ** 2 : v));
  const bed = elasticSupport({
    mesh: { ...mesh, points },
    level: 0,
    normalKPaPerMm: 9,
    tangentialKPaPerMm: 2,
  });
  const { residual, tangent, least } = derivativeErrors(
    bodyOfTerms({ ...mesh, points }, [bed]),
    wobble(points.length, 0.5, 3),
  );
  expect(residual).toBeLessThan(1e-9);
  expect(tangent).toBeLessThan(1e-8);
  expect(least).toBeGreaterThanOrEqual(0);
});

test.each(['hexQ1P0', 'wedge'] as const)('F3 F17 a %s body on nothing but a bed: it carries the weight and sinks by weight / stiffness', (element) => {
  const mesh = slabMesh([20, 10], [4, 2], LAYERS, element);
  const bed = elasticSupport({ mesh, level: 0, normalKPaPerMm: 0.05, tangentialKPaPerMm: 0.02 });
  const nodes = mesh.points.length / 3;
  const one = body({
    mesh,
    materials: [{ muKPa: 500, bulkKPa: 25000 }],
    densityKgMm3: 1e-6,
    gravityMmS2: [0, 3000, -9000],
    held: new Uint8Array(nodes),
    terms: [bed],
  });
  const result = solveEquilibrium([{ body: one, prescribed: new Float64Array(3 * nodes), fromCoarser: null }]);
  if (!result.ok) throw new Error(result.problem.reason);
  const mass = 20 * 10 * 4 * 1e-6;
  const force = bed.force(result.value.displacement);
  [0, -3000 * mass, 9000 * mass].forEach((v, i) => expect(force[i]).toBeCloseTo(v, 3));
  // Of the level that lies in it.
  const mean = (axis: number): number =>
    result.value.displacement.reduce((sum, v, i) => sum + (i % 9 === axis ? v : 0), 0) / (nodes / 3);
  expect(mean(2)).toBeCloseTo((-9000 * mass) / (200 * 0.05), 2);
  expect(mean(1)).toBeCloseTo((3000 * mass) / (200 * 0.02), 2);
}); // prettier-ignore
