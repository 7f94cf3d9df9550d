/** `npm test`: installs what is missing, runs the unit tests and the browser tests, and sums them in one last line. */
import { spawn } from 'node:child_process';
import { ensureChromium, ensureInstalled, ensureNode, ensureWebBuilt, ROOT, run } from './setup.mjs';

ensureNode();
ensureInstalled();
ensureChromium();
ensureWebBuilt();
run('npm', ['run', '--silent', 'check']);

const vitest = await runner('npx', ['vitest', 'run']);
const playwright = await runner('npx', ['playwright', 'test', '--config', 'apps/web/playwright.config.ts']);
const counts = [vitestCounts(vitest.output), playwrightCounts(playwright.output)];
const total = (name) => counts.reduce((sum, c) => sum + c[name], 0);
const broken = [vitest, playwright].filter((r) => r.code !== 0).length;
const failed = Math.max(total('failed'), broken);
console.log(`\n${total('passed')} passed, ${failed} failed, ${total('skipped')} skipped`);
process.exit(failed || total('passed') === 0 ? 1 : 0);

/** Runs a command, shows what it prints and keeps it. */
function runner(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, FORCE_COLOR: '0' },
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.on('close', (code) => resolve({ code, output }));
  });
}

function vitestCounts(output) {
  const line = /^\s*Tests\s+(.*)$/m.exec(output)?.[1] ?? '';
  return countsIn(line);
}

function playwrightCounts(output) {
  return countsIn(output.split('\n').slice(-12).join(' '));
}

function countsIn(text) {
  const count = (word) => Number(new RegExp(`(\\d+) ${word}`).exec(text)?.[1] ?? 0);
  return { passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
}
