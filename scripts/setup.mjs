/** What `npm start` and `npm test` need before they can run; plain Node, because nothing is installed yet. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

// Written so that a Node too old for the rest gets as far as ensureNode.
export const ROOT = path.resolve(fileURLToPath(new URL('..', import.meta.url)));
const WEB = path.join(ROOT, 'apps/web');
const BUILD_STAMP = path.join(WEB, 'dist', '.plica-inputs');
const MIN_NODE = [20, 19];

export function ensureNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > MIN_NODE[0] || (major === MIN_NODE[0] && minor >= MIN_NODE[1])) return;
  throw new SetupError(
    `Plica needs Node ${MIN_NODE.join('.')} or newer; this is ${process.versions.node}. Install a current Node from nodejs.org and try again.`,
  );
}

/** Runs `npm ci` unless what is installed is what the lock says. */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Installing packages (once, and when they change) ...');
  run('npm', ['ci', '--no-audit', '--no-fund']);
}

/** npm keeps its own account of an installation; it writes it last, so a broken-off one does not count. */
function isInstalled() {
  const account = path.join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(account)) return false;
  const wanted = packagesIn(path.join(ROOT, 'package-lock.json'));
  const present = packagesIn(account);
  return Object.entries(wanted).every(
    ([name, entry]) =>
      !name.startsWith('node_modules/') ||
      entry.link ||
      entry.optional ||
      present[name]?.version === entry.version,
  );
}

const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};

/** Builds the web app when any of its sources changed. */
export function ensureWebBuilt() {
  const inputs = hashOf([
    ...['apps/web', 'packages', 'fixtures'].flatMap((f) => filesIn(path.join(ROOT, f))),
    path.join(ROOT, 'package-lock.json'),
  ]);
  if (existsSync(BUILD_STAMP) && readFileSync(BUILD_STAMP, 'utf8') === inputs) return;
  console.log('Building the web app ...');
  run('npm', ['run', '--silent', 'build', '-w', '@plica/web']);
  mkdirSync(path.dirname(BUILD_STAMP), { recursive: true });
  writeFileSync(BUILD_STAMP, inputs);
}

const SYSTEM_CHROMIUM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** A Chromium for the browser tests: the system's, Playwright's own, or Debian's. Returns nothing; sets PLICA_CHROMIUM when it is the system's. */
export function ensureChromium() {
  if (process.env.PLICA_CHROMIUM) return;
  const system = () => SYSTEM_CHROMIUM.find((file) => existsSync(file));
  if (!system()) {
    console.log('Installing Chromium for the browser tests ...');
    const own = spawnSync('npx', ['playwright', 'install', 'chromium'], { cwd: ROOT, stdio: 'inherit' });
    if (own.status !== 0) installDebianChromium();
  }
  const found = system();
  if (found) process.env.PLICA_CHROMIUM = found;
}

function installDebianChromium() {
  const isRoot = process.getuid?.() === 0;
  if (!existsSync('/usr/bin/apt-get') || !isRoot)
    throw new SetupError(
      'No Chromium was found and none could be installed. Install Chromium or Chrome and run npm test again.',
    );
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', 'chromium']);
}

/** What a person can read instead of a stack of calls. */
export class SetupError extends Error {}

export function run(command, args, options = {}) {
  try {
    execFileSync(command, args, {
      cwd: ROOT,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      ...options,
    });
  } catch (error) {
    throw new SetupError(`${command} ${args.join(' ')} failed (${error.status ?? error.code}).`);
  }
}

/** Ends the process with the words of a SetupError. */
export function endOnSetupError(error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exit(1);
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(path.relative(ROOT, file)).update(readFileSync(file));
  return hash.digest('hex');
}

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const full = path.join(folder, name);
    if (['node_modules', 'dist', 'test-results', 'e2e', '.cache'].includes(name)) return [];
    return statSync(full).isDirectory() ? filesIn(full) : [full];
  });
}
