import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nestedSlab, type SlabProblem } from './slab-problem.ts';
import { solveEquilibrium } from './solve-equilibrium.ts';

const { cases } = JSON.parse(
  readFileSync(new URL('./test-support/dolfinx-cases.json', import.meta.url), 'utf8'),
) as { cases: { name: string; problem: SlabProblem; nodes: number[]; displacementMm: number[][] }[] };

describe('F5 slabs unlike the benchmark: DOLFINx on the same mesh, within 1e-4 mm', () => {
  test.each(cases)('$name', ({ problem, nodes, displacementMm }) => {
    const result = solveEquilibrium(nestedSlab(problem));
    if (!result.ok) throw new Error(result.problem.reason);
    const u = result.value.displacement;
    const farthest = Math.max(
      ...nodes.flatMap((n, i) => displacementMm[i]!.map((v, axis) => Math.abs(v - u[3 * n + axis]!))),
    );
    expect(farthest).toBeLessThan(1e-4);
    expect(Math.max(...displacementMm.flat().map(Math.abs))).toBeGreaterThan(0.1);
  });
});
