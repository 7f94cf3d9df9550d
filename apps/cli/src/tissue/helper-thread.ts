import { parentPort } from 'node:worker_threads';
import { help, type HelpRequest } from '@plica/core/fem';

parentPort!.on('message', (request: HelpRequest) => {
  help(request);
});
parentPort!.postMessage('ready');
