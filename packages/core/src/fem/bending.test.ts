import { describe, expect, test } from 'vitest';
import { shapesOf } from './test-support/shapes.ts';
import { CLAMPED, exactBending, nestedStrip, planeStrainModuli, type Strip } from './test-support/strip.ts';
import { pointsOfCell } from './elements.ts';
import { solveEquilibrium, type NestedBody } from './solve-equilibrium.ts';

type Element = Strip['element'];

/** A strip 1 thick of cubic cells. */
function stripOf(element: Element, lengthMm: number, elements: number, bulkOverMu = 50): Strip {
  const material = { muKPa: 10, bulkKPa: 10 * bulkOverMu };
  return { lengthMm, thicknessMm: 1, widthMm: 1 / elements, cells: lengthMm * elements, elements, material, element, forceMN: 0 };
} // prettier-ignore

/** E' I of plane strain, mN mm2. */
const stiffness = ({ material, thicknessMm, widthMm }: Strip): number =>
  (planeStrainModuli(material).youngKPa * widthMm * thicknessMm ** 3) / 12;

function solved(nested: readonly NestedBody[], forceMN: number): Float64Array {
  const result = solveEquilibrium(nested, { toleranceMN: 1e-5 * Math.abs(forceMN), maxNewtonSteps: 150 });
  if (!result.ok) throw new Error(result.problem.reason);
  return result.value.displacement;
}

/** Displacement of the middle of the end, along x and z. */
function tip(u: Float64Array, { cells, elements }: Strip): [number, number] {
  const n = cells * (elements + 1) + elements / 2;
  return [u[3 * n]!, u[3 * n + 2]!];
}

/** What is linear in a small load that bends the end by a fiftieth of the thickness: half the difference of pushing up and down. */
function bentALittle(strip: Strip, clamped = false): { u: Float64Array; nested: NestedBody[]; down: Strip } {
  const down = { ...strip, forceMN: (0.02 * 3 * stiffness(strip)) / strip.lengthMm ** 3 };
  const [one, other] = [1, -1].map((sign) => {
    const loaded = { ...down, forceMN: sign * down.forceMN };
    const exact = exactBending(loaded);
    const nested = nestedStrip(loaded, clamped ? CLAMPED : (z) => exact(0, z).u);
    return { nested, u: solved(nested, loaded.forceMN) };
  });
  return { u: one!.u.map((v, i) => (v - other!.u[i]!) / 2), nested: one!.nested, down };
}

/** Norms of the error, relative: of the displacement (L2), and of its strain energy. */
function errorsOf(element: Element, elements: number): { displacement: number; energy: number } {
  const { u, nested, down } = bentALittle(stripOf(element, 4, elements));
  const exact = exactBending(down);
  const { mesh, elements: all } = nested.at(-1)!.body;
  const { muKPa, bulkKPa } = down.material;
  const sums = { displacement: 0, moved: 0, energy: 0, held: 0 };
  for (let e = 0; e < all.count; e++) {
    const { cells, columns } = mesh.patches[Math.floor(e / (mesh.levels - 1))]!;
    const shapes = cells.flatMap((cell) => pointsOfCell(cell.length).map(([r, q, t]) => shapesOf(cell, columns.length, r, q, t)));
    const [first, last] = [all.nodeStart[e]!, all.nodeStart[e + 1]!];
    let [dilated, volume] = [0, 0];
    shapes.forEach((shape, i) => {
      const g = all.pointStart[e]! + i;
      const weight = all.weight[g]!;
      const [at, moved, slope] = [[0, 0, 0], [0, 0, 0], new Array<number>(9).fill(0)];
      for (let a = first; a < last; a++)
        for (let c = 0; c < 3; c++) {
          const n = 3 * all.node[a]! + c;
          at[c]! += shape[a - first]! * mesh.points[n]!;
          moved[c]! += shape[a - first]! * u[n]!;
          for (let d = 0; d < 3; d++) slope[3 * c + d]! += u[n]! * all.gradient[all.gradientStart[g]! + 3 * (a - first) + d]!;
        }
      const truth = exact(at[0]!, at[2]!);
      const [ux, uz] = truth.u;
      sums.displacement += weight * ((moved[0]! - ux) ** 2 + moved[1]! ** 2 + (moved[2]! - uz) ** 2);
      sums.moved += weight * (ux ** 2 + uz ** 2);
      const [xx, xz, zx, zz] = truth.gradient as [number, number, number, number];
      const trueSlope = [xx, 0, xz, 0, 0, 0, zx, 0, zz];
      sums.energy += weight * muKPa * deviator(slope.map((v, k) => v - trueSlope[k]!));
      sums.held += weight * (muKPa * deviator(trueSlope) + (bulkKPa / 2) * (xx + zz) ** 2);
      dilated += weight * (slope[0]! + slope[4]! + slope[8]! - xx - zz);
      volume += weight;
    });
    sums.energy += (bulkKPa / 2) * (dilated ** 2 / volume);
  }
  return { displacement: Math.sqrt(sums.displacement / sums.moved), energy: Math.sqrt(sums.energy / sums.held) };
} // prettier-ignore

/** Squared norm of the deviator of the symmetric part. */
function deviator(g: readonly number[]): number {
  const mean = (g[0]! + g[4]! + g[8]!) / 3;
  const shear = ([i, j]: readonly [number, number]): number => (g[i]! + g[j]!) ** 2 / 2;
  return [0, 4, 8].reduce((sum, i) => sum + (g[i]! - mean) ** 2, 0) + shear([1, 3]) + shear([2, 6]) + shear([5, 7]);
} // prettier-ignore

describe.each(['hexQ1P0', 'wedge'] as const)('bending: %s', (element) => {
  test('F23 halving the cells quarters the error of the displacement and halves that of the strain', () => {
    const errors = [2, 4, 8].map((elements) => errorsOf(element, elements));
    for (const finer of [1, 2]) {
      const order = (of: 'displacement' | 'energy'): number =>
        Math.log2(errors[finer - 1]![of] / errors[finer]![of]);
      expect(order('displacement')).toBeGreaterThan(1.9);
      expect(order('displacement')).toBeLessThan(2.2);
      expect(order('energy')).toBeGreaterThan(0.95);
      expect(order('energy')).toBeLessThan(1.1);
    }
    expect(errors[2]!.displacement).toBeLessThan(0.01);
  });

  // Eight times as long as thick, the root moving as in the exact solution: what is off is the mesh alone.
  test.each([50, 500])('F5 a strip bends as the theory of elasticity has it, K / mu = %i', (bulkOverMu) => {
    const [coarse, fine] = [4, 8].map((elements) => {
      const { u, down } = bentALittle(stripOf(element, 8, elements, bulkOverMu));
      return tip(u, down)[1] / exactBending(down)(8, 0.5).u[1];
    });
    expect(Math.abs(fine! - 1)).toBeLessThan(0.01);
    expect(Math.abs((4 * fine! - coarse!) / 3 - 1)).toBeLessThan(5e-4);
  });

  test('F5 a clamped root is stiffer by 2 % than one that moves as the theory has it', () => {
    const [free, clamped] = [false, true].map((is) => {
      const { u, down } = bentALittle(stripOf(element, 8, 8), is);
      return tip(u, down)[1];
    });
    expect(clamped! / free!).toBeGreaterThan(0.975);
    expect(clamped! / free!).toBeLessThan(0.985);
  });

  // End of an elastica under a dead end force of alpha E'I / L^2: down and back, parts of its length. (Mattiasson 1981,
  // recalled; all digits met by shooting.) Forty times as long as thick, what shear, stretch and clamp add is left in.
  test.each([
    [2, 0.49346, 0.16064],
    [5, 0.71379, 0.38763],
  ])('F5 a strip bent far is the elastica: alpha = %i', (alpha, down, back) => {
    const [coarse, fine] = [2, 4].map((elements) => {
      const strip = stripOf(element, 40, elements);
      const forceMN = (alpha * stiffness(strip)) / 40 ** 2;
      return tip(solved(nestedStrip({ ...strip, forceMN }, CLAMPED), forceMN), strip);
    });
    [back, down].forEach((part, i) => {
      const extrapolated = (4 * fine![i]! - coarse![i]!) / 3;
      expect(Math.abs(-extrapolated / 40 / part - 1)).toBeLessThan(0.01);
      expect(Math.abs(-fine![i]! / 40 / part - 1)).toBeLessThan(0.03);
    });
  });

  // Smaller loads on the finer strip have been harder to balance than larger ones.
  test.each([1, 1.5])('F7 a strip bent less far is balanced too, stiffer than the linear one: alpha = %f', (alpha) => {
    const strip = stripOf(element, 40, 4);
    const forceMN = (alpha * stiffness(strip)) / 40 ** 2;
    const [, down] = tip(solved(nestedStrip({ ...strip, forceMN }, CLAMPED), forceMN), strip);
    expect(-down / 40 / (alpha / 3)).toBeGreaterThan(0.8);
    expect(-down / 40 / (alpha / 3)).toBeLessThan(0.95);
  }); // prettier-ignore
});
