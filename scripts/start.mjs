/** `npm start`: installs and builds what is missing, serves the app on this machine and opens it. */
import { spawn } from 'node:child_process';
import net from 'node:net';
import { endOnSetupError, ensureInstalled, ensureNode, ensureWebBuilt, ROOT } from './setup.mjs';

try {
  ensureNode();
  ensureInstalled();
  ensureWebBuilt();
} catch (error) {
  endOnSetupError(error);
}

const env = { ...process.env };
if (!env.PLICA_PORT) env.PLICA_PORT = String(await freePort(4310));
const server = spawn(process.execPath, ['apps/cli/bin/plica.mjs', 'serve'], {
  cwd: ROOT,
  env,
  stdio: ['ignore', 'pipe', 'inherit'],
});
server.stdout.on('data', (chunk) => {
  process.stdout.write(chunk);
  const url = /https?:\S+/.exec(String(chunk))?.[0];
  if (url) openBrowser(url);
});
server.on('exit', (code) => process.exit(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));

/** The first free port from `first` on. */
function freePort(first) {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', (error) =>
      error.code === 'EADDRINUSE' ? resolve(freePort(first + 1)) : reject(error),
    );
    probe.listen(first, '127.0.0.1', () => probe.close(() => resolve(first)));
  });
}

/** Opens the page where there is a desktop; elsewhere the printed address has to do. */
function openBrowser(url) {
  const desktop =
    process.platform === 'darwin' ||
    process.platform === 'win32' ||
    process.env.DISPLAY ||
    process.env.WAYLAND_DISPLAY;
  if (!desktop || process.env.CI || process.env.PLICA_NO_BROWSER) return;
  const [command, args] =
    process.platform === 'darwin'
      ? ['open', [url]]
      : process.platform === 'win32'
        ? ['cmd', ['/c', 'start', url]]
        : ['xdg-open', [url]];
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
