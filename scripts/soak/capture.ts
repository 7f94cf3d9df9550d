/**
 * `npm run soak:capture -- [COUNT] [--seed N] [--anew]`: reads COUNT (20,000) hostile files in a child process.
 * Every one must be answered with a photograph or a reason, within 5 s each and 1 GB in all. What was done is kept in
 * .cache/soak, so that the same command goes on where it was stopped, and a larger COUNT adds to it.
 */
import { fork } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { SoakReply } from './capture-child.ts';

const MAX_MS = 5000;
const MAX_MB = 1024;
/** Files of one child: its memory shows a leak by then, and a new one starts in two seconds. */
const CHILD_FILES = 5000;
const SAVE_EVERY = 250;
const STARTUP_MS = 60_000;

interface Soak {
  seed: number;
  done: number;
  answers: Record<string, number>;
  slowest: { name: string; ms: number };
  peakMb: number;
  faults: string[];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, anew: { type: 'boolean', default: false } },
});
const count = Number(positionals[0] ?? 20_000);
const seed = Number(values.seed);
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed))
  throw new Error('Usage: npm run soak:capture -- [COUNT] [--seed N] [--anew]');

const folder = path.resolve(import.meta.dirname, '../../.cache/soak');
const stateFile = path.join(folder, `capture-${seed}.json`);
mkdirSync(folder, { recursive: true });
const soak = values.anew ? fresh() : (readState() ?? fresh());
if (soak.done) console.log(`Going on after ${soak.done} files (--anew starts again).`);

while (soak.done < count) {
  await runChild(soak.done, Math.min(count, soak.done + CHILD_FILES));
  save();
  console.log(`${soak.done}/${count}, peak ${Math.round(soak.peakMb)} MB`);
}

const answers = Object.entries(soak.answers).sort(([, a], [, b]) => b - a);
console.log(`\n${soak.done} hostile files, seed ${seed}`);
for (const [answer, times] of answers) console.log(`  ${answer.padEnd(20)} ${times}`);
console.log(`  slowest ${Math.round(soak.slowest.ms)} ms (${soak.slowest.name}), limit ${MAX_MS}`);
console.log(`  peak memory ${Math.round(soak.peakMb)} MB, limit ${MAX_MB}`);
for (const fault of soak.faults) console.log(`  FAULT ${fault}`);
process.exitCode = soak.faults.length || soak.peakMb > MAX_MB ? 1 : 0;

/** One child for files [from, to); a file on which it hangs or dies is a fault, and the next child starts behind it. */
function runChild(from: number, to: number): Promise<void> {
  return new Promise((resolve) => {
    const child = fork(path.join(import.meta.dirname, 'capture-child.ts'), {
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let current = '';
    let words = '';
    let isHung = false;
    let watchdog: NodeJS.Timeout;
    const watch = (ms: number): void => {
      clearTimeout(watchdog);
      watchdog = setTimeout(() => {
        isHung = true;
        child.kill('SIGKILL');
      }, ms);
    };
    watch(STARTUP_MS);
    child.stderr!.on('data', (text: Buffer) => (words = (words + text.toString()).slice(-2000)));
    child.on('message', (message: SoakReply | { starts: string }) => {
      watch(MAX_MS);
      if ('starts' in message) current = message.starts;
      else note(message);
    });
    child.on('close', (code, signal) => {
      clearTimeout(watchdog);
      if (soak.done < to) {
        if (!current) throw new Error(`The reader did not start: ${words}`);
        soak.faults.push(
          isHung
            ? `${current}: no answer in ${MAX_MS} ms`
            : `${current}: ended by ${code ?? signal} ${words}`,
        );
        soak.done++;
      }
      resolve();
    });
    child.send({ seed, from, to });
  });
}

function note({ number, name, answer, ms, peakMb }: SoakReply): void {
  soak.done = number + 1;
  if (soak.done % SAVE_EVERY === 0) save();
  if (answer.startsWith('crash')) soak.faults.push(`${name}: ${answer}`);
  const kind = answer.split(':')[0];
  soak.answers[kind] = (soak.answers[kind] ?? 0) + 1;
  soak.peakMb = Math.max(soak.peakMb, peakMb);
  if (ms > soak.slowest.ms) soak.slowest = { name: `${name}: ${answer}`, ms };
}

function save(): void {
  writeFileSync(stateFile, JSON.stringify(soak, null, 2));
}

function fresh(): Soak {
  return { seed, done: 0, answers: {}, slowest: { name: '', ms: 0 }, peakMb: 0, faults: [] };
}

function readState(): Soak | null {
  try {
    return JSON.parse(readFileSync(stateFile, 'utf8')) as Soak;
  } catch {
    return null;
  }
}
