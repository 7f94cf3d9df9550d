import { kernels, type Memory } from './web-assembly.ts';

/** What a helping thread is sent. */
export interface HelpRequest {
  memory: unknown;
}

/**
 * A second thread that the environment provides: a worker that calls `help` with every message it receives. It must be
 * running before a solution begins, for the thread that solves does not return to its event loop.
 */
export interface Helper {
  post(request: HelpRequest): void;
}

/** Works along on one solution until it is done. */
export function help({ memory }: HelpRequest): void {
  const thread = kernels(memory as Memory, true);
  thread.become(1, 2);
  thread.serve();
}
