import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Finished {
  /** Null where it was ended for its time. */
  code: number | null;
  out: string;
  seconds: number;
  /** As far as this machine tells (Linux): CPU and peak memory of the process itself. */
  cpuSeconds: number;
  peakMemoryMB: number;
}

const LOOK_EVERY_MS = 50;
const TICKS = 100;

/** Runs a program to its end, or to `limitSeconds`; null where there is no such program. */
export function runProcess(
  command: string,
  args: readonly string[],
  { cwd, env, limitSeconds }: { cwd?: string; env?: Record<string, string>; limitSeconds: number },
): Promise<Finished | null> {
  return new Promise((resolve) => {
    const start = performance.now();
    const child = spawn(command, args, {
      ...(cwd ? { cwd } : {}),
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let out = '';
    let [cpuSeconds, peakMemoryMB] = [NaN, NaN];
    child.stdout.on('data', (part: Buffer) => (out += part.toString()));
    const look = setInterval(() => {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
        peakMemoryMB = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? NaN) / 1024;
        const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
        cpuSeconds = (Number(fields[11]) + Number(fields[12])) / TICKS;
      } catch {
        // Ended, or not Linux.
      }
    }, LOOK_EVERY_MS);
    const limit = setTimeout(() => child.kill('SIGKILL'), 1000 * limitSeconds);
    const end = (result: Finished | null): void => {
      clearInterval(look);
      clearTimeout(limit);
      resolve(result);
    };
    child.on('error', () => end(null));
    child.on('close', (code) =>
      end({ code, out, seconds: (performance.now() - start) / 1000, cpuSeconds, peakMemoryMB }),
    );
  });
}
