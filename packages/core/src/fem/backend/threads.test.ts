import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nestedSlab, type SlabProblem } from '../slab-problem.ts';
import { solveEquilibrium, type Equilibrium } from '../solve-equilibrium.ts';
import { SMALL_SLAB } from '../test-support/small-slab.ts';
import type { Backend } from './backend.ts';
import { canShare, defaultBackend } from './choose.ts';
import { typescriptBackend } from './typescript.ts';
import { help, HELPER_SCRIPT, type Helper, type HelpRequest } from './wasm/helper.ts';

let worker: Worker;
beforeAll(async () => {
  worker = new Worker(HELPER_SCRIPT, { eval: true });
  await new Promise((resolve) => worker.once('message', resolve));
});
afterAll(async () => {
  await worker.terminate();
});

const solved = (element: SlabProblem['element'], backend: Backend): Equilibrium => {
  const result = solveEquilibrium(nestedSlab({ ...SMALL_SLAB, element }), { backend });
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

test('F11 whoever does the halves, they are the same: a second thread that is there, late or never comes', () => {
  const alone = solved('hexQ1P0', defaultBackend());
  const late: HelpRequest[] = [];
  const posts: Helper['post'][] = [
    (request) => worker.postMessage(request),
    () => undefined,
    (request) => void late.push(request),
  ];
  for (const post of posts)
    expect(solved('hexQ1P0', defaultBackend({ post })).displacement).toEqual(alone.displacement);
  // Too late: it finds that all is done.
  late.forEach(help);
});
