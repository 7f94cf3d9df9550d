import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nestedSlab, type SlabProblem } from '../slab-problem.ts';
import { solveEquilibrium, type Equilibrium } from '../solve-equilibrium.ts';
import type { Backend } from './backend.ts';
import { canShare, defaultBackend } from './choose.ts';
import { typescriptBackend } from './typescript.ts';
import { HELPER_SCRIPT } from './wasm/helper.ts';

const problem = (element: SlabProblem['element']): SlabProblem => ({
  slabMm: [60, 50],
  cells: [16, 12],
  layers: [
    { name: 'soft', thicknessMm: 7, elements: 2, muKPa: 2.5 },
    { name: 'sheet', thicknessMm: 1.2, elements: 1, muKPa: 150 },
    { name: 'skin', thicknessMm: 1.6, elements: 1, muKPa: 25 },
  ],
  bulkOverMu: 50,
  densityKgMm3: 1e-6,
  gravityMmS2: [0, -9810, 0],
  fixed: { levelMm: 0 },
  patches: [{ levelsMm: [7, 8.2], xMm: [0, 10], yMm: [30, 35], displacementMm: [-2, 1, 0] }],
  element,
});

let worker: Worker;
beforeAll(async () => {
  worker = new Worker(HELPER_SCRIPT, { eval: true });
  await new Promise((resolve) => worker.once('message', resolve));
});
afterAll(async () => {
  await worker.terminate();
});

const solved = (element: SlabProblem['element'], backend: Backend): Equilibrium => {
  const result = solveEquilibrium(nestedSlab(problem(element)), { backend });
  if (!result.ok) throw new Error(result.problem.reason);
  return result.value;
};

test.each(['hexQ1P0', 'wedge'] as const)('F11 %s: one thread and two solve as the readable backend does', (element) => {
  expect(canShare()).toBe(true);
  const two = defaultBackend({ post: (request) => worker.postMessage(request) });
  const one = defaultBackend();
  expect([one.name, two.name]).toEqual(['wasm', 'wasm, 2 threads']);
  const truth = solved(element, typescriptBackend).displacement;
  for (const backend of [one, two, two]) {
    const { displacement, newtonSteps } = solved(element, backend);
    expect(Math.max(...displacement.map((v, i) => Math.abs(v - truth[i]!)))).toBeLessThan(1e-5);
    expect(newtonSteps).toBeLessThan(25);
  }
}); // prettier-ignore
