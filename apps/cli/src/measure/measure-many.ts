import { Worker } from 'node:worker_threads';
import type { PhotoMeasurement } from '@plica/face/measure';
import type { MeasureSettings } from './measure-file.ts';

const WORKER = new URL('../../bin/measure-worker.mjs', import.meta.url);

/** Measures files with `jobs` workers, each with its own models, and yields the records in the order of the files. */
export async function* measureMany(
  files: readonly string[],
  jobs: number,
  settings: MeasureSettings,
  onDone: (done: number) => void = () => undefined,
): AsyncGenerator<PhotoMeasurement> {
  const results = files.map(() => deferred<PhotoMeasurement>());
  // A failure is thrown where its record is awaited; until then it must not count as unhandled.
  results.forEach(({ promise }) => promise.catch(() => undefined));
  let next = 0;
  let done = 0;
  const workers = Array.from({ length: Math.min(jobs, files.length) }, () => {
    const worker = new Worker(WORKER, { workerData: settings });
    let current = -1;
    const give = (): void => {
      current = next++;
      if (current < files.length) worker.postMessage(files[current]);
    };
    worker.on('message', (record: PhotoMeasurement) => {
      results[current]!.resolve(record);
      onDone(++done);
      give();
    });
    worker.on('error', (error) => results.slice(current).forEach(({ reject }) => reject(error)));
    give();
    return worker;
  });
  try {
    for (const { promise } of results) yield await promise;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

interface Deferred<T> {
  promise: Promise<T>;
  resolve: (value: T) => void;
  reject: (reason: unknown) => void;
}

function deferred<T>(): Deferred<T> {
  let resolve!: Deferred<T>['resolve'];
  let reject!: Deferred<T>['reject'];
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
