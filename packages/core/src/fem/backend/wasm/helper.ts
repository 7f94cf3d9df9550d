import { instance, type Memory } from './web-assembly.ts';

/** What a helping thread is sent: the compiled kernels and the memory it shares. */
export interface HelpRequest {
  module: unknown;
  memory: unknown;
}

/**
 * A second thread that the environment provides: a worker that calls `help` with every such message, or in Node runs
 * `HELPER_SCRIPT`. Only one that has answered a message before a solution begins can help: the thread that solves does not
 * return to its event loop, and Chromium holds back what is posted to a worker until that loop has seen its script
 * evaluated. One that does not come, or late, holds nothing up.
 */
export interface Helper {
  post(request: HelpRequest): void;
}

/** Works along on one solution until it is done. */
export function help({ module, memory }: HelpRequest): void {
  const thread = instance(module as object, memory as Memory);
  thread.become(1, 2);
  thread.serve();
}

/** A whole helping worker for Node as plain text, for workers that load no module: `new Worker(HELPER_SCRIPT, { eval: true })`. It says 'ready' when it listens. */
export const HELPER_SCRIPT = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ module, memory }) => {
  const thread = new WebAssembly.Instance(module, { env: { memory, abort() {} } }).exports;
  thread.become(1, 2);
  thread.serve();
});
parentPort.postMessage('ready');
`;
