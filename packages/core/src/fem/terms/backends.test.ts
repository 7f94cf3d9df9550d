import { expect, test } from 'vitest';
import { typescriptBackend } from '../backend/typescript.ts';
import { wasmBackend } from '../backend/wasm/wasm.ts';
import { body } from '../body.ts';
import type { ColumnMesh } from '../column-mesh.ts';
import { nestedBodies, slabHierarchy } from '../hierarchy.ts';
import type { NestedBody } from '../nested-body.ts';
import { solveEquilibrium } from '../solve-equilibrium.ts';
import { wobble } from '../test-support/derivatives.ts';
import type { Term } from '../term.ts';
import { atNode, middleOf } from './body-point.ts';
import { elasticSupport } from './elastic-support.ts';
import { glide } from './glide.ts';
import { membrane } from './membrane.ts';
import { springs } from './springs.ts';
import { suture } from './suture.ts';

const LAYERS = [
  { thicknessMm: 4, elements: 2 },
  { thicknessMm: 0.01, elements: 1 },
  { thicknessMm: 1.5, elements: 1 },
  { thicknessMm: 1.5, elements: 1 },
];

/** All kinds of terms at once; node (c, k) near the place given. */
function termsOf(mesh: ColumnMesh): Term[] {
  const at = (x: number, y: number, level: number): number => {
    for (let c = 0; c < mesh.columns; c++) {
      const n = c * mesh.levels + level;
      if (Math.abs(mesh.points[3 * n]! - x) + Math.abs(mesh.points[3 * n + 1]! - y) < 1e-6) return n;
    }
    throw new Error('no such node');
  };
  const fibres = [{ direction: [1, 0.5, 0] as const, k1KPa: 20, k2: 1, dispersion: 0.2 }];
  return [
    membrane({ mesh, level: 3, thicknessMm: 1.2, muKPa: 60, fibres, stretch: { direction: [0, 1, 0], along: 1.03, across: 1.01 } }),
    membrane({ mesh, level: 5, thicknessMm: 1.5, muKPa: 20, c20KPa: 5, columns: (c) => mesh.points[3 * c * mesh.levels]! >= 8 }),
    glide({ mesh, level: 2, complianceMmPerKPa: Float64Array.from({ length: mesh.columns }, (_, c) => (mesh.points[3 * c * mesh.levels]! < 16 ? 0 : 2)) }),
    elasticSupport({ mesh, level: 0, normalKPaPerMm: 2, tangentialKPaPerMm: 0.5, columns: (c) => mesh.points[3 * c * mesh.levels]! >= 24 }),
    springs(mesh, [
      { from: atNode(at(16, 8, 5)), to: { ground: [16, 8, -2] }, stiffnessMNPerMm: 40, toeMm: 0.3, slackMm: 8.9 },
      { from: atNode(at(24, 16, 5)), to: atNode(at(8, 8, 3)), stiffnessMNPerMm: 20, slackMm: 16 },
    ]),
    suture(mesh, { from: middleOf([at(8, 0, 5), at(8, 8, 5)]), to: atNode(at(24, 8, 5)), target: { lengthMm: 15 } }),
    suture(mesh, { from: atNode(at(16, 0, 3)), to: { ground: [0, 0, 12] }, target: { forceMN: 50 } }),
  ];
} // prettier-ignore

const everything = (element: 'hexQ1P0' | 'wedge'): NestedBody[] =>
  nestedBodies(slabHierarchy([32, 16], [16, 4], LAYERS, element, 60), (mesh) => {
    const held = Uint8Array.from({ length: mesh.points.length / 3 }, (_, n) =>
      n % mesh.levels === 0 && mesh.points[3 * n]! < 24 ? 1 : 0,
    );
    const stretched = { direction: [1, 0, 0] as const, along: 1.05, across: 1 };
    const materials = [
      { muKPa: 2, bulkKPa: 100 },
      null,
      { muKPa: 0.8, bulkKPa: 40, c20KPa: 0.5 },
      { muKPa: 0.8, bulkKPa: 40, c01KPa: 0.2, stretch: stretched },
    ];
    return {
      body: body({
        mesh,
        materials,
        densityKgMm3: 1e-6,
        gravityMmS2: [0, -9810, 0],
        held,
        terms: termsOf(mesh),
      }),
      prescribed: new Float64Array(mesh.points.length),
    };
  });

test.each(['hexQ1P0', 'wedge'] as const)(
  'F11 %s: everything beside the elements is alike on both backends',
  (element) => {
    const nested = everything(element);
    const wasm = wasmBackend()!;
    const [truth, mesh] = [typescriptBackend, wasm].map((b) => b.open(nested).meshes.at(-1)!);
    const { held, mesh: shape } = nested.at(-1)!.body;
    const u = wobble(shape.points.length, 0.002, 3).map((v, i) => v + 0.4 * Math.sin(shape.points[i]! / 9));
    const x = wobble(u.length, 1, 5).map((v, i) => (held[(i / 3) | 0] ? 0 : v));
    const apart = (of: (m: typeof truth, out: Float64Array) => unknown): number => {
      const [a, b] = [truth!, mesh!].map((m) => {
        const out = new Float64Array(u.length);
        of(m, out);
        return out;
      });
      const most = (v: Float64Array): number => v.reduce((m, w) => Math.max(m, Math.abs(w)), 0);
      return most(a!.map((v, i) => v - b![i]!)) / most(a!);
    };
    expect(mesh!.energy(u) / truth!.energy(u)).toBeCloseTo(1, 11);
    expect(apart((m, out) => m.residual(u, out))).toBeLessThan(1e-11);
    for (const options of [{}, { damping: 1 }]) {
      for (const m of [truth!, mesh!]) m.linearise(u, options);
      expect(apart((m, out) => m.multiply(x, out))).toBeLessThan(2e-5);
    }
    const [one, other] = [typescriptBackend, wasm].map((backend) => solveEquilibrium(nested, { backend }));
    if (!one!.ok || !other!.ok) throw new Error('not solved');
    const [a, b] = [one!.value.displacement, other!.value.displacement];
    expect(Math.max(...a.map(Math.abs))).toBeGreaterThan(0.5);
    expect(Math.max(...a.map((v, i) => Math.abs(v - b[i]!)))).toBeLessThan(1e-4);
  },
);
