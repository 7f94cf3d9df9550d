import { describe, expect, test } from 'vitest';
import { seededRandom } from '../inference/seeded-random.ts';
import { typescriptBackend } from './backend/typescript.ts';
import { wasmBackend } from './backend/wasm/wasm.ts';
import { prolongate } from './coarsening.ts';
import { newton, type NewtonResult } from './newton.ts';
import { partOfBody, rows } from './part-of-body.ts';
import { settleLocally, type Settle } from './settle-locally.ts';
import { nestedSlab } from './slab-problem.ts';
import { solveEquilibrium } from './solve-equilibrium.ts';
import { SMALL_SLAB } from './test-support/small-slab.ts';

describe('F24 a part of a body, all around it held', () => {
  const nested = nestedSlab(SMALL_SLAB);
  const { mesh, held } = nested.at(-1)!.body;
  const { levels } = mesh;
  // Columns of a corner and of the middle, so that it has two pieces.
  const chosen = Uint8Array.from({ length: mesh.columns }, (_, c) => (c < 3 || c === mesh.columns >> 1 ? 1 : 0));
  const part = partOfBody(nested, chosen);
  const own = part.nested.at(-1)!.body;
  const random = seededRandom(3);
  const u = Float64Array.from(mesh.points, () => 0.4 * (random() - 0.5));

  test('holds what is not chosen, and what the whole holds', () => {
    part.columns.forEach((c, i) => {
      for (let k = 0; k < levels; k++)
        expect(own.held[i * levels + k]).toBe(chosen[c] ? held[c * levels + k] : 1);
    });
  });

  test('has the forces and the stiffness of the whole on its columns', () => {
    const [whole, alone] = [typescriptBackend.open(nested), typescriptBackend.open(part.nested)].map(
      ({ meshes }) => meshes.at(-1)!,
    );
    const here = rows(u, part.columns, 3 * levels);
    const free = (values: Float64Array, of: Uint8Array): Float64Array =>
      values.map((v, i) => (of[(i / 3) | 0] ? 0 : v));
    const [forces, ownForces] = [new Float64Array(u.length), new Float64Array(here.length)];
    whole!.residual(u, forces);
    alone!.residual(here, ownForces);
    const expected = free(rows(forces, part.columns, 3 * levels), own.held);
    free(ownForces, own.held).forEach((v, i) => expect(v).toBeCloseTo(expected[i]!, 9));

    const x = free(Float64Array.from(here, () => random() - 0.5), own.held);
    const moved = new Float64Array(u.length);
    part.columns.forEach((c, i) => moved.set(x.subarray(3 * i * levels, 3 * (i + 1) * levels), 3 * c * levels));
    const [y, ownY] = [new Float64Array(u.length), new Float64Array(here.length)];
    for (const m of [whole!, alone!]) expect(m.linearise(m === whole ? u : here, { damping: 1 })).toBe(true);
    whole!.multiply(moved, y);
    alone!.multiply(x, ownY);
    const product = free(rows(y, part.columns, 3 * levels), own.held);
    free(ownY, own.held).forEach((v, i) => expect(v).toBeCloseTo(product[i]!, 6));
  });
}); // prettier-ignore

test('F24 a part of scattered columns can be solved on its coarser meshes too', () => {
  const nested = nestedSlab(SMALL_SLAB);
  const { mesh } = nested.at(-1)!.body;
  // A column in the middle of a coarse cell has four coarse columns around it and only itself to move.
  const chosen = Uint8Array.from({ length: mesh.columns }, (_, c) => {
    const [i, j] = [c % 17, Math.floor(c / 17)];
    return (i % 4 === 1 && j % 4 === 1) || (i < 5 && j > 7) ? 1 : 0;
  });
  const part = partOfBody(nested, chosen);
  expect(part.nested.length).toBeGreaterThan(1);
  for (const backend of [typescriptBackend, wasmBackend()!]) {
    const alone = backend.open(part.nested).meshes.at(-1)!;
    const { held, mesh: own } = part.nested.at(-1)!.body;
    expect(alone.linearise(new Float64Array(own.points.length))).toBe(true);
    const b = Float64Array.from(own.points, (_, i) => (held[(i / 3) | 0] ? 0 : Math.sin(i)));
    const { positive, iterations } = alone.solve(b, new Float64Array(b.length), 1e-4, 100);
    expect(positive).toBe(true);
    expect(iterations).toBeLessThan(30);
  }
});

test('F24 settled part by part, a body needs fewer steps to the same balance', () => {
  const layers = [[7, 2, 2.5], [1.2, 1, 150], [5, 2, 0.7], [1.6, 1, 25]].map(([thicknessMm, elements, muKPa], i) => ({ name: `${i}`, thicknessMm: thicknessMm!, elements: elements!, muKPa: muKPa! })); // prettier-ignore
  const nested = nestedSlab({
    slabMm: [120, 100],
    cells: [48, 40],
    layers,
    bulkOverMu: 50,
    densityKgMm3: 1e-6,
    gravityMmS2: [0, -9810, 0],
    fixed: { levelMm: 0, except: { xMm: [20, 100], yMm: [20, 80] } },
    patches: [
      { levelsMm: [7, 8.2], xMm: [0, 20], yMm: [60, 70], displacementMm: [-9, 4.358898943540674, 0] },
    ],
    element: 'wedge',
  });
  const finest = nested.at(-1)!;
  const coarse = solveEquilibrium(nested.slice(0, -1));
  if (!coarse.ok) throw new Error(coarse.problem.reason);
  const start = new Float64Array(finest.body.load.length);
  prolongate(finest.fromCoarser!, 3 * finest.body.mesh.levels, coarse.value.displacement, start);
  const engine = wasmBackend()!.open(nested);
  let settled = 0;
  const solve = (settle?: Settle): NewtonResult => {
    engine.meshes.at(-1)!.assume(new Float64Array(finest.body.mesh.patches.length * (finest.body.mesh.levels - 1)));
    const result = newton(engine.meshes.at(-1)!, finest, start, finest.prescribed, {
      toleranceMN: 1e-3,
      maxNewtonSteps: 40,
      onStep: () => undefined,
      carried: true,
      settle,
    });
    if (!result.ok) throw new Error(result.problem.reason);
    return result.value;
  };
  const locally = settleLocally(nested, engine, 1)!;
  const alone = solve();
  const parts = solve((...state) => {
    const found = locally(...state);
    if (found) settled++;
    return found;
  });
  engine.close();
  expect(settled).toBeGreaterThan(0);
  expect(parts.newtonSteps).toBeLessThan(alone.newtonSteps);
  parts.displacement.forEach((v, i) => expect(Math.abs(v - alone.displacement[i]!)).toBeLessThan(1e-4));
}, 60_000); // prettier-ignore
