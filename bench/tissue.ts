/**
 * Rebuilds bench/tissue.md and .json: the tissue solver, DOLFINx and CalculiX (where installed) in one run on one machine.
 *   tsx bench/tissue.ts [M1] [M2] [M3] [sizes]     only the named meshes; about 10 minutes for all
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import {
  calculixVersion,
  dolfinxVersion,
  numbersOf,
  runCalculix,
  runDolfinx,
  type PeerRun,
} from './tissue/peers.ts';
import { report, type TissueBench } from './tissue/report.ts';
import { runProcess } from './tissue/run-process.ts';
import { MESHES, SIZES, SIZE_ELEMENTS, slabLift, type Mesh, type SlabFile } from './tissue/slab-lift.ts';
import { columnsWithin, largestDistance, skinRms, skinOf } from './tissue/skin.ts';
import type { OwnRun } from './tissue/solve-once.ts';

const LIMIT_SECONDS = 420;
const folder = mkdtempSync(path.join(tmpdir(), 'plica-bench-tissue-'));
const here = (name: string): string => path.join(import.meta.dirname, 'tissue', name);
const tell = (text: string): boolean => process.stderr.write(`${text}\n`);
const named = process.argv.slice(2);
const wanted = (part: string): boolean => named.length === 0 || named.includes(part);

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
};
if (bench.peers.dolfinx === null) tell('DOLFINx is not installed (Debian: python3-dolfinx): skipped.');
if (bench.peers.calculix === null) tell('CalculiX is not installed (Debian: calculix-ccx): skipped.');

/** Peers on one mesh; the displacement of the faster DOLFINx run. */
async function peersOn(
  { name, loadSteps }: Mesh,
  problem: SlabFile,
  nodes: number,
  levels: number,
): Promise<PeerRun | null> {
  const fine = name === 'M3';
  const runs: (PeerRun | null)[] = [];
  let best: PeerRun | null = null;
  if (bench.peers.dolfinx !== null)
    for (const processes of fine ? ([2] as const) : ([1, 2] as const)) {
      tell(`${name}: DOLFINx, ${processes}`);
      const run = await runDolfinx(problem, loadSteps, processes, folder);
      runs.push(run);
      if (run && (!best || run.seconds < best.seconds)) best = run;
    }
  // Its incompatible modes (C3D8I) and finer meshes take minutes.
  if (bench.peers.calculix !== null && name === 'M1') {
    tell(`${name}: CalculiX C3D8`);
    runs.push(await runCalculix(problem, nodes, 'C3D8', folder));
  }
  for (const run of runs)
    bench.peer.push({
      mesh: name,
      nodes,
      peer: run?.peer ?? 'a peer',
      setUpSeconds: run?.setUpSeconds ?? null,
      seconds: run?.seconds ?? null,
      cpuSeconds: run?.cpuSeconds ?? null,
      peakMemoryMB: run?.peakMemoryMB ?? null,
      newtonSteps: run?.newtonSteps ?? null,
      skinMm:
        run && best
          ? largestDistance(skinOf(run.displacement, levels), skinOf(best.displacement, levels))
          : null,
    });
  return best;
}

const levelsOf = (elements: readonly number[]): number => 1 + elements.reduce((a, b) => a + b, 0);
const wedges: { mesh: Mesh; u: Float64Array }[] = [];
let finest: { mesh: Mesh; u: Float64Array } | null = null;
for (const mesh of MESHES.filter(({ name }) => wanted(name))) {
  const { name, cells, elements, goalSeconds, goalRatio } = mesh;
  const problem = slabLift(cells, elements);
  let peer: PeerRun | null | undefined;
  for (const element of ['hexQ1P0', 'wedge'] as const)
    for (const threads of [1, 2] as const) {
      tell(`${name}: ${element}, ${threads} thread${threads === 1 ? '' : 's'}`);
      const { run, u } = await own(slabLift(cells, elements, element), threads, name === 'M3' ? 1 : 3);
      if (peer === undefined) peer = await peersOn(mesh, problem, run.nodes, levelsOf(elements));
      bench.own.push({
        ...run,
        mesh: name,
        element,
        threads,
        goalSeconds,
        goalRatio,
        differenceMm:
          element === 'hexQ1P0' && peer
            ? u.reduce((most, v, i) => Math.max(most, Math.abs(v - peer!.displacement[i]!)), 0)
            : null,
        ratio: peer ? peer.seconds / run.againSeconds : null,
      });
      if (element === 'wedge' && threads === 1) wedges.push({ mesh, u });
      if (element === 'hexQ1P0') finest = { mesh, u };
    }
}
if (finest)
  for (const { mesh, u } of wedges) {
    const at = columnsWithin(mesh.cells, finest.mesh.cells);
    bench.wedgeSkin.push({
      mesh: mesh.name,
      rmsMm: skinRms(
        skinOf(u, levelsOf(mesh.elements)),
        skinOf(finest.u, levelsOf(finest.mesh.elements)),
        at,
      ),
    });
  }
if (wanted('sizes'))
  for (const { cells, goalSeconds } of SIZES) {
    tell(`${cells.join(' x ')} cells`);
    const { run } = await own(slabLift(cells, SIZE_ELEMENTS), 2, cells[0] > 100 ? 0 : cells[0] > 90 ? 1 : 3);
    bench.sizes.push({ ...run, goalSeconds });
  }
rmSync(folder, { recursive: true });

const round = (key: string, value: unknown): unknown =>
  typeof value === 'number' && key !== 'nodes' ? Number(value.toPrecision(4)) : value;
writeFileSync(new URL('./tissue.json', import.meta.url), `${JSON.stringify(bench, round, 1)}\n`);
writeFileSync(new URL('./tissue.md', import.meta.url), report(bench));
console.log(report(bench));
