import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { createApp } from './app.ts';
import { listenPlan, ListenRefusal } from './listen-policy.ts';

let app: ReturnType<typeof createApp>;
let folder: string;

beforeAll(() => {
  const root = mkdtempSync(path.join(tmpdir(), 'plica-api-'));
  folder = path.join(root, 'web');
  mkdirSync(path.join(folder, 'assets'), { recursive: true });
  writeFileSync(path.join(root, 'secret.txt'), 'secret');
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>app</title>');
  writeFileSync(path.join(folder, 'assets/app-1a2b.js'), 'export {}');
  app = createApp(folder, new Set(['127.0.0.1:4310']));
});

const get = (url: string, init: RequestInit = {}): Response | Promise<Response> =>
  app.request(`http://127.0.0.1:4310${url}`, { headers: { host: '127.0.0.1:4310' }, ...init });

describe('serving the app', () => {
  test('every answer carries the security headers, errors too', async () => {
    for (const url of ['/', '/nothing.png', '/assets/app-1a2b.js']) {
      const { headers } = await get(url);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('content-security-policy')).toContain("connect-src 'self'");
      expect(headers.get('content-security-policy')).not.toMatch(/'unsafe-(inline|eval)'/);
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  test('a photograph cannot be sent here: nothing but GET and HEAD is answered', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
      expect((await get('/', { method, headers: { host: '127.0.0.1:4310' } })).status).toBe(405);
    expect((await get('/', { method: 'HEAD' })).status).toBe(200);
  });

  test('pages fall back to the app, missing files do not, hashed files are cached for good', async () => {
    expect(await (await get('/some/page?lang=ko')).text()).toContain('<title>app');
    expect((await get('/missing.js')).status).toBe(404);
    expect((await get('/assets/app-1a2b.js')).headers.get('cache-control')).toContain('immutable');
    expect((await get('/')).headers.get('cache-control')).toBe('no-cache');
  });

  test('what has not changed is not sent again; text travels compressed', async () => {
    const first = await get('/');
    const etag = first.headers.get('etag')!;
    const again = await get('/', { headers: { host: '127.0.0.1:4310', 'if-none-match': `W/${etag}` } });
    expect(again.status).toBe(304);
    expect(again.headers.get('content-security-policy')).toContain("default-src 'none'");
    writeFileSync(path.join(folder, 'assets/big-3c4d.js'), `export default '${'plica '.repeat(1000)}'`);
    const packed = await get('/assets/big-3c4d.js', {
      headers: { host: '127.0.0.1:4310', 'accept-encoding': 'gzip' },
    });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
  });

  test('a rebuilt file is served anew', async () => {
    const file = path.join(folder, 'note.txt');
    writeFileSync(file, 'one');
    expect(await (await get('/note.txt')).text()).toBe('one');
    writeFileSync(file, 'two, longer');
    expect(await (await get('/note.txt')).text()).toBe('two, longer');
  });

  test('browsers are told to stay on https where it is served so, and only there', async () => {
    expect((await get('/')).headers.get('strict-transport-security')).toBeNull();
    const tls = createApp(folder, new Set(['clinic.example']), { https: true });
    const answer = await tls.request('https://clinic.example/', { headers: { host: 'clinic.example' } });
    expect(answer.headers.get('strict-transport-security')).toContain('max-age');
  });

  test('no path leads out of the folder', async () => {
    for (const url of [
      '/..%2fsecret.txt',
      '/%2e%2e/secret.txt',
      '/assets/..%5c..%5csecret.txt',
      '/%00.txt',
      '/%zz.txt',
    ])
      expect(await (await get(url)).text()).not.toContain('secret');
  });

  test('another host name is refused (DNS rebinding)', async () => {
    expect((await app.request('http://evil.example/', { headers: { host: 'evil.example' } })).status).toBe(
      421,
    );
  });
});

describe('where it listens', () => {
  test('loopback without being told otherwise', () => {
    expect(listenPlan({})).toMatchObject({
      host: '127.0.0.1',
      port: 4310,
      tls: null,
      url: 'http://127.0.0.1:4310',
    });
  });

  test('another address needs TLS or a declared https proxy', () => {
    expect(() => listenPlan({ PLICA_HOST: '0.0.0.0' })).toThrow(ListenRefusal);
    expect(() => listenPlan({ PLICA_HOST: '0.0.0.0', PLICA_PUBLIC_ORIGIN: 'http://clinic.example' })).toThrow(
      /https/,
    );
    const plan = listenPlan({ PLICA_HOST: '0.0.0.0', PLICA_PUBLIC_ORIGIN: 'https://clinic.example' });
    expect(plan.hosts.has('clinic.example')).toBe(true);
    expect(plan.url).toBe('https://clinic.example');
  });

  test('every address at once needs a name, because other names are refused', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'plica-tls-'));
    const file = path.join(folder, 'pair.pem');
    writeFileSync(file, 'pem');
    const tls = { PLICA_TLS_KEY: file, PLICA_TLS_CERT: file };
    expect(() => listenPlan({ PLICA_HOST: '0.0.0.0', ...tls })).toThrow(/PLICA_PUBLIC_ORIGIN/);
    expect(listenPlan({ PLICA_HOST: '192.0.2.7', ...tls }).hosts.has('192.0.2.7:4310')).toBe(true);
  });

  test('half of a TLS pair, an unreadable file and a bad port are refused in words', () => {
    expect(() => listenPlan({ PLICA_TLS_KEY: 'a' })).toThrow(/both/);
    expect(() => listenPlan({ PLICA_TLS_KEY: 'no-such', PLICA_TLS_CERT: 'no-such' })).toThrow(
      /cannot be read/,
    );
    expect(() => listenPlan({ PLICA_PORT: '99999' })).toThrow(/65535/);
  });
});
