import { canShare, defaultBackend, nestedSlab, solveEquilibrium, type Helper } from '@plica/core/fem';
import { SLAB } from './slab.ts';

/** A second thread from a file of the same origin, as the app's policy wants it. */
const second = async (): Promise<Helper> => {
  const worker = new Worker('/helper.js', { type: 'module' });
  await new Promise((resolve, reject) => {
    worker.onmessage = resolve;
    worker.onerror = () => reject(new Error('the helper did not load'));
    // An answer, and not a greeting: see Helper.
    worker.postMessage('ready?');
  });
  return { post: (request) => worker.postMessage(request) };
};

onmessage = async () => {
  const backend = defaultBackend(canShare() ? await second() : undefined);
  const result = solveEquilibrium(nestedSlab(SLAB), { backend });
  postMessage(
    result.ok
      ? { backend: backend.name, displacement: result.value.displacement }
      : { failed: result.problem.reason },
  );
};
