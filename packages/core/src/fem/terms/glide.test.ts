import { describe, expect, test } from 'vitest';
import { body, type BodyInput } from '../body.ts';
import { slabMesh, type ColumnMesh } from '../column-mesh.ts';
import { evaluate } from '../evaluate.ts';
import { nestedBodies, slabHierarchy, surfaceHierarchy } from '../hierarchy.ts';
import type { ExtrudedLayer } from '../surface-mesh.ts';
import { solveEquilibrium, type Equilibrium } from '../solve-equilibrium.ts';
import {
  bodyOfTerms,
  derivativeErrors,
  mirrorOf,
  resultant,
  rotated,
  wobble,
} from '../test-support/derivatives.ts';
import { glide } from './glide.ts';

const THIN = 1e-3;
const layersOf = (thin: number): { thicknessMm: number; elements: number }[] => [
  { thicknessMm: 3, elements: 2 },
  { thicknessMm: thin, elements: 1 },
  { thicknessMm: 2, elements: 1 },
];
const GAP = 2;

function bent(mesh: ColumnMesh): ColumnMesh {
  const points = mesh.points.slice();
  for (let n = 0; n < points.length; n += 3) points[n + 2]! += 0.03 * points[n]! ** 2 + 0.02 * points[n + 1]! * points[n]!;
  return { ...mesh, points };
} // prettier-ignore

/** The upper part slid by some mm, and noise. */
const slid = ({ points, levels }: ColumnMesh, slide: number, noise: number): Float64Array =>
  wobble(points.length, noise, 3).map(
    (v, i) => v + (((i / 3) | 0) % levels > GAP ? slide * [0.8, 0.6, 0.02][i % 3]! : 0),
  );

describe.each(['hexQ1P0', 'wedge'] as const)('glide between %s', (element) => {
  const mesh = bent(slabMesh([6, 4], [3, 2], layersOf(0.4), element));
  const compliance = Float64Array.from({ length: mesh.columns }, (_, c) =>
    c % 5 ? 0.5 + 0.1 * c : Infinity,
  );

  test.each([0, 3])('F1 F10 slid by %d mm: residual and tangent are derivatives', (slide) => {
    const b = bodyOfTerms(mesh, [
      glide({ mesh, level: GAP, complianceMmPerKPa: compliance, contactKPaPerMm: 50 }),
    ]);
    const { residual, tangent, symmetry } = derivativeErrors(b, slid(mesh, slide, 0.2), 1e-5);
    expect(residual).toBeLessThan(1e-8);
    expect(tangent).toBeLessThan(1e-7);
    expect(symmetry).toBeLessThan(1e-12);
  });

  test('F2 F3 moved as a whole it keeps its energy, none at rest; its forces have no sum and no moment', () => {
    const b = bodyOfTerms(mesh, [glide({ mesh, level: GAP, complianceMmPerKPa: compliance })]);
    const u = slid(mesh, 2, 0.1);
    expect(evaluate(b, rotated(mesh.points, u, 0.9)) / evaluate(b, u)).toBeCloseTo(1, 11);
    expect(Math.abs(evaluate(b, rotated(mesh.points, new Float64Array(u.length), 0.9)))).toBeLessThan(1e-20);
    const { force, moment, size } = resultant(b, u);
    expect(force / size).toBeLessThan(1e-13);
    expect(moment / size).toBeLessThan(1e-12);
  });
});

test('F4 a mirrored plane has the mirrored energy', () => {
  const mesh = slabMesh([6, 4], [3, 2], layersOf(0.4), 'hexQ1P0');
  const mirror = mirrorOf(mesh, 6);
  const u = slid(mesh, 1, 0.2);
  const across = Float64Array.from(
    u,
    (_, i) => (i % 3 === 0 ? -1 : 1) * u[3 * mirror[(i / 3) | 0]! + (i % 3)]!,
  );
  const b = bodyOfTerms(mesh, [glide({ mesh, level: GAP, complianceMmPerKPa: 0.7 })]);
  expect(evaluate(b, across) / evaluate(b, u)).toBeCloseTo(1, 10);
});

/** A cap of two layers of 2 mm with a thin gap between, triangles of 20 mm subdivided. */
function onSphere(radius: number, meshes: number): ColumnMesh {
  const rim = [0, 1, 2, 3, 4, 5].map((i) => [20 * Math.cos((i * Math.PI) / 3), 20 * Math.sin((i * Math.PI) / 3), 0]);
  const surface = { points: Float64Array.from([0, 0, 0, ...rim.flat()]), triangles: rim.map((_, i) => [0, 1 + i, 1 + ((i + 1) % 6)] as const) };
  const layers = (of: { points: Float64Array }): ExtrudedLayer[] =>
    [2, 0.01, 2].map((thick) => ({ thicknessMm: new Float64Array(of.points.length / 3).fill(thick), elements: 1 }));
  const { mesh } = surfaceHierarchy(surface, meshes, layers).at(-1)!;
  const points = mesh.points.slice();
  for (let n = 0; n < points.length; n += 3) {
    const [x, y, z] = [points[n]!, points[n + 1]!, points[n + 2]!];
    const way = Math.hypot(x, y);
    const out = way > 0 ? ((radius + z) * Math.sin(way / radius)) / way : 0;
    points.set([out * x, out * y, (radius + z) * Math.cos(way / radius)], n);
  }
  return { ...mesh, points };
} // prettier-ignore

/** The levels from one on turned about the y axis. */
const aboutY = ({ points, levels }: ColumnMesh, angle: number, from: number): Float64Array =>
  Float64Array.from(points, (v, i) => {
    if (((i / 3) | 0) % levels < from || i % 3 === 1) return 0;
    const [x, z] = [points[i - (i % 3)]!, points[i - (i % 3) + 2]!];
    return (i % 3 === 0 ? Math.cos(angle) * x + Math.sin(angle) * z : Math.cos(angle) * z - Math.sin(angle) * x) - v;
  }); // prettier-ignore

const HELD = (mesh: ColumnMesh): Uint8Array =>
  Uint8Array.from({ length: mesh.points.length / 3 }, (_, n) => (n % mesh.levels === 0 ? 1 : 0));
const SOFT = { muKPa: 2, bulkKPa: 100 };

/** A slab, its outer side pulled along at one edge. */
function pulled(cells: readonly [number, number], gap: boolean, terms: (mesh: ColumnMesh) => BodyInput['terms'], pull = 1.5): Equilibrium & { mesh: ColumnMesh } {
  const layers = layersOf(THIN).filter((_, i) => gap || i !== 1);
  const nested = nestedBodies(slabHierarchy([24, 16], cells, layers, 'hexQ1P0'), (mesh) => {
    const held = HELD(mesh);
    const prescribed = new Float64Array(mesh.points.length);
    for (let n = mesh.levels - 1; n < held.length; n += mesh.levels)
      if (mesh.points[3 * n] === 0) {
        held[n] = 1;
        prescribed[3 * n] = -pull;
      }
    const materials = gap ? [SOFT, null, { muKPa: 20, bulkKPa: 1000 }] : [SOFT, { muKPa: 20, bulkKPa: 1000 }];
    return { body: body({ mesh, materials, densityKgMm3: 0, gravityMmS2: [0, 0, 0], held, terms: terms(mesh) ?? [] }), prescribed };
  });
  const result = solveEquilibrium(nested);
  if (!result.ok) throw new Error(result.problem.reason);
  return { ...result.value, mesh: nested.at(-1)!.body.mesh };
} // prettier-ignore

describe('F15 a plane of sliding', () => {
  const joined = (
    compliance: number,
    cells: readonly [number, number] = [12, 8],
    contactKPaPerMm = 1e4,
  ): ReturnType<typeof pulled> =>
    pulled(cells, true, (mesh) => [
      glide({ mesh, level: GAP, complianceMmPerKPa: compliance, contactKPaPerMm }),
    ]);

  test('bonded moves as the mesh without it', () => {
    const [with_, without] = [joined(0), pulled([12, 8], false, () => [])];
    for (let c = 0; c < with_.mesh.columns; c++)
      for (const [a, b] of [[1, 1], [2, 2], [4, 3]] as const)
        for (let i = 0; i < 3; i++)
          expect(
            Math.abs(with_.displacement[3 * (c * 5 + a) + i]! - without.displacement[3 * (c * 4 + b) + i]!),
          ).toBeLessThan(3e-3);
  }); // prettier-ignore

  test('free leaves what lies below at rest and in touch', () => {
    const { displacement, mesh, reaction } = joined(Infinity);
    const layer = (level: number, i: number): number[] =>
      Array.from({ length: mesh.columns }, (_, c) => displacement[3 * (c * mesh.levels + level) + i]!);
    const most = (v: readonly number[]): number => Math.max(...v.map(Math.abs));
    expect(Math.min(...layer(3, 0).map(Math.abs))).toBeGreaterThan(1.2);
    expect(most(layer(2, 0))).toBeLessThan(0.15);
    const parted = layer(3, 2).map((v, c) => v - layer(2, 2)[c]!);
    expect(most(parted)).toBeLessThan(0.1);
    let [drag, sum] = [0, 0];
    reaction.forEach((v, i) => {
      if (i % 3 !== 0) return;
      sum += v;
      if (((i / 3) | 0) % mesh.levels === 0) drag += v;
    });
    expect(Math.abs(sum)).toBeLessThan(0.05);
    expect(Math.abs(drag)).toBeLessThan(2);
  });

  test('sheared, it slides by shear times compliance', () => {
    // A stiff block on a stiff block, the upper moved by 1 mm as a whole: all of it is slide.
    const mesh = slabMesh([10, 8], [2, 2], layersOf(THIN), 'hexQ1P0');
    const held = new Uint8Array(mesh.points.length / 3).fill(1);
    const u = Float64Array.from({ length: mesh.points.length }, (_, i) => (((i / 3) | 0) % 5 > GAP && i % 3 === 0 ? 1 : 0));
    const b = body({ mesh, materials: [SOFT, null, SOFT], densityKgMm3: 0, gravityMmS2: [0, 0, 0], held, terms: [glide({ mesh, level: GAP, complianceMmPerKPa: 0.4 })] });
    const residual = new Float64Array(u.length);
    evaluate(b, u, { residual, withHeld: true });
    const shear = residual.reduce((sum, v, i) => sum + (((i / 3) | 0) % 5 > GAP && i % 3 === 0 ? v : 0), 0) / 80;
    expect(shear).toBeCloseTo(1 / 0.4, 9);
  }); // prettier-ignore

  test.each([0, 5, 50])('F6 compliance %d: conjugate gradients need few iterations, on finer meshes too', (compliance) => {
    const perStep = ([[12, 8], [24, 16]] as const).map((cells) => {
      const { cgIterations, newtonSteps } = joined(compliance, cells, 3e3);
      return cgIterations / newtonSteps;
    });
    expect(perStep[1]).toBeLessThan(25);
    expect(perStep[1]! / perStep[0]!).toBeLessThan(1.6);
  }); // prettier-ignore

  test('free on a sphere of 50 mm, it hardly drags: less the finer the cells', () => {
    const drag = [2, 3].map((meshes) => {
      const mesh = onSphere(50, meshes);
      const b = bodyOfTerms(mesh, [glide({ mesh, level: 1, complianceMmPerKPa: Infinity })]);
      const at = (slide: number): number => evaluate(b, aboutY(mesh, slide / 50, 2));
      return (at(3.001) - at(2.999)) / 0.002 / 3 / 1000;
    });
    // kPa per mm of slide, over some 1000 mm2.
    expect(drag[0]).toBeGreaterThan(0);
    expect(drag[0]).toBeLessThan(0.006);
    expect(drag[1]! / drag[0]!).toBeLessThan(0.3);
  });

  test('a compliance below 0 is refused', () => {
    const mesh = slabMesh([6, 4], [3, 2], layersOf(0.4), 'hexQ1P0');
    expect(() => glide({ mesh, level: GAP, complianceMmPerKPa: -1 })).toThrow(RangeError);
  });
});
