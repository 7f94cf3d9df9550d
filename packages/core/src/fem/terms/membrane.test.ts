import { describe, expect, test } from 'vitest';
import { slabMesh, type ColumnMesh } from '../column-mesh.ts';
import { evaluate } from '../evaluate.ts';
import {
  bodyOfTerms,
  derivativeErrors,
  mirrorOf,
  resultant,
  rotated,
  wobble,
} from '../test-support/derivatives.ts';
import { membrane, type MembraneInput } from './membrane.ts';

const meshOf = (element: 'hexQ1P0' | 'wedge', cells: readonly [number, number] = [3, 2]): ColumnMesh =>
  slabMesh([9, 6], cells, [{ thicknessMm: 2, elements: 2 }], element);

/** Bent, so that nothing lies along an axis. */
function bent(mesh: ColumnMesh): ColumnMesh {
  const points = mesh.points.slice();
  for (let n = 0; n < points.length; n += 3) points[n + 2]! += 0.05 * points[n]! ** 2 + 0.03 * points[n + 1]! * points[n]!;
  return { ...mesh, points };
} // prettier-ignore

const FIBRES: MembraneInput['fibres'] = [
  { direction: [1, 0.4, 0], k1KPa: 30, k2: 1.5, dispersion: 0.1 },
  { direction: ([x]) => [1, -0.4 - 0.01 * x, 0.1], k1KPa: 12, k2: 3, dispersion: 0.25 },
];
const LAW = { level: 1, thicknessMm: 1.3, muKPa: 20, c20KPa: 6, fibres: FIBRES };

const moved = (mesh: ColumnMesh, stretch: readonly [number, number], noise: number): Float64Array =>
  wobble(mesh.points.length, noise, 3).map(
    (v, i) => v + (i % 3 < 2 ? (stretch[i % 3]! - 1) * mesh.points[i]! : 0),
  );

describe.each(['hexQ1P0', 'wedge'] as const)('membrane on %s', (element) => {
  test.each([
    ['taut', [1.2, 1.15]],
    ['wrinkled', [1.3, 0.7]],
    ['slack', [0.8, 0.85]],
  ] as const)('F1 F10 %s: residual and tangent are derivatives, and never negative', (state, stretch) => {
    const mesh = bent(meshOf(element));
    const b = bodyOfTerms(mesh, [
      membrane({
        mesh,
        ...LAW,
        fibres: state === 'slack' ? [] : FIBRES,
        stretch: { direction: [0.3, 1, 0], along: 1.04, across: ([x]) => 1.02 - 0.001 * x },
      }),
    ]);
    const u = moved(mesh, stretch, 0.02);
    if (state === 'slack') {
      expect(evaluate(b, u)).toBe(0);
      return;
    }
    const { residual, tangent, symmetry, least } = derivativeErrors(b, u, 1e-6);
    expect(residual).toBeLessThan(1e-8);
    expect(tangent).toBeLessThan(1e-7);
    expect(symmetry).toBeLessThan(1e-13);
    expect(least).toBeGreaterThanOrEqual(0);
  });

  test('F2 F3 moved as a whole it keeps its energy; its forces have no sum and no moment', () => {
    const mesh = bent(meshOf(element));
    const b = bodyOfTerms(mesh, [membrane({ mesh, ...LAW })]);
    const u = moved(mesh, [1.2, 0.9], 0.2);
    expect(evaluate(b, rotated(mesh.points, u, 0.8)) / evaluate(b, u)).toBeCloseTo(1, 12);
    expect(Math.abs(evaluate(b, rotated(mesh.points, new Float64Array(u.length), 0.8)))).toBeLessThan(1e-20);
    const { force, moment, size } = resultant(b, u);
    expect(force / size).toBeLessThan(1e-14);
    expect(moment / size).toBeLessThan(1e-13);
  });
});

test('F4 a mirrored membrane has the mirrored energy and forces', () => {
  const mesh = meshOf('hexQ1P0');
  const mirror = mirrorOf(mesh, 9);
  const u = moved(mesh, [1.2, 0.9], 0.2);
  const across = Float64Array.from(u, (_, i) => (i % 3 === 0 ? -1 : 1) * u[3 * mirror[(i / 3) | 0]! + (i % 3)]!);
  const [one, other] = ([1, -1] as const).map((sign) =>
    bodyOfTerms(mesh, [
      membrane({ mesh, ...LAW, fibres: [{ direction: [1, 0.4 * sign, 0], k1KPa: 30, k2: 1.5, dispersion: 0.1 }] }),
    ]),
  );
  const [forces, mirrored] = [new Float64Array(u.length), new Float64Array(u.length)];
  expect(evaluate(other!, across, { residual: mirrored }) / evaluate(one!, u, { residual: forces })).toBeCloseTo(1, 12);
  for (let i = 0; i < u.length; i++)
    expect((i % 3 === 0 ? -1 : 1) * mirrored[3 * mirror[(i / 3) | 0]! + (i % 3)]!).toBeCloseTo(forces[i]!, 8);
}); // prettier-ignore

describe('a membrane follows its closed form', () => {
  const SIZE = 9 * 6 * 1.3;
  /** Energy and its slope along the first stretch, per volume. */
  const curve = (input: Partial<MembraneInput>, stretch: (l: number) => readonly [number, number], l: number): { energy: number; slope: number } => {
    const mesh = meshOf('wedge');
    const b = bodyOfTerms(mesh, [membrane({ mesh, level: 2, thicknessMm: 1.3, muKPa: 20, ...input })]);
    const at = (v: number): number => evaluate(b, moved(mesh, stretch(v), 0)) / SIZE;
    return { energy: at(l), slope: (at(l + 1e-6) - at(l - 1e-6)) / 2e-6 };
  }; // prettier-ignore

  test('F13 pulled along one way and folded across: mu (l - 1 / l^2), with the second constant of Yeoh', () => {
    const l = 1.4;
    const over = l * l + 2 / l - 3;
    const { energy, slope } = curve({ c20KPa: 7 }, (v) => [v, 0.6], l);
    expect(energy).toBeCloseTo(10 * over + 7 * over ** 2, 9);
    expect(slope).toBeCloseTo(2 * (10 + 14 * over) * (l - 1 / l ** 2), 5);
  });

  test('F13 pulled both ways: mu (l - 1 / l^5)', () => {
    expect(curve({}, (v) => [v, v], 1.2).slope).toBeCloseTo(2 * 20 * (1.2 - 1.2 ** -5), 5);
  });

  test('F13 sheared: mu g as long as it stays taut', () => {
    const mesh = meshOf('hexQ1P0');
    const b = bodyOfTerms(mesh, [membrane({ mesh, level: 0, thicknessMm: 1, muKPa: 20, stretch: { direction: [1, 0, 0], along: 1.3, across: 1.3 } })]); // prettier-ignore
    const at = (g: number): number =>
      evaluate(
        b,
        Float64Array.from(mesh.points, (_, i) => (i % 3 === 0 ? g * mesh.points[i + 1]! : 0)),
      ) / 54;
    const [g, h] = [0.2, 1e-6];
    expect((at(g + h) - at(g - h)) / (2 * h)).toBeCloseTo(20 * 1.3 ** 2 * g, 5);
  });

  test('F13 fibres along the pull: 2 k1 E exp(k2 E^2) (k + (1 - 2 k) ) l, and nothing when shortened', () => {
    const family = { direction: [1, 0, 0] as const, k1KPa: 15, k2: 2, dispersion: 0.2 };
    const l = 1.2;
    const strain = 0.8 * l * l + 0.2 - 1;
    const { energy, slope } = curve({ muKPa: 0, fibres: [family] }, (v) => [v, 1], l);
    expect(energy).toBeCloseTo((15 / 4) * Math.expm1(2 * strain ** 2), 9);
    expect(slope).toBeCloseTo(2 * 15 * strain * Math.exp(2 * strain ** 2) * 0.8 * l, 5);
    expect(curve({ muKPa: 0, fibres: [family] }, (v) => [v, 1], 0.9).energy).toBe(0);
  });

  test('F13 an initial stretch is tension at rest: that of the sheet stretched so far', () => {
    const l = 1.1;
    const stretch = { direction: [1, 0, 0] as const, along: l, across: l };
    expect(curve({ stretch }, (v) => [v, v], 1).slope / l).toBeCloseTo(2 * 20 * (l - l ** -5), 5);
    expect(curve({ stretch }, (v) => [v, v], 1 / l).energy).toBeCloseTo(0, 12);
  });
});

test.each([
  ['a dispersion of more than all', { fibres: [{ ...FIBRES[0]!, dispersion: 0.6 }] }],
  ['fibres that stand upright', { fibres: [{ ...FIBRES[0]!, direction: [0, 0, 1] as const }] }],
  ['an initial stretch to nothing', { stretch: { direction: [1, 0, 0] as const, along: 0, across: 1 } }],
])('F13 %s is refused', (_, wrong) => {
  const mesh = meshOf('wedge');
  expect(() => membrane({ mesh, ...LAW, ...wrong })).toThrow(RangeError);
});
