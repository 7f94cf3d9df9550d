import { nearestNode, nestedSlab, nodesOfPatch, solveEquilibrium, type SolverFailure } from '@plica/core/fem';
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
  { ok: true; solution: SlabSolution; displacement: Float64Array } | { ok: false; problem: SolverFailure };

/** Solves a slab and reports what a user asks of it. */
export function solveSlab(
  problem: SlabInput,
  onStep?: (state: { mesh: number; step: number; residualMN: number }) => undefined,
): SlabResult {
  const start = performance.now();
  const cpu = process.cpuUsage();
  const nested = nestedSlab(problem);
  const result = solveEquilibrium(nested, { ...(onStep ? { onStep } : {}) });
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
