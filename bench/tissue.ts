/**
 * Rebuilds bench/tissue.md and .json: the tissue solver, DOLFINx and CalculiX (where installed) in one run on one machine.
 *   tsx bench/tissue.ts [M1] [M2] [M3] [sizes] [peers]     only the named parts; about 17 minutes for all
 * Own solutions come first; rows are written as they come, so that a stopped run leaves a table that says what it lacks.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import {
  calculixVersion,
  dolfinxVersion,
  numbersOf,
  runCalculix,
  runDolfinx,
  type PeerCutShort,
  type PeerRun,
} from './tissue/peers.ts';
import { report, type OwnRow, type TissueBench } from './tissue/report.ts';
import { runProcess } from './tissue/run-process.ts';
import {
  MESHES,
  PULLS_MM,
  SIZES,
  SIZE_ELEMENTS,
  slabLift,
  type Mesh,
  type SlabFile,
} from './tissue/slab-lift.ts';
import { columnsWithin, largestDistance, skinRms, skinOf } from './tissue/skin.ts';
import type { OwnRun } from './tissue/solve-once.ts';

const LIMIT_SECONDS = 120;
const folder = mkdtempSync(path.join(tmpdir(), 'plica-bench-tissue-'));
/** DOLFINx displacements kept with the benchmark, where it is there. */
const KEPT = path.resolve(import.meta.dirname, '../../shared/benchmarks/slab-lift/reference');
const here = (name: string): string => path.join(import.meta.dirname, 'tissue', name);
const begin = performance.now();
const named = process.argv.slice(2);
const wanted = (part: string): boolean => named.length === 0 || named.includes(part);

const largestComponent = (u: Float64Array, from: Float64Array): number =>
  u.reduce((most, v, i) => Math.max(most, Math.abs(v - from[i]!)), 0);

/** A script of this bench in a process of its own; its one line of JSON. */
async function child<T>(script: string, args: readonly string[]): Promise<T> {
  const run = await runProcess(process.execPath, ['--import', 'tsx', here(script), ...args], {
    limitSeconds: LIMIT_SECONDS,
  });
  if (run?.code !== 0) throw new Error(`${script} ${args.join(' ')} ended with ${run?.code}`);
  return JSON.parse(run.out.trim().split('\n').at(-1)!) as T;
}

async function own(
  problem: SlabFile,
  threads: 1 | 2,
  repeats: number,
): Promise<{ run: OwnRun; u: Float64Array }> {
  const [file, out] = [path.join(folder, 'own.json'), path.join(folder, 'own.bin')];
  writeFileSync(file, JSON.stringify(problem));
  const run = await child<OwnRun>('solve-once.ts', [file, `${threads}`, `${repeats}`, out]);
  return { run, u: numbersOf(out) };
}

const triads = async (count: number): Promise<number> =>
  (await Promise.all(Array.from({ length: count }, () => child<number>('triad.ts', [])))).reduce(
    (a, b) => a + b,
    0,
  );

const bench: TissueBench = {
  cores: cpus().length,
  load: loadavg()[0]!,
  triadGBs: { one: await triads(1), two: await triads(2) },
  peers: { dolfinx: await dolfinxVersion(), calculix: await calculixVersion() },
  own: [],
  peer: [],
  wedgeSkin: [],
  sizes: [],
  notRun: [],
};

interface Part {
  name: string;
  run: () => Promise<void>;
}
const levelsOf = (elements: readonly number[]): number => 1 + elements.reduce((a, b) => a + b, 0);
/** Displacements by mesh and element. */
const solved = new Map<string, Float64Array>();
const finest = MESHES.at(-1)!;

const ownPart = (mesh: Mesh, element: OwnRow['element'], threads: 1 | 2): Part => ({
  name: `${mesh.name}, ${element}, ${threads} thread${threads === 1 ? '' : 's'}`,
  run: async () => {
    const { name, cells, elements, goalSeconds, goalRatio } = mesh;
    const { run, u } = await own(slabLift(cells, elements, element), threads, name === 'M3' ? 2 : 5);
    solved.set(`${name} ${element}`, u);
    const kept = path.join(KEPT, `${name}_Q1P0.u.bin`);
    const isKept = element === 'hexQ1P0' && existsSync(kept);
    const differenceMm = isKept ? largestComponent(u, numbersOf(kept)) : null;
    const row = {
      mesh: name,
      element,
      threads,
      goalSeconds,
      goalRatio,
      differenceMm,
      isKept,
      ratio: null,
      isLeast: false,
    };
    bench.own.push({ ...run, ...row });
  },
});

const sizePart = ({ cells, goalSeconds }: (typeof SIZES)[number]): Part => ({
  name: `cost per node, ${cells.join(' x ')} cells`,
  run: async () => {
    const runs: OwnRun[] = [];
    for (const pullMm of PULLS_MM)
      runs.push((await own(slabLift(cells, SIZE_ELEMENTS, 'hexQ1P0', pullMm), 2, cells[0] > 90 ? 2 : 5)).run);
    bench.sizes.push({ runs, goalSeconds });
  },
});

const skinPart = ({ name, cells, elements }: Mesh): Part => ({
  name: `${name}, skin of the wedges against the finest hexahedra`,
  run: async () => {
    const [wedge, hex] = [solved.get(`${name} wedge`), solved.get(`${finest.name} hexQ1P0`)];
    if (!wedge || !hex) throw new Error('there are no solutions to compare');
    const [skin, finer] = [skinOf(wedge, levelsOf(elements)), skinOf(hex, levelsOf(finest.elements))];
    const rmsMm = skinRms(skin, finer, columnsWithin(cells, finest.cells));
    bench.wedgeSkin.push({ mesh: name, rmsMm });
    return Promise.resolve();
  },
});

/** The fastest DOLFINx run of each mesh so far. */
const fastest = new Map<string, PeerRun>();

function addPeer({ name, cells, elements }: Mesh, peer: string, run: PeerRun | PeerCutShort | null): void {
  const levels = levelsOf(elements);
  const best = fastest.get(name);
  const nodes = (cells[0] + 1) * (cells[1] + 1) * levels;
  const row = { mesh: name, nodes, peer, setUpSeconds: null, seconds: null, cpuSeconds: null, peakMemoryMB: null, newtonSteps: null, skinMm: null, cutShort: null };
  if (run?.ended === 'cutShort') bench.peer.push({ ...row, cutShort: run });
  else if (!run) bench.peer.push(row);
  else {
    const { displacement, ...figures } = run;
    const skinMm = best ? largestDistance(skinOf(displacement, levels), skinOf(best.displacement, levels)) : null;
    bench.peer.push({ ...row, ...figures, skinMm });
  }
} // prettier-ignore

const dolfinxPart = (mesh: Mesh, processes: 1 | 2): Part => ({
  name: `${mesh.name}, DOLFINx, ${processes} process${processes === 1 ? '' : 'es'}`,
  run: async () => {
    const { name, cells, elements, loadSteps } = mesh;
    const run = await runDolfinx(slabLift(cells, elements), loadSteps, processes, folder);
    const before = fastest.get(name);
    if (run?.ended === 'balanced' && (!before || run.seconds < before.seconds)) fastest.set(name, run);
    addPeer(mesh, run?.peer ?? `DOLFINx Q1P0, ${processes} processes`, run);
    const best = fastest.get(name);
    const took = best ?? run;
    const u = solved.get(`${name} hexQ1P0`);
    if (!took) return;
    for (const row of bench.own.filter((r) => r.mesh === name)) {
      row.ratio = took.seconds / row.againSeconds;
      row.isLeast = !best;
      if (best && row.element === 'hexQ1P0' && u) {
        row.differenceMm = largestComponent(u, best.displacement);
        row.isKept = false;
      }
    }
  },
});

/** Its incompatible modes (C3D8I) and finer meshes take minutes. */
const calculixPart = (mesh: Mesh): Part => ({
  name: `${mesh.name}, CalculiX C3D8`,
  run: async () => {
    const nodes = (mesh.cells[0] + 1) * (mesh.cells[1] + 1) * levelsOf(mesh.elements);
    const run = await runCalculix(slabLift(mesh.cells, mesh.elements), nodes, 'C3D8', folder);
    addPeer(mesh, run?.peer ?? 'CalculiX C3D8', run);
  },
});

const meshes = MESHES.filter(({ name }) => wanted(name));
const parts: Part[] = [
  ...meshes.flatMap((mesh) =>
    (['hexQ1P0', 'wedge'] as const).flatMap((element) => [ownPart(mesh, element, 1), ownPart(mesh, element, 2)]),
  ),
  ...meshes.map(skinPart),
  ...(wanted('sizes') ? SIZES.map(sizePart) : []),
  ...(wanted('peers') && bench.peers.dolfinx !== null
    ? meshes.flatMap((mesh) => (mesh.name === 'M1' ? [dolfinxPart(mesh, 1)] : []).concat(dolfinxPart(mesh, 2)))
    : []),
  ...(wanted('peers') && bench.peers.calculix !== null
    ? meshes.filter(({ name }) => name === 'M1').map(calculixPart)
    : []),
]; // prettier-ignore

const round = (key: string, value: unknown): unknown =>
  typeof value === 'number' && key !== 'nodes' ? Number(value.toPrecision(4)) : value;
function write(notRun: readonly string[]): void {
  bench.notRun = notRun;
  writeFileSync(new URL('./tissue.json', import.meta.url), `${JSON.stringify(bench, round, 1)}\n`);
  writeFileSync(new URL('./tissue.md', import.meta.url), report(bench));
}

/** Parts that were not asked for, then those that failed. */
const missing = ['M1', 'M2', 'M3', 'sizes', 'peers'].filter((part) => !wanted(part));
for (const [i, { name, run }] of parts.entries()) {
  const seconds = ((performance.now() - begin) / 1000).toFixed(0);
  process.stderr.write(`${seconds} s, ${i + 1} of ${parts.length}: ${name}\n`);
  try {
    await run();
  } catch (problem) {
    missing.push(`${name} (${problem instanceof Error ? problem.message : String(problem)})`);
  }
  write([...missing, ...parts.slice(i + 1).map((part) => part.name)]);
}
rmSync(folder, { recursive: true });
console.log(report(bench));
