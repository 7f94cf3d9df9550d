import { Worker } from 'node:worker_threads';
import type { Posture, Problem, View } from '@plica/face/case';
import type { PhotoMeasurement } from '@plica/face/measure';
import { failedRecord } from './failed-record.ts';
import type { MeasureSettings } from './measure-file.ts';
import { taskSettings } from './task-settings.ts';

const WORKER = new URL('../../bin/measure-worker.mjs', import.meta.url);

export interface MeasureTask {
  file: string;
  /** Where to write the picture with the lines, or null. */
  overlayFile: string | null;
  /** Where the photographs of a run differ: this one's view and posture, or why it is not measured. */
  view?: View;
  posture?: Posture;
  problem?: Problem;
}

/** `ready` once the models are loaded, then one reply per task. */
export type WorkerReply = 'ready' | { record: PhotoMeasurement; overlayError?: string };

export interface ManyOptions {
  jobs: number;
  onDone?: (done: number) => void;
  /** The worker's script; tests put a failing one here. */
  worker?: URL;
}

/**
 * Measures files with `jobs` workers, each with its own models, and yields the records in the order of the tasks.
 * A worker that dies takes its photograph with it, as a record that says so, and is replaced; one that never got ready
 * ends the run.
 */
export async function* measureMany(
  tasks: readonly MeasureTask[],
  settings: MeasureSettings,
  { jobs, onDone = () => undefined, worker: script = WORKER }: ManyOptions,
): AsyncGenerator<PhotoMeasurement> {
  const results = new Map(tasks.map((_, index) => [index, deferred<PhotoMeasurement>()]));
  // A failure is thrown where its record is awaited; until then it must not count as unhandled.
  results.forEach(({ promise }) => promise.catch(() => undefined));
  const workers = new Set<Worker>();
  let next = 0;
  let done = 0;
  const settle = (index: number, record: PhotoMeasurement): void => {
    results.get(index)!.resolve(record);
    onDone(++done);
  };
  const failAll = (error: unknown): void => results.forEach(({ reject }) => reject(error));

  const hire = (): void => {
    const worker = new Worker(script, { workerData: settings });
    workers.add(worker);
    let current: number | null = null;
    const give = (): void => {
      current = next < tasks.length ? next++ : null;
      if (current === null) worker.unref();
      else worker.postMessage(tasks[current]);
    };
    let ready = false;
    worker.on('message', (reply: WorkerReply) => {
      if (reply === 'ready') ready = true;
      else if (reply.overlayError) failAll(new Error(`An overlay cannot be written: ${reply.overlayError}`));
      else settle(current!, reply.record);
      give();
    });
    worker.on('error', (error) => {
      workers.delete(worker);
      if (!ready) return failAll(error);
      if (current !== null)
        settle(current, failedRecord(tasks[current]!.file, taskSettings(tasks[current]!, settings), error));
      if (next < tasks.length) hire();
    });
  };
  for (let i = 0; i < Math.min(jobs, tasks.length); i++) hire();
  try {
    for (const [index, { promise }] of results) {
      yield await promise;
      // A record is some 50 kB, and a folder may hold thousands.
      results.delete(index);
    }
  } finally {
    await Promise.all([...workers].map((worker) => worker.terminate()));
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
