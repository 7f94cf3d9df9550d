import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { spread, type PhotographSet } from './photographs.ts';

export interface FolderThroughput {
  set: string;
  photographs: number;
  /** Wall time with two workers over one, start-up included. */
  speedUp: number;
  /** The same without start-up and each worker's first photograph. */
  speedUpSustained: number;
  secondsPerPhotographOneWorker: number;
}

const PHOTOGRAPHS = 60;
const PLICA = fileURLToPath(new URL('../../apps/cli/bin/plica.mjs', import.meta.url));

/** `plica measure` on the same photographs with one and with two workers. */
export async function folderThroughput(set: PhotographSet): Promise<FolderThroughput> {
  const files = spread(set.files, PHOTOGRAPHS);
  const seconds = { one: Infinity, two: Infinity };
  const start = { one: Infinity, two: Infinity };
  for (const [name, jobs] of [
    ['one', 1],
    ['two', 2],
    ['two', 2],
    ['one', 1],
  ] as const) {
    start[name] = Math.min(start[name], await wallSeconds(files.slice(0, jobs), jobs));
    seconds[name] = Math.min(seconds[name], await wallSeconds(files, jobs));
  }
  const alone = { one: 1, two: 2 };
  const perSecond = (name: 'one' | 'two'): number =>
    (files.length - alone[name]) / (seconds[name] - start[name]);
  return {
    set: set.name,
    photographs: files.length,
    speedUp: seconds.one / seconds.two,
    speedUpSustained: perSecond('two') / perSecond('one'),
    secondsPerPhotographOneWorker: 1 / perSecond('one'),
  };
}

function wallSeconds(files: readonly string[], jobs: number): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, [PLICA, 'measure', '--json', '--jobs', String(jobs), ...files], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    // 0: all measured; 2: some refused, which is as much work.
    child.on('exit', (code) =>
      code === 0 || code === 2
        ? resolve((performance.now() - started) / 1000)
        : reject(new Error(`plica measure ended with ${code}: ${said}`)),
    );
  });
}
