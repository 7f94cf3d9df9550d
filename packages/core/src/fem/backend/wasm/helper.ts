import { instance, type Memory } from './web-assembly.ts';

/** What a helping thread is sent: the compiled kernels and the memory it shares. */
export interface HelpRequest {
  module: unknown;
  memory: unknown;
}

/**
 * A second thread that the environment provides: a worker that calls `help` with every message it receives, or runs
 * `HELPER_SCRIPT`. It must be running before a solution begins, for the thread that solves does not return to its event loop.
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

/**
 * A whole helping worker as plain text, for workers that load no module: `new Worker(HELPER_SCRIPT, { eval: true })` in
 * Node, a blob's address in a browser. It says 'ready' when it listens.
 */
export const HELPER_SCRIPT = `
const help = ({ module, memory }) => {
  const thread = new WebAssembly.Instance(module, { env: { memory, abort() {} } }).exports;
  thread.become(1, 2);
  thread.serve();
};
if (typeof require === 'function') {
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', help);
  parentPort.postMessage('ready');
} else {
  onmessage = ({ data }) => help(data);
  postMessage('ready');
}
`;
