import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Helper } from '@plica/core/fem';

export interface SecondThread {
  helper: Helper;
  stop(): Promise<void>;
}

const READY_WITHIN_MS = 10_000;

/** A thread that helps with solutions, ready when this resolves; null where there is no second processor or it does not come up. */
export function secondThread(): Promise<SecondThread | null> {
  if (availableParallelism() < 2) return Promise.resolve(null);
  return new Promise((resolve) => {
    const worker = new Worker(new URL('../../bin/tissue-helper.mjs', import.meta.url));
    const stop = async (): Promise<void> => {
      await worker.terminate();
    };
    const give = (thread: SecondThread | null): void => {
      clearTimeout(patience);
      if (!thread) void stop();
      resolve(thread);
    };
    const patience = setTimeout(() => give(null), READY_WITHIN_MS);
    worker.once('error', () => give(null));
    worker.once('message', () => give({ helper: { post: (request) => worker.postMessage(request) }, stop }));
  });
}
