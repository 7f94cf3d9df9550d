/** Commands that run beside each other, as many at a time as there are cores; each is printed whole when it has ended. */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/**
 * Runs `{ name, command, args }` in the order given; resolves to the names of those that failed.
 * @param {{ name: string, command: string, args: string[] }[]} jobs
 * @param {{ cwd: string, lanes?: number, print?: (text: string) => void }} options
 * @returns {Promise<string[]>}
 */
export async function sideBySide(
  jobs,
  { cwd, lanes = availableParallelism(), print = (text) => process.stdout.write(text) },
) {
  const waiting = [...jobs];
  const failed = [];
  const lane = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      const start = Date.now();
      const { code, output } = await outcome(job, cwd);
      const seconds = ((Date.now() - start) / 1000).toFixed(0);
      print(`${code ? 'FAILED' : 'passed'} ${job.name} (${seconds} s)\n${output}`);
      if (code) failed.push(job.name);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(lanes, jobs.length)) }, lane));
  return failed;
}

function outcome({ command, args }, cwd) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', ({ message }) => resolve({ code: 1, output: `${output}${message}\n` }));
    // No exit code: ended by a signal.
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
