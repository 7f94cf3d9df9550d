import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type RunningServer } from './start-server.ts';

let server: RunningServer;
let port: number;
const folder = mkdtempSync(path.join(tmpdir(), 'plica-server-'));
const web = path.join(folder, 'web');

beforeAll(async () => {
  mkdirSync(web);
  writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  writeFileSync(path.join(web, 'index.html'), '<!doctype html><title>app</title>');
  port = await freePort();
  server = await startServer({ PLICA_PORT: String(port) }, web);
});
afterAll(() => server.close());

describe('the running server', () => {
  test('answers on the printed address', async () => {
    expect(await (await fetch(server.url)).text()).toContain('<title>app');
  });

  test('paths are taken as sent: none leads out of the folder', async () => {
    for (const raw of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2f..%2fsecret.txt', '/\\..\\secret.txt'])
      expect(await rawGet(raw)).not.toContain('secret');
  });

  test('a foreign Host header is refused', async () => {
    expect(await rawGet('/', 'rebound.example')).not.toContain('<title>app');
    expect(await rawGet('/', `localhost:${port}`)).toContain('<title>app');
  });

  test('a port in use and an app that is not built are said in words', async () => {
    await expect(startServer({ PLICA_PORT: String(port) }, web)).rejects.toThrow(/in use.*PLICA_PORT=/);
    await expect(startServer({}, path.join(folder, 'nothing'))).rejects.toThrow(/npm start/);
  });

  test('it stops though a browser keeps its connection open', async () => {
    const other = await startServer({ PLICA_PORT: String(await freePort()) }, web);
    const agent = new http.Agent({ keepAlive: true });
    await new Promise((resolve) => http.get(other.url, { agent }, (r) => r.resume().on('end', resolve)));
    await other.close();
    agent.destroy();
    await expect(fetch(other.url)).rejects.toThrow();
  });
});

/** fetch() would tidy the path before sending it. */
function rawGet(rawPath: string, host = `127.0.0.1:${port}`): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = http.request(
      { port, host: '127.0.0.1', path: rawPath, headers: { host } },
      (response) => {
        let text = '';
        response.on('data', (chunk) => (text += String(chunk)));
        response.on('end', () => resolve(text));
      },
    );
    request.on('error', reject);
    request.end();
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
