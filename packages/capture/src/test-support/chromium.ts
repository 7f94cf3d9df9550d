import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import type { FaceLandmarks } from '@plica/face/anatomy';
import type { Photo } from '../index.ts';
import { SELF_HOSTED_FILES } from '../models/self-hosted-files.ts';
import { readSelfHostedFile } from '../node/self-hosted-files.ts';

const SYSTEM_CHROMIUM = '/usr/bin/chromium';
/** The policy under which the app runs: WebAssembly, but no eval, no blob: workers, no other origin. */
const STRICT_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'";

export interface BrowserReading extends Omit<Photo, 'image'> {
  problem?: string;
  width: number;
  height: number;
  pixels: Buffer;
  faces: FaceLandmarks[];
}

export interface BrowserReader {
  read(bytes: Uint8Array, options?: { findFaces?: boolean }): Promise<BrowserReading>;
  /** Requests that left the test's own server. */
  foreignRequests: string[];
  close(): Promise<void>;
}

/** Chromium with the browser door in a worker, under the strict policy and cross-origin isolation. */
export async function startBrowserReader(): Promise<BrowserReader> {
  const bundle = await build({
    entryPoints: [new URL('./browser-worker.ts', import.meta.url).pathname],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'error',
  });
  const files = new Map<string, Uint8Array | string>([
    ['/', '<!doctype html><title>capture</title>'],
    ['/worker.js', bundle.outputFiles[0].text],
  ]);
  for (const file of SELF_HOSTED_FILES)
    files.set(`/${file.folder}/${file.name}`, await readSelfHostedFile(file));
  const types: Record<string, string> = {
    js: 'text/javascript',
    wasm: 'application/wasm',
    json: 'application/json',
  };
  const server = createServer((request, response) => {
    const body = files.get(request.url ?? '');
    const type =
      types[request.url?.split('.').pop() ?? ''] ??
      (request.url === '/' ? 'text/html' : 'application/octet-stream');
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': type,
      'content-security-policy': STRICT_POLICY,
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({
    args: ['--no-sandbox'],
    ...(existsSync(SYSTEM_CHROMIUM) ? { executablePath: SYSTEM_CHROMIUM } : {}),
  });
  const page = await browser.newPage();
  const foreignRequests: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) foreignRequests.push(request.url());
  });
  await page.goto(origin);
  await page.evaluate(() => {
    Object.assign(window, { worker: new Worker('/worker.js', { type: 'module' }) });
  });
  let count = 0;
  return {
    foreignRequests,
    async read(bytes, { findFaces = false } = {}) {
      const url = `/file-${count++}`;
      files.set(url, bytes);
      const answer = await page.evaluate(
        ([url, findFaces]) =>
          new Promise<BrowserReading & { pixels?: string }>((resolve) => {
            const { worker } = window as unknown as { worker: Worker };
            worker.onmessage = (event) => resolve(event.data);
            worker.onerror = (event) => resolve({ problem: event.message } as never);
            worker.postMessage({ url, findFaces });
          }),
        [url, findFaces] as const,
      );
      files.delete(url);
      return { ...answer, pixels: Buffer.from(answer.pixels ?? '', 'base64') };
    },
    async close() {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
