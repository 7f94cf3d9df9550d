import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../inference/seeded-random.ts';
import { body } from '../body.ts';
import { coarsenGrid } from '../coarsening.ts';
import { slabMesh, type ColumnMesh } from '../column-mesh.ts';
import type { NestedBody } from '../nested-body.ts';
import { extrude, subdivide, type Surface } from '../surface-mesh.ts';
import type { Term } from '../term.ts';
import type { Backend, MeshEngine } from './backend.ts';
import { typescriptBackend } from './typescript.ts';
import { wasmBackend } from './wasm/wasm.ts';

/** Materials of the layers below: soft, stiff and stiffening. */
const MATERIALS = [
  { muKPa: 2, bulkKPa: 100 },
  { muKPa: 80, bulkKPa: 4000 },
  { muKPa: 5, bulkKPa: 250, c20KPa: 8 },
];

/** k/2 (u_a - u_b)^2 along x between two nodes that no element joins, and k/2 (sum along y)^2 over some nodes. */
function couplings(a: number, b: number, far: readonly number[], k: number): Term {
  const nodes = Int32Array.from(far);
  return {
    pairs: Int32Array.from([a, b]),
    add: (u, { residual, tangent }) => {
      const apart = u[3 * b]! - u[3 * a]!;
      const along = far.reduce((sum, n) => sum + u[3 * n + 1]!, 0);
      if (residual) {
        residual[3 * b]! += k * apart;
        residual[3 * a]! -= k * apart;
        for (const n of far) residual[3 * n + 1]! += k * along;
      }
      for (const [n, m] of [[a, b], [b, a]] as const) {
        tangent?.block(n, n, [k, 0, 0, 0, 0, 0, 0, 0, 0]);
        tangent?.block(n, m, [-k, 0, 0, 0, 0, 0, 0, 0, 0]);
      }
      tangent?.outer(nodes, Float64Array.from({ length: 3 * far.length }, (_, i) => (i % 3 === 1 ? 1 : 0)), k);
      return 0.5 * k * (apart ** 2 + along ** 2);
    },
  };
} // prettier-ignore

function nestedOf(meshes: readonly ColumnMesh[], coarsenings: NestedBody['fromCoarser'][], terms: boolean): NestedBody[] {
  return meshes.map((mesh, i) => {
    const { levels, columns } = mesh;
    const nodes = mesh.points.length / 3;
    const held = Uint8Array.from({ length: nodes }, (_, n) => (n % levels === 0 && n % 7 !== 3 ? 1 : 0));
    const at = (column: number, level: number): number => column * levels + level;
    const far = [at(0, 1), at(columns - 1, levels - 1), at(columns >> 1, 1)];
    return {
      body: body({
        mesh,
        materials: MATERIALS,
        densityKgMm3: 1e-6,
        gravityMmS2: [0, -9810, 0],
        held,
        terms: terms && i === meshes.length - 1 ? [couplings(at(0, 2), at(columns - 1, 2), far, 3)] : [],
      }),
      prescribed: new Float64Array(3 * nodes),
      fromCoarser: coarsenings[i]!,
    };
  });
} // prettier-ignore

const slab = (element: 'hexQ1P0' | 'wedge', cells: [number, number], gaps: [number, number, number], terms = false): NestedBody[] => {
  const layers = [6, 1.2, 2].map((thicknessMm, i) => ({ thicknessMm, elements: gaps[i]! }));
  const sizes = [[cells[0] / 4, cells[1] / 4], [cells[0] / 2, cells[1] / 2], cells] as [number, number][];
  return nestedOf(
    sizes.map((n) => slabMesh([60, 40], n, layers, element)),
    [null, ...sizes.slice(1).map((n) => coarsenGrid(n, element === 'wedge'))],
    terms,
  );
}; // prettier-ignore

/** A bowl of triangles, subdivided twice. */
function bowl(): NestedBody[] {
  const rim = Array.from({ length: 8 }, (_, i) => [
    20 * Math.cos((i * Math.PI) / 4),
    20 * Math.sin((i * Math.PI) / 4),
    -6,
  ]);
  const surface: Surface = {
    points: Float64Array.from([0, 0, 0, ...rim.flat()]),
    triangles: rim.map((_, i) => [0, 1 + i, 1 + ((i + 1) % 8)] as const),
  };
  const steps = [subdivide(surface)];
  for (let i = 0; i < 2; i++) steps.push(subdivide(steps.at(-1)!.surface));
  const meshes = steps.map(({ surface: fine, patches }) => {
    const layers = [1.5, 0.6, 1].map((thicknessMm) => ({
      thicknessMm: new Float64Array(fine.points.length / 3).fill(thicknessMm),
      elements: 1,
    }));
    return extrude(fine, layers, patches);
  });
  return nestedOf(meshes, [null, ...steps.slice(1).map((s) => s.coarsening)], false);
}

const CASES: [string, () => NestedBody[]][] = [
  ['hexahedra, 4 gaps', () => slab('hexQ1P0', [16, 12], [2, 1, 1])],
  ['hexahedra, 7 gaps, terms', () => slab('hexQ1P0', [16, 12], [4, 1, 2], true)],
  ['wedge pairs, 3 gaps', () => slab('wedge', [16, 12], [1, 1, 1])],
  ['subdivided triangles', bowl],
];

const random = (n: number, size: number, seed: number): Float64Array => {
  const next = seededRandom(seed);
  return Float64Array.from({ length: n }, () => size * (next() - 0.5));
};

/** A smooth state with some noise, and two free vectors. */
function state(nested: readonly NestedBody[]): { u: Float64Array; x: Float64Array; y: Float64Array } {
  const { mesh, held } = nested.at(-1)!.body;
  const n = mesh.points.length;
  const noise = random(n, 0.1, 3);
  const u = noise.map((v, i) => v + Math.sin(mesh.points[i]! / 15) * 0.5);
  const [x, y] = [5, 7].map((seed) => random(n, 1, seed).map((v, i) => (held[(i / 3) | 0] ? 0 : v)));
  return { u, x: x!, y: y! };
}

const largest = (v: Float64Array): number => v.reduce((most, w) => Math.max(most, Math.abs(w)), 0);
const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, v, i) => sum + v * b[i]!, 0);
const apart = (a: Float64Array, b: Float64Array): number => largest(a.map((v, i) => v - b[i]!)) / largest(b);

const made = (of: (out: Float64Array) => unknown, like: Float64Array): Float64Array => {
  const out = new Float64Array(like.length);
  of(out);
  return out;
};

const wasm = wasmBackend();
/** Relative differences from the readable truth that single precision explains. */
const SINGLE = 2e-5;

describe.each([['typescript', typescriptBackend], ['wasm', wasm]] as [string, Backend | null][])('F11 backend %s', (_, backend) => {
  test.each(CASES)('%s: energy, residual, tangent, product, preconditioner and solution conform', (_, nestedOf) => {
    expect(backend).not.toBeNull();
    const nested = nestedOf();
    const { u, x, y } = state(nested);
    const { held } = nested.at(-1)!.body;
    const truth = typescriptBackend.open(nested).meshes.at(-1)!;
    const engine = backend!.open(nested);
    const mesh: MeshEngine = engine.meshes.at(-1)!;
    const both = (of: (m: MeshEngine, out: Float64Array) => unknown, within: number): void =>
      expect(apart(made((out) => of(mesh, out), u), made((out) => of(truth, out), u))).toBeLessThan(within);

    expect(mesh.energy(u) / truth.energy(u)).toBeCloseTo(1, 11);
    for (const m of [mesh, truth]) m.bear(0.4);
    expect(mesh.energy(u) / truth.energy(u)).toBeCloseTo(1, 11);
    both((m, out) => m.residual(u, out), 1e-11);
    for (const m of [mesh, truth]) m.bear(1);
    both((m, out) => m.residual(u, out), 1e-11);
    expect(mesh.residual(u, new Float64Array(u.length))).toBeCloseTo(truth.energy(u), 6);
    for (const options of [{}, { damping: 0.3 }, { damping: 0.75 }, { damping: 1 }]) {
      mesh.linearise(u, options);
      truth.linearise(u, options);
      both((m, out) => m.multiply(x, out), SINGLE);
    }
    for (const m of [mesh, truth]) m.predict(u, x.map((v) => 0.05 * v), 0.7);
    for (const m of [mesh, truth]) m.linearise(u, { pressure: 'predicted' });
    both((m, out) => m.multiply(x, out), SINGLE);
    expect(apart(mesh.predicted(), truth.predicted())).toBeLessThan(SINGLE);
    const doubled = truth.predicted().map((p) => 2 * p);
    for (const m of [mesh, truth]) m.assume(doubled);
    for (const m of [mesh, truth]) m.linearise(u, { pressure: 'predicted', damping: 0.5 });
    both((m, out) => m.multiply(x, out), SINGLE);

    for (const m of [mesh, truth]) expect(m.linearise(u, { damping: 1 })).toBe(true);
    const [zx, zy] = [x, y].map((r) => made((out) => mesh.precondition(r, out), u));
    expect(dot(zx!, y) / Math.sqrt(dot(zx!, x) * dot(zy!, y))).toBeCloseTo(dot(x, zy!) / Math.sqrt(dot(zx!, x) * dot(zy!, y)), 4);
    expect(dot(zx!, x)).toBeGreaterThan(0);
    held.forEach((h, n) => { if (h) expect(Math.abs(zx![3 * n]!)).toBe(0); });
    const solution = new Float64Array(u.length);
    const { iterations, positive } = mesh.solve(x, solution, 1e-5, 100);
    expect(positive).toBe(true);
    expect(iterations).toBeLessThan(60);
    expect(apart(made((out) => truth.multiply(solution, out), u), x)).toBeLessThan(2e-3);
    const inside = u.map((v, i) => (i === 3 * (held.length - 1) + 2 ? v - 40 : v));
    expect(mesh.energy(inside)).toBe(Infinity);
    engine.close();
  });
}); // prettier-ignore
