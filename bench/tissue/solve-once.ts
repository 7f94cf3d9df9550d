/** One problem in a process of its own, so that memory is its own: tsx solve-once.ts problem.json THREADS REPEATS out.bin */
import { readFileSync, writeFileSync } from 'node:fs';
import { nestedSlab, solveEquilibrium, wasmBackend, type Backend, type NestedBody } from '@plica/core/fem';
import { median } from '@plica/core/inference';
import { secondThread } from '../../apps/cli/src/tissue/second-thread.ts';
import type { SlabFile } from './slab-lift.ts';

export interface OwnRun {
  backend: string;
  nodes: number;
  setUpSeconds: number;
  /** The first solution of the process, and the median of those after it. */
  firstSeconds: number;
  againSeconds: number;
  /** Of the first solution, all threads. */
  cpuSeconds: number;
  newtonSteps: number;
  fineNewtonSteps: number;
  cgIterations: number;
  peakMemoryMB: number;
  /** Peak above what the empty process held, per node. */
  kBPerNode: number;
  /** Matrix data that an iteration of conjugate gradients on the finest mesh has to read, and how fast it does. */
  iterationMB: number;
  iterationGBs: number;
}

const [file, threads, repeats, out] = process.argv.slice(2) as [string, string, string, string];
const ITERATIONS = 30;

/**
 * Blocks of each pair of coupled columns once (levels padded to four), and the factors of the columns, in single precision:
 * read on the way down and on the way up. The coarsest mesh is solved directly.
 */
function iterationBytes(nested: readonly NestedBody[]): number {
  return nested.slice(1).reduce((sum, { body: { graph, mesh } }) => {
    const padded = 4 * Math.ceil(mesh.levels / 4);
    const pairs = (graph.neighbour.length - graph.columns) / 2;
    return sum + 2 * 4 * (pairs * padded * 27 + graph.columns * mesh.levels * 18);
  }, 0);
}

/** Seconds of one iteration on the finest mesh, at rest. */
function iterationSeconds(nested: readonly NestedBody[], backend: Backend): number {
  const engine = backend.open(nested);
  const mesh = engine.meshes.at(-1)!;
  const { held } = nested.at(-1)!.body;
  const size = 3 * held.length;
  mesh.linearise(new Float64Array(size));
  const b = Float64Array.from({ length: size }, (_, i) => (held[(i / 3) | 0] ? 0 : Math.sin(i)));
  const x = new Float64Array(size);
  const seconds = Array.from({ length: 3 }, () => {
    const start = performance.now();
    const { iterations } = mesh.solve(b, x, 1e-30, ITERATIONS);
    return (performance.now() - start) / 1000 / iterations;
  });
  engine.close();
  return Math.min(...seconds);
}

const thread = threads === '2' ? await secondThread() : null;
const backend = wasmBackend(thread?.helper);
if (!backend) throw new Error('WebAssembly with SIMD does not run here.');
const idleMB = process.memoryUsage().rss / 2 ** 20;
const begin = performance.now();
const nested = nestedSlab(JSON.parse(readFileSync(file, 'utf8')) as SlabFile);
const setUpSeconds = (performance.now() - begin) / 1000;

function timed() {
  const start = performance.now();
  const cpu = process.cpuUsage();
  let fine = 0;
  const result = solveEquilibrium(nested, {
    backend: backend!,
    onStep: ({ mesh }) => {
      if (mesh === nested.length - 1) fine++;
      return undefined;
    },
  });
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  if (!result.ok) throw new Error(`no balance found: ${result.problem.reason}`);
  return { seconds, cpuSeconds: (user + system) / 1e6, fine, ...result.value };
}
const first = timed();
const peakMemoryMB = process.resourceUsage().maxRSS / 1024;
const again = Array.from({ length: Number(repeats) }, () => timed().seconds);
const bytes = iterationBytes(nested);
writeFileSync(out, new Uint8Array(first.displacement.buffer));
const nodes = first.displacement.length / 3;
const run: OwnRun = {
  backend: backend.name,
  nodes,
  setUpSeconds,
  firstSeconds: first.seconds,
  againSeconds: again.length ? median(again) : first.seconds,
  cpuSeconds: first.cpuSeconds,
  newtonSteps: first.newtonSteps,
  fineNewtonSteps: first.fine,
  cgIterations: first.cgIterations,
  peakMemoryMB,
  kBPerNode: ((peakMemoryMB - idleMB) * 1024) / nodes,
  iterationMB: bytes / 2 ** 20,
  iterationGBs: bytes / 1e9 / iterationSeconds(nested, backend),
};
await thread?.stop();
console.log(JSON.stringify(run));
