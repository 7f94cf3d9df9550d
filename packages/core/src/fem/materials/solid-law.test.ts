import { describe, expect, test } from 'vitest';
import { wobble } from '../test-support/derivatives.ts';
import { newSolidResponse, solidResponse, structureOf, type SolidLaw } from './solid-law.ts';

const LAW: SolidLaw = { c10KPa: 3, c20KPa: 2, c01KPa: 0, fibres: [] };
const MOONEY: SolidLaw = { ...LAW, c20KPa: 0, c01KPa: 1.5 };
const FAMILY = { direction: [1, 0, 0] as const, k1KPa: 8, k2: 1.2, dispersion: 0.15 };
const GOH: SolidLaw = { ...LAW, c20KPa: 0, fibres: [FAMILY] };
const ALL: SolidLaw = {
  c10KPa: 3,
  c20KPa: 2,
  c01KPa: 1.5,
  fibres: [FAMILY, { ...FAMILY, k1KPa: 5, dispersion: 0.3 }],
};
const STRUCTURES = Float64Array.from([...structureOf([1, 0, 0], 0.15), ...structureOf([0.6, 0.8, 0], 0.3)]);

const det = (f: ArrayLike<number>): number =>
  f[0]! * (f[4]! * f[8]! - f[5]! * f[7]!) -
  f[1]! * (f[3]! * f[8]! - f[5]! * f[6]!) +
  f[2]! * (f[3]! * f[7]! - f[4]! * f[6]!);

function at(
  law: SolidLaw,
  f: Float64Array,
  positive = false,
): { energy: number; stress: Float64Array; tangent: Float64Array } {
  const out = newSolidResponse();
  const energy = solidResponse(law, f, det(f), STRUCTURES, out, true, positive);
  return { energy, ...out };
}

const LAWS: [string, SolidLaw][] = [['Yeoh', LAW], ['Mooney', MOONEY], ['fibres', GOH], ['all', ALL]]; // prettier-ignore

describe.each(LAWS)('F13 solid law: %s', (_, law) => {
  const f = Float64Array.from([1.2, 0.1, 0, 0.2, 0.9, -0.1, 0.05, 0.1, 1.1]);

  test('F1 stress and tangent are derivatives of the energy', () => {
    const { stress, tangent } = at(law, f);
    const h = 1e-6;
    for (let r = 0; r < 9; r++) {
      const moved = (sign: number): Float64Array => f.map((v, i) => (i === r ? v + sign * h : v));
      const [plus, minus] = [at(law, moved(1)), at(law, moved(-1))];
      expect((plus.energy - minus.energy) / (2 * h)).toBeCloseTo(stress[r]!, 6);
      for (let s = 0; s < 9; s++) {
        expect((plus.stress[s]! - minus.stress[s]!) / (2 * h)).toBeCloseTo(tangent[9 * r + s]!, 6);
        expect(tangent[9 * r + s]).toBeCloseTo(tangent[9 * s + r]!, 11);
      }
    }
  });

  test('no energy and no shear at rest; what is left of a tangent made positive is never negative', () => {
    const rest = at(law, Float64Array.of(1, 0, 0, 0, 1, 0, 0, 0, 1));
    expect(rest.energy).toBeCloseTo(0, 14);
    expect(Math.max(...rest.stress.map(Math.abs))).toBeLessThan(1e-13);
    for (let seed = 0; seed < 40; seed++) {
      const state = wobble(9, 1.4, seed).map((v, i) => v + (i % 4 ? 0 : 1));
      if (det(state) < 0.05) continue;
      const { tangent } = at(law, state, true);
      const x = wobble(9, 1, 50 + seed);
      let along = 0;
      for (let r = 0; r < 9; r++) for (let s = 0; s < 9; s++) along += x[r]! * tangent[9 * r + s]! * x[s]!;
      expect(along).toBeGreaterThanOrEqual(0);
    }
  });

  test('F2 turned as a whole it keeps its energy', () => {
    const [c, s] = [Math.cos(0.7), Math.sin(0.7)];
    const turned = Float64Array.from(f, (_, i) =>
      i < 3 ? c * f[i]! - s * f[3 + i]! : i < 6 ? s * f[i - 3]! + c * f[i]! : f[i]!,
    );
    expect(at(law, turned).energy).toBeCloseTo(at(law, f).energy, 12);
  });
});

describe('F13 curves of an incompressible solid', () => {
  /** Slope of the energy along a path of volume 1. */
  const slope = (law: SolidLaw, path: (v: number) => Float64Array, v: number): number => {
    const [{ stress }, h] = [at(law, path(v)), 1e-6];
    const [plus, minus] = [path(v + h), path(v - h)];
    return stress.reduce((sum, s, i) => sum + (s * (plus[i]! - minus[i]!)) / (2 * h), 0);
  };
  const pulled = (l: number): Float64Array =>
    Float64Array.of(l, 0, 0, 0, 1 / Math.sqrt(l), 0, 0, 0, 1 / Math.sqrt(l));
  const sheared = (g: number): Float64Array => Float64Array.of(1, g, 0, 0, 1, 0, 0, 0, 1);

  test.each([0.7, 1.1, 1.6, 2.2])('pulled to %d along one axis', (l) => {
    const i1 = l * l + 2 / l;
    const force = 2 * (l - 1 / l ** 2);
    expect(slope(LAW, pulled, l)).toBeCloseTo(force * (3 + 2 * 2 * (i1 - 3)), 6);
    expect(slope(MOONEY, pulled, l)).toBeCloseTo(force * (3 + 1.5 / l), 6);
    const strain = 0.15 * (i1 - 3) + 0.55 * (l * l - 1);
    const grows = 0.15 * force + 0.55 * 2 * l;
    const fibres = strain > 0 ? 8 * strain * Math.exp(1.2 * strain ** 2) * grows : 0;
    expect(slope(GOH, pulled, l) / (force * 3 + fibres)).toBeCloseTo(1, 8);
  });

  test.each([0.2, 0.8, 1.5])('sheared by %d', (g) => {
    expect(slope(LAW, sheared, g)).toBeCloseTo(2 * 3 * g + 4 * 2 * g ** 3, 6);
    expect(slope(MOONEY, sheared, g)).toBeCloseTo(2 * (3 + 1.5) * g, 6);
    const strain = 0.15 * g * g;
    expect(slope(GOH, sheared, g)).toBeCloseTo(
      2 * 3 * g + 8 * strain * Math.exp(1.2 * strain ** 2) * 2 * 0.15 * g,
      6,
    );
  });
});
