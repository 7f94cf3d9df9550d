import { describe, expect, test } from 'vitest';
import { typescriptBackend } from '../backend/typescript.ts';
import { wasmBackend } from '../backend/wasm/wasm.ts';
import { body, type Body, type Material } from '../body.ts';
import { slabMesh, type ColumnMesh } from '../column-mesh.ts';
import { evaluate } from '../evaluate.ts';
import { nestedBodies, slabHierarchy } from '../hierarchy.ts';
import { solveEquilibrium } from '../solve-equilibrium.ts';
import { Tangent } from '../tangent.ts';
import { derivativeErrors, mirrorOf, resultant, rotated, wobble } from '../test-support/derivatives.ts';

const FIBRES: Material['fibres'] = [
  { direction: [1, 0.3, 0], k1KPa: 6, k2: 1.5, dispersion: 0.1 },
  { direction: ([x]) => [1, -0.3 - 0.01 * x, 0.2], k1KPa: 3, k2: 2, dispersion: 0.3 },
];
const STRETCH: Material['stretch'] = {
  direction: [1, 0.2, 0],
  along: 1.08,
  across: ([, y]) => 1.02 + 0.003 * y,
};
const SPECIAL: Material = {
  muKPa: 5,
  bulkKPa: 300,
  c20KPa: 2,
  c01KPa: 1.5,
  fibres: FIBRES,
  stretch: STRETCH,
};
const PLAIN: Material = { muKPa: 2, bulkKPa: 100, c20KPa: 1 };
const LAYERS = [{ thicknessMm: 3, elements: 2 }, { thicknessMm: 2, elements: 1 }]; // prettier-ignore

const meshOf = (element: 'hexQ1P0' | 'wedge', noise = 0.1): ColumnMesh => {
  const mesh = slabMesh([8, 6], [2, 2], LAYERS, element);
  const points = wobble(mesh.points.length, noise, 4).map((v, i) => v + mesh.points[i]!);
  return { ...mesh, points };
};

const bodyOf = (mesh: ColumnMesh, materials: readonly Material[], gravity = 0): Body =>
  body({
    mesh,
    materials,
    densityKgMm3: 1e-6,
    gravityMmS2: [0, -gravity, 0],
    held: new Uint8Array(mesh.points.length / 3),
  });

describe.each(['hexQ1P0', 'wedge'] as const)('F18 solid layers of any law: %s', (element) => {
  test('F1 residual and tangent are derivatives; made positive, it is never negative', () => {
    const b = bodyOf(meshOf(element), [SPECIAL, { ...SPECIAL, fibres: [] }], 9810);
    const u = wobble(b.mesh.points.length, 0.3, 5);
    const { residual, tangent, symmetry } = derivativeErrors(b, u);
    expect(residual).toBeLessThan(1e-7);
    expect(tangent).toBeLessThan(1e-6);
    expect(symmetry).toBeLessThan(1e-12);
    const positive = new Tangent(b);
    evaluate(b, u, { tangent: positive, options: { damping: 1 } });
    const y = new Float64Array(u.length);
    for (let seed = 0; seed < 20; seed++) {
      const x = wobble(u.length, 1, seed);
      positive.multiply(x, y);
      expect(y.reduce((sum, v, i) => sum + v * x[i]!, 0)).toBeGreaterThan(0);
    }
  });

  test('a law without what is special is that of the elements', () => {
    const mesh = meshOf(element);
    const [own, term] = [bodyOf(mesh, [PLAIN, PLAIN], 9810), bodyOf(mesh, [PLAIN, { ...PLAIN, fibres: [{ ...FIBRES[0]!, k1KPa: 0 }] }], 9810)];
    expect(own.terms.length).toBe(0);
    expect(term.terms.length).toBe(1);
    own.load.forEach((v, i) => expect(term.load[i]).toBeCloseTo(v, 14));
    const u = wobble(mesh.points.length, 0.3, 5);
    const x = wobble(u.length, 1, 6);
    const [a, b] = [own, term].map((of) => {
      const [tangent, residual, y] = [new Tangent(of), new Float64Array(u.length), new Float64Array(u.length)];
      const energy = evaluate(of, u, { tangent, residual });
      tangent.multiply(x, y);
      return { energy, residual, y };
    });
    expect(b!.energy / a!.energy).toBeCloseTo(1, 12);
    a!.residual.forEach((v, i) => expect(b!.residual[i]).toBeCloseTo(v, 9));
    a!.y.forEach((v, i) => expect(b!.y[i]).toBeCloseTo(v, 8));
  });

  test('F2 F3 moved as a whole it keeps its energy; its forces have no sum and no moment', () => {
    const b = bodyOf(meshOf(element), [SPECIAL, PLAIN]);
    const u = wobble(b.mesh.points.length, 0.3, 5);
    expect(evaluate(b, rotated(b.mesh.points, u, 0.8)) / evaluate(b, u)).toBeCloseTo(1, 11);
    const { force, moment, size } = resultant(b, u);
    expect(force / size).toBeLessThan(1e-13);
    expect(moment / size).toBeLessThan(1e-12);
  });

  test('F2 patch test: a homogeneous stretch is in balance inside, whatever the mesh', () => {
    const even = { ...SPECIAL, fibres: [FIBRES[0]!], stretch: { direction: [1, 0.2, 0] as const, along: 1.1, across: 1.02 } };
    const level = meshOf(element, 0);
    // Moved inside its levels alone, so that the layers keep their directions.
    const points = wobble(level.points.length, 0.2, 4).map((v, i) => (i % 3 < 2 ? v : 0) + level.points[i]!);
    const b = bodyOf({ ...level, points }, [even, even]);
    const u = points.map((v, i) => v * ([1.2, 0.9, 1.05][i % 3]! - 1));
    const residual = new Float64Array(u.length);
    evaluate(b, u, { residual });
    for (let k = 1; k < 3; k++)
      for (let i = 0; i < 3; i++) expect(Math.abs(residual[3 * (4 * 4 + k) + i]!)).toBeLessThan(1e-9);
  });
}); // prettier-ignore

test('F4 a mirrored layer has the mirrored energy', () => {
  const mesh = meshOf('hexQ1P0', 0);
  const mirror = mirrorOf(mesh, 8);
  const u = wobble(mesh.points.length, 0.4, 5);
  const across = Float64Array.from(u, (_, i) => (i % 3 === 0 ? -1 : 1) * u[3 * mirror[(i / 3) | 0]! + (i % 3)]!);
  const [one, other] = ([1, -1] as const).map((sign) => {
    const fibres = [{ direction: [1, 0.3 * sign, 0] as const, k1KPa: 6, k2: 1.5, dispersion: 0.1 }];
    return bodyOf(mesh, [{ ...SPECIAL, fibres, stretch: { direction: [1, 0.2 * sign, 0], along: 1.1, across: 1.02 } }, PLAIN]);
  });
  expect(evaluate(other!, across) / evaluate(one!, u)).toBeCloseTo(1, 11);
}); // prettier-ignore

test('F19 an initial stretch is stress at rest; let go, the layer is without stress at its length over the stretch', () => {
  const mesh = meshOf('wedge', 0);
  const stretched: Material = { muKPa: 5, bulkKPa: 300, c20KPa: 2, c01KPa: 1, stretch: { direction: [0, 1, 0], along: 1.2, across: 1.1 } }; // prettier-ignore
  const b = bodyOf(mesh, [stretched, stretched]);
  const residual = new Float64Array(mesh.points.length);
  const size = [1.1, 1.2, 1 / 1.32];
  const slack = mesh.points.map((v, i) => v / size[i % 3]! - v);
  expect(evaluate(b, slack, { residual })).toBeCloseTo(0, 10);
  expect(Math.max(...residual.map(Math.abs))).toBeLessThan(1e-10);
  expect(evaluate(b, new Float64Array(slack.length), { residual })).toBeGreaterThan(1);
  expect(Math.max(...residual.map(Math.abs))).toBeGreaterThan(1);
});

test.each(['hexQ1P0', 'wedge'] as const)('F11 F19 %s: a stretched layer of fibres on a plain one, cut free at one end, draws back alike on both backends', (element) => {
  const nested = nestedBodies(slabHierarchy([32, 12], [16, 6], LAYERS, element), (mesh) => ({
    body: body({
      mesh,
      materials: [PLAIN, { ...SPECIAL, muKPa: 10, bulkKPa: 500 }],
      densityKgMm3: 1e-6,
      gravityMmS2: [0, -9810, 0],
      held: Uint8Array.from({ length: mesh.points.length / 3 }, (_, n) => (n % mesh.levels === 0 || mesh.points[3 * n] === 0 ? 1 : 0)),
    }),
    prescribed: new Float64Array(mesh.points.length),
  }));
  const [a, b] = [typescriptBackend, wasmBackend()!].map((backend) => {
    const result = solveEquilibrium(nested, { backend });
    if (!result.ok) throw new Error(result.problem.reason);
    return result.value.displacement;
  });
  const { mesh } = nested.at(-1)!.body;
  const free = 3 * ((mesh.columns - 1) * mesh.levels + mesh.levels - 1);
  expect(a![free]).toBeLessThan(-0.5);
  expect(Math.max(...a!.map((v, i) => Math.abs(v - b![i]!)))).toBeLessThan(1e-4);
}); // prettier-ignore

test.each([
  ['fibres more dispersed than all', { fibres: [{ ...FIBRES[0]!, dispersion: 0.4 }] }],
  ['a stretch to nothing', { stretch: { direction: [1, 0, 0] as const, along: 0, across: 1 } }],
  ['a stretch that stands upright', { stretch: { direction: [0, 0, 1] as const, along: 1, across: 1 } }],
])('F18 %s is refused', (_, wrong) => {
  expect(() => bodyOf(meshOf('wedge', 0), [PLAIN, { ...PLAIN, ...wrong }])).toThrow(RangeError);
});
