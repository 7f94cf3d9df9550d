import { describe, expect, test } from 'vitest';
import { seededRandom } from '../inference/seeded-random.ts';
import { gradientByPrescribed } from './adjoint.ts';
import { body, type BodyInput } from './body.ts';
import { slabMesh } from './column-mesh.ts';
import { evaluate } from './evaluate.ts';
import { solveEquilibrium, type Equilibrium, type NestedBody } from './solve-equilibrium.ts';
import { Tangent } from './tangent.ts';
import type { Term } from './term.ts';

/** k/2 of the squared distance from node a to node b along y, over columns that no element joins. */
const link = (a: number, b: number, k: number): Term => ({
  pairs: Int32Array.from([a, b]),
  add: (u, { residual, tangent }) => {
    const apart = u[3 * b + 1]! - u[3 * a + 1]!;
    for (const [n, m, sign] of [[a, b, -1], [b, a, 1]] as const) {
      if (residual) residual[3 * n + 1]! += sign * k * apart;
      tangent?.block(n, n, [0, 0, 0, 0, k, 0, 0, 0, 0]);
      tangent?.block(n, m, [0, 0, 0, 0, -k, 0, 0, 0, 0]);
    }
    return 0.5 * k * apart ** 2;
  },
}); // prettier-ignore

/** k/2 of the squared sum of what some nodes move along y: they are coupled without touching. */
const sum = (nodes: Int32Array, k: number): Term => ({
  pairs: new Int32Array(0),
  add: (u, { residual, tangent }) => {
    const along = nodes.reduce((total, n) => total + u[3 * n + 1]!, 0);
    if (residual) for (const n of nodes) residual[3 * n + 1]! += k * along;
    tangent?.outer(nodes, Float64Array.from({ length: 3 * nodes.length }, (_, i) => (i % 3 === 1 ? 1 : 0)), k);
    return 0.5 * k * along ** 2;
  },
}); // prettier-ignore

const MESH = slabMesh([8, 6], [4, 3], [{ thicknessMm: 4, elements: 2 }], 'hexQ1P0');
const LEVELS = 3;
const node = (column: number, level: number): number => column * LEVELS + level;
const FAR = [node(6, 2), node(13, 1)] as const;
const SUMMED = Int32Array.from([node(7, 2), node(12, 2), node(0, 0)]);
const INPUT: BodyInput = {
  mesh: MESH,
  materials: [{ muKPa: 2, bulkKPa: 100 }],
  densityKgMm3: 1e-6,
  gravityMmS2: [0, -9810, 0],
  held: Uint8Array.from({ length: MESH.points.length / 3 }, (_, n) => (n % LEVELS === 0 ? 1 : 0)),
};
const SIZE = MESH.points.length;

const solved = (terms: readonly Term[], held: readonly [number, number] | null = null): Equilibrium & { nested: NestedBody[] } => {
  const prescribed = new Float64Array(SIZE);
  const all = Uint8Array.from(INPUT.held);
  if (held) [all[held[0]], prescribed[3 * held[0]]] = [1, held[1]];
  const nested = [{ body: body({ ...INPUT, terms, held: all }), prescribed, fromCoarser: null }];
  const result = solveEquilibrium(nested, { toleranceMN: 1e-8 });
  if (!result.ok) throw new Error(result.problem.reason);
  return { ...result.value, nested };
}; // prettier-ignore

describe('F10 terms of a body', () => {
  const terms = [link(...FAR, 3), sum(SUMMED, 0.5)];

  test('add to energy, residual and tangent as their derivatives', () => {
    const b = body({ ...INPUT, terms, held: new Uint8Array(SIZE / 3) });
    const random = seededRandom(4);
    const u = Float64Array.from({ length: SIZE }, () => 0.2 * (random() - 0.5));
    const x = Float64Array.from({ length: SIZE }, () => random() - 0.5);
    const tangent = new Tangent(b);
    evaluate(b, u, { tangent });
    const ax = new Float64Array(SIZE);
    tangent.multiply(x, ax);
    const h = 1e-5;
    const at = (sign: number): { energy: number; residual: Float64Array } => {
      const residual = new Float64Array(SIZE);
      const moved = u.map((v, i) => v + sign * h * x[i]!);
      return { energy: evaluate(b, moved, { residual }), residual };
    };
    const [plus, minus, here] = [at(1), at(-1), at(0)];
    const slope = here.residual.reduce((total, v, i) => total + v * x[i]!, 0);
    expect((plus.energy - minus.energy) / (2 * h)).toBeCloseTo(slope, 6);
    const scale = Math.max(...ax.map(Math.abs));
    ax.forEach((v, i) =>
      expect(Math.abs((plus.residual[i]! - minus.residual[i]!) / (2 * h) - v)).toBeLessThan(1e-6 * scale),
    );
  });

  test('hold what they couple: stiff ones make nodes move as one and their sum vanish', () => {
    const free = solved([]);
    const tied = solved([link(...FAR, 1e4), sum(SUMMED, 1e4)]);
    const apart = (u: Float64Array): number => Math.abs(u[3 * FAR[0] + 1]! - u[3 * FAR[1] + 1]!);
    const total = (u: Float64Array): number =>
      Math.abs(SUMMED.reduce((along, n) => along + u[3 * n + 1]!, 0));
    expect(apart(tied.displacement)).toBeLessThan(1e-3 * apart(free.displacement));
    expect(total(tied.displacement)).toBeLessThan(1e-3 * total(free.displacement));
  });

  test('are in the adjoint, also where they touch held nodes', () => {
    const [pulled, probe] = [SUMMED[0]!, node(12, 2)];
    const at = (mm: number): Equilibrium & { nested: NestedBody[] } => solved(terms, [pulled, mm]);
    const { displacement, nested } = at(0.5);
    const slope = new Float64Array(SIZE);
    slope[3 * probe] = slope[3 * probe + 1] = 1;
    const gradient = gradientByPrescribed(nested, displacement, slope);
    if (!gradient.ok) throw new Error(gradient.problem.reason);
    const value = (mm: number): number => {
      const u = at(mm).displacement;
      return u[3 * probe]! + u[3 * probe + 1]!;
    };
    const h = 1e-3;
    expect(gradient.value[3 * pulled]).toBeCloseTo((value(0.5 + h) - value(0.5 - h)) / (2 * h), 6);
  });
});
