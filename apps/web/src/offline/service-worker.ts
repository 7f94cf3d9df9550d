/// <reference lib="webworker" />
import { fileFor, keyOf, type AppFile } from './app-files.ts';

/**
 * Keeps the app's own files, and nothing else, so that it opens without a network after the first visit. A build is kept
 * whole or not at all; the pages of the older one go on with it until they are closed or the person takes the new one.
 */
declare const self: ServiceWorkerGlobalScope;

/** The text is replaced by the list of the build: see `vite/service-worker-files.ts`. */
const FILES = JSON.parse('__PLICA_APP_FILES__') as AppFile[];
const CACHE = 'plica-app-files';

self.addEventListener('install', (event) => event.waitUntil(keepAll()));
self.addEventListener('activate', (event) => event.waitUntil(dropOthers().then(() => self.clients.claim())));
self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  const file = fileFor(FILES, url.pathname, request.mode === 'navigate');
  if (file) event.respondWith(kept(file, request));
});

async function keepAll(): Promise<void> {
  const cache = await caches.open(CACHE);
  await Promise.all(FILES.map((file) => keep(cache, file)));
}

async function keep(cache: Cache, file: AppFile): Promise<void> {
  if (await cache.match(keyOf(file))) return;
  const response = await fetch(`/${file.path}`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${file.path}: ${response.status}`);
  // A server in the middle of an update would mix two builds: this one is then not kept, and tried again later.
  if ((await sha256(await response.clone().arrayBuffer())) !== file.sha256)
    throw new Error(`${file.path} is of another build`);
  await cache.put(keyOf(file), response);
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function dropOthers(): Promise<void> {
  const cache = await caches.open(CACHE);
  const wanted = new Set(FILES.map((file) => new URL(keyOf(file), self.location.origin).href));
  for (const { url } of await cache.keys()) if (!wanted.has(url)) await cache.delete(url);
}

/** A browser short of space may have dropped files: then the network answers. */
async function kept(file: AppFile, request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(keyOf(file))) ?? fetch(request);
}
