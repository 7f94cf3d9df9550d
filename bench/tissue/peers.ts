import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { calculixDeck, readCalculix } from './calculix-deck.ts';
import { runProcess } from './run-process.ts';
import type { SlabFile } from './slab-lift.ts';

export interface PeerRun {
  ended: 'balanced';
  peer: string;
  setUpSeconds: number | null;
  seconds: number;
  cpuSeconds: number;
  peakMemoryMB: number;
  newtonSteps: number | null;
  displacement: Float64Array;
}

/** What a peer had done when its time was over: it was still at work. */
export interface PeerCutShort {
  ended: 'cutShort';
  peer: string;
  /** Of solving, to the last Newton step that it ended. */
  seconds: number;
  newtonSteps: number;
  loadStep: number;
}

/** The first on the path, and the system's own where the first is another. */
const PYTHONS = ['python3', '/usr/bin/python3'];
let python = PYTHONS[0]!;
const SCRIPT = path.join(import.meta.dirname, 'dolfinx_slab.py');
export const PEER_LIMIT_SECONDS = 420;
/** What mpirun asks of an administrator's shell. */
const MPI = { OMPI_ALLOW_RUN_AS_ROOT: '1', OMPI_ALLOW_RUN_AS_ROOT_CONFIRM: '1', OMP_NUM_THREADS: '1' };

/** Version of DOLFINx, null where no Python has it; `runDolfinx` then uses that Python. */
export async function dolfinxVersion(): Promise<string | null> {
  for (python of PYTHONS) {
    const run = await runProcess(python, ['-c', 'import dolfinx; print(dolfinx.__version__)'], {
      limitSeconds: 60,
    });
    if (run?.code === 0) return run.out.trim();
  }
  return null;
}

export async function calculixVersion(): Promise<string | null> {
  const run = await runProcess('ccx', ['-v'], { limitSeconds: 20 });
  return run ? (/[\d.]+/.exec(run.out)?.[0] ?? 'of unknown version') : null;
}

/** Null where it failed, or found no balance. */
export async function runDolfinx(
  problem: SlabFile,
  loadSteps: number,
  processes: 1 | 2,
  folder: string,
): Promise<PeerRun | PeerCutShort | null> {
  const [file, out] = [path.join(folder, 'peer.json'), path.join(folder, 'peer.bin')];
  writeFileSync(file, JSON.stringify(problem));
  const script = [SCRIPT, file, `${loadSteps}`, out];
  const [command, args] =
    processes === 1 ? [python, script] : ['mpirun', ['-np', '2', '--oversubscribe', python, ...script]];
  const run = await runProcess(command, args, { env: MPI, limitSeconds: PEER_LIMIT_SECONDS });
  const peer = `DOLFINx Q1P0, MUMPS, ${processes} process${processes === 1 ? '' : 'es'}, ${loadSteps} load step${loadSteps === 1 ? '' : 's'}`;
  if (!run || (run.code !== null && run.code !== 0)) return null;
  const line = run.out.trim().split('\n').at(-1)!;
  const said = line ? (JSON.parse(line) as Record<string, number | boolean>) : {};
  if (run.code === null)
    return {
      ended: 'cutShort',
      peer,
      seconds: (said['seconds'] as number | undefined) ?? 0,
      newtonSteps: (said['newtonSteps'] as number | undefined) ?? 0,
      loadStep: (said['loadStep'] as number | undefined) ?? 1,
    };
  if (!said['balanced']) return null;
  return {
    ended: 'balanced',
    peer,
    setUpSeconds: said['setUpSeconds'] as number,
    seconds: said['seconds'] as number,
    cpuSeconds: said['cpuSeconds'] as number,
    peakMemoryMB: said['peakMemoryMB'] as number,
    newtonSteps: said['newtonSteps'] as number,
    displacement: numbersOf(out),
  };
}

export async function runCalculix(
  problem: SlabFile,
  nodes: number,
  type: 'C3D8' | 'C3D8I',
  folder: string,
): Promise<PeerRun | null> {
  writeFileSync(path.join(folder, 'peer.inp'), calculixDeck(problem, type));
  const run = await runProcess('ccx', ['peer'], {
    cwd: folder,
    env: { OMP_NUM_THREADS: '2' },
    limitSeconds: PEER_LIMIT_SECONDS,
  });
  const table = path.join(folder, 'peer.dat');
  if (run?.code !== 0 || !existsSync(table)) return null;
  const displacement = readCalculix(readFileSync(table, 'utf8'), nodes);
  if (displacement.some(Number.isNaN)) return null;
  return {
    ended: 'balanced',
    peer: `CalculiX ${type}, ${type === 'C3D8' ? 'locks' : 'incompatible modes'}, whole program`,
    setUpSeconds: null,
    seconds: run.seconds,
    cpuSeconds: run.cpuSeconds,
    peakMemoryMB: run.peakMemoryMB,
    newtonSteps: null,
    displacement,
  };
}

export function numbersOf(file: string): Float64Array {
  const bytes = readFileSync(file);
  return new Float64Array(new Uint8Array(bytes).buffer);
}
