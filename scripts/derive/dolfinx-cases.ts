/**
 * Rebuilds packages/core/src/fem/test-support/dolfinx-cases.json: slabs unlike the benchmark, with what DOLFINx says of some
 * of their nodes. Needs DOLFINx (Debian: python3-dolfinx); bench/tissue/dolfinx_slab.py solves.
 *   tsx scripts/derive/dolfinx-cases.ts
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { format } from 'prettier';
import { dolfinxVersion, runDolfinx } from '../../bench/tissue/peers.ts';
import { slabLift, type SlabFile } from '../../bench/tissue/slab-lift.ts';

const NODES = 24;
const FILE = path.resolve(import.meta.dirname, '../../packages/core/src/fem/test-support/dolfinx-cases.json');

const base = slabLift([12, 10], [2, 1, 2, 1]);
const layers = (mu: readonly number[], thickness = [7, 1.2, 5, 1.6]): SlabFile['layers'] =>
  base.layers.map((layer, i) => ({ ...layer, muKPa: mu[i]!, thicknessMm: thickness[i]! }));
const patch = (xMm: [number, number], yMm: [number, number], displacementMm: [number, number, number], levelsMm = [7, 8.2]) => ({
  levelsMm, xMm, yMm, displacementMm,
}); // prettier-ignore

const CASES: Record<string, SlabFile> = {
  'two patches pulled apart': {
    ...base,
    patches: [patch([0, 20], [60, 70], [-5, 3, 0.5]), patch([100, 120], [50, 80], [4, 2, -0.5])],
  },
  'a patch in the middle, lying down': {
    ...base,
    gravityMmS2: [0, 0, -9810],
    patches: [patch([50, 70], [40, 60], [2, 3, 1])],
  },
  'odd cells, skin alone pulled, gravity aslant': {
    ...base,
    cells: [13, 9],
    gravityMmS2: [3000, -8000, 4000],
    patches: [patch([0, 10], [30, 70], [-4, 2, 0], [14.8])],
  },
  'K / mu 500, soft sheet, thick fat': {
    ...base,
    bulkOverMu: 500,
    layers: layers([1, 20, 0.5, 10], [5, 2, 9, 2]),
    patches: [patch([0, 20], [60, 70], [-4, 2, 0], [5, 7])],
  },
  'nothing pulled, held everywhere, three times as heavy': {
    ...base,
    densityKgMm3: 3e-6,
    fixed: { levelMm: 0 },
    patches: [],
  },
  'free below only along a strip one node wide': {
    ...base,
    gravityMmS2: [0, 0, -9810],
    fixed: { levelMm: 0, except: { xMm: [45, 55], yMm: [10, 90] } },
    patches: [patch([0, 20], [60, 70], [-4, 3, 0])],
  },
  // Its coarse meshes give the finest a start that is inside out.
  'two layers, unequal cells, two pulls between their lines': {
    ...base,
    cells: [30, 12],
    layers: [
      { name: 'deep', thicknessMm: 5.13, elements: 3, muKPa: 1.07 },
      { name: 'SMAS', thicknessMm: 1.63, elements: 1, muKPa: 362 },
    ],
    bulkOverMu: 100,
    gravityMmS2: [0, -6867, -6867],
    fixed: { levelMm: 0, except: { xMm: [18, 102], yMm: [20, 80] } },
    patches: [
      patch([0.1, 11.8], [67.5, 85.4], [-2.44, -4.22, 0.17], [6.76]),
      patch([88.1, 99.2], [82.8, 100], [9.66, 5.79, -0.59], [5.13, 6.76]),
    ],
  },
};

const version = await dolfinxVersion();
if (version === null) {
  console.error('DOLFINx is not installed; the cases stay as they are.');
  process.exit(1);
}
const folder = mkdtempSync(path.join(tmpdir(), 'plica-dolfinx-'));
const cases = [];
for (const [name, problem] of Object.entries(CASES)) {
  const run = await runDolfinx(problem, 4, 1, folder);
  if (run?.ended !== 'balanced') throw new Error(`${name}: DOLFINx found no balance`);
  const nodes = run.displacement.length / 3;
  const at = Array.from({ length: NODES }, (_, i) => Math.floor(((i + 0.5) * nodes) / NODES));
  cases.push({ name, problem, nodes: at, displacementMm: at.map((n) => [...run.displacement.subarray(3 * n, 3 * n + 3)].map((v) => Number(v.toFixed(8)))) });
  console.error(`${name}: ${run.seconds.toFixed(1)} s`);
} // prettier-ignore
rmSync(folder, { recursive: true });
const source = `DOLFINx ${version}, displacement and element pressure (Q1P0), MUMPS; script scripts/derive/dolfinx-cases.ts`;
writeFileSync(
  FILE,
  await format(JSON.stringify({ source, mark: 'derived', cases }), { parser: 'json', printWidth: 110 }),
);
