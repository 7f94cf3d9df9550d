/** `npm test`: installs what is missing, checks types and lint, runs the unit and the browser tests, sums them in one last line. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import {
  endOnSetupError,
  ensureChromium,
  ensureInstalled,
  ensureNode,
  ensureWebBuilt,
  ROOT,
} from './setup.mjs';
import { playwrightCounts, sumCounts, vitestCounts } from './test-counts.mjs';

const REPORTS = path.join(ROOT, 'test-results');
const VITEST_REPORT = path.join(REPORTS, 'vitest.json');
const PLAYWRIGHT_REPORT = path.join(REPORTS, 'playwright.json');

let isWebBuilt = true;
try {
  ensureNode();
  ensureInstalled();
  ensureChromium();
} catch (error) {
  endOnSetupError(error);
}
try {
  ensureWebBuilt();
} catch (error) {
  console.error(`${error.message} The browser tests cannot run; they count as one failure.`);
  isWebBuilt = false;
}
mkdirSync(REPORTS, { recursive: true });
for (const file of [VITEST_REPORT, PLAYWRIGHT_REPORT]) rmSync(file, { force: true });

const checkCode = await runner('npm', ['run', '--silent', 'check']);
if (checkCode) console.error('npm run check failed; it counts as one failure.');
const vitestCode = await runner('npx', [
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${VITEST_REPORT}`,
]);
const playwrightCode = isWebBuilt
  ? await runner(
      'npx',
      ['playwright', 'test', '--config', 'apps/web/playwright.config.ts', '--reporter=list,json'],
      { PLAYWRIGHT_JSON_OUTPUT_FILE: PLAYWRIGHT_REPORT },
    )
  : 1;

const { passed, failed, skipped } = sumCounts([
  { passed: 0, failed: checkCode ? 1 : 0, skipped: 0 },
  vitestCounts(reportIn(VITEST_REPORT), vitestCode),
  playwrightCounts(reportIn(PLAYWRIGHT_REPORT), playwrightCode),
]);
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed || !passed ? 1 : 0);

/** Runs a command in sight of the user; resolves to its exit code. */
function runner(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

function reportIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
