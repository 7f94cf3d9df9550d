import {
  nearestNode,
  nestedSlab,
  nodesOfPatch,
  solveEquilibrium,
  wasmBackend,
  type Backend,
  type SolverFailure,
} from '@plica/core/fem';
import { secondThread } from './second-thread.ts';
import type { SlabInput } from './slab-schema.ts';

export interface SlabSolution {
  schema: 'plica.slab-solution/1';
  nodes: number;
  /** Displacement of the node nearest to each probe, mm. */
  probesMm: { at: number[]; displacementMm: number[] }[];
  /** Force that holds each patch where it is, N. */
  patchReactionsN: number[][];
  newtonSteps: number;
  cgIterations: number;
  wallSeconds: number;
  cpuSeconds: number;
  peakMemoryMB: number;
}

export type SlabResult =
  | { ok: true; solution: SlabSolution; displacement: Float64Array }
  | { ok: false; problem: SolverFailure | { reason: 'nothingHeld'; advice: string } };

/** Smaller slabs are solved before a second thread has started. */
const WORTH_SHARING = 10_000;

/** Solves a slab and reports what a user asks of it. Times are those of meshing and solving. */
export async function solveSlab(
  problem: SlabInput,
  onStep?: (state: { mesh: number; step: number; residualMN: number }) => undefined,
): Promise<SlabResult> {
  const thread = nodesOf(problem) >= WORTH_SHARING ? await secondThread() : null;
  try {
    return solve(problem, onStep, thread && wasmBackend(thread.helper));
  } finally {
    await thread?.stop();
  }
}

export const nodesOf = ({ cells, layers }: SlabInput): number =>
  (cells[0] + 1) * (cells[1] + 1) * layers.reduce((sum, { elements }) => sum + elements, 1);

function solve(
  problem: SlabInput,
  onStep: ((state: { mesh: number; step: number; residualMN: number }) => undefined) | undefined,
  backend: Backend | null,
): SlabResult {
  const start = performance.now();
  const cpu = process.cpuUsage();
  const nested = nestedSlab(problem);
  if (!nested.at(-1)!.body.held.includes(1))
    return {
      ok: false,
      problem: {
        reason: 'nothingHeld',
        advice: 'Nothing holds the slab: make fixed.except smaller than the slab.',
      },
    };
  const result = solveEquilibrium(nested, { ...(onStep ? { onStep } : {}), ...(backend ? { backend } : {}) });
  if (!result.ok) return { ok: false, problem: result.problem };
  const { displacement, reaction, newtonSteps, cgIterations } = result.value;
  const { mesh } = nested.at(-1)!.body;
  const { user, system } = process.cpuUsage(cpu);
  const solution: SlabSolution = {
    schema: 'plica.slab-solution/1',
    nodes: mesh.points.length / 3,
    probesMm: problem.probesMm.map((at) => {
      const n = nearestNode(mesh, at);
      return { at, displacementMm: [...displacement.subarray(3 * n, 3 * n + 3)] };
    }),
    patchReactionsN: problem.patches.map((patch) => {
      const sum = [0, 0, 0];
      for (const n of nodesOfPatch(patch, mesh.points))
        for (let i = 0; i < 3; i++) sum[i]! += reaction[3 * n + i]! / 1000;
      return sum;
    }),
    newtonSteps,
    cgIterations,
    wallSeconds: (performance.now() - start) / 1000,
    cpuSeconds: (user + system) / 1e6,
    peakMemoryMB: process.resourceUsage().maxRSS / 1024,
  };
  return { ok: true, solution, displacement };
}
