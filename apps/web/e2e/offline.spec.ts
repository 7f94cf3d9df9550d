import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startServer, type RunningServer } from '../../api/src/index.ts';
import { expect, FACES, test } from './plica-page.ts';

test.use({ serviceWorkers: 'allow' });
// The size of the window changes nothing here.
test.skip(({ isMobile }) => isMobile, 'once is enough');

const DIST = join(import.meta.dirname, '..', 'dist');
let folder: string;
let server: RunningServer;

// A server of its own, whose files can be replaced as an update replaces them.
test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plica-offline-'));
  cpSync(DIST, folder, { recursive: true });
  server = await startServer({ PLICA_PORT: String(await freePort()) }, folder);
});
test.afterEach(async ({ isMobile }) => {
  if (isMobile) return;
  await server.close();
  rmSync(folder, { recursive: true });
});

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

/** Opens the app and waits until all its files are kept. */
async function kept(page: Page): Promise<void> {
  await page.goto(`${server.url}/?lang=en`);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
}

/** Another build of the app: its page has another title. */
function update({ whole }: { whole: boolean }): void {
  const page = readFileSync(join(folder, 'index.html'), 'utf8').replace(
    '<meta name="referrer"',
    '<meta name="build" content="newer" />$&',
  );
  const sha256 = createHash('sha256').update(page).digest('hex');
  const worker = readFileSync(join(folder, 'service-worker.js'), 'utf8');
  writeFileSync(
    join(folder, 'service-worker.js'),
    worker.replace(/("path":"index.html","sha256":")[0-9a-f]+/, `$1${sha256}`),
  );
  if (whole) writeFileSync(join(folder, 'index.html'), page);
}
const isNewer = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('meta[name=build]') !== null);

test('opens and measures without a network after one visit, and keeps its own files alone', async ({
  plica,
  context,
}) => {
  await kept(plica.page);
  await plica.page.close();
  await server.close();
  await context.setOffline(true);
  const page = await context.newPage();
  // A page that was never gone to, from nothing: models, decoders and fonts come from this device.
  const answer = await page.goto(`${server.url}/cases?lang=en`);
  expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'");
  await expect(page.locator('h1')).toBeVisible();
  await page.goto(`${server.url}/?lang=en`);
  await page.locator('input[type=file]').first().setInputFiles(join(FACES, 'age-30.jpg'));
  await expect(page.locator('#measures-heading')).toBeVisible({ timeout: 60_000 });
  await page.goto(`${server.url}/cases?lang=en`);
  await page.getByRole('button', { name: 'New case' }).click();
  await page.locator('.visit input[type=file]').setInputFiles(join(FACES, 'smile.jpg'));
  await expect(page.locator('.slot-photo')).toHaveCount(1);

  const { names, kept: files } = await page.evaluate(async () => {
    const names = await caches.keys();
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return { names, kept: all.flat().map(({ url }) => new URL(url).pathname) };
  });
  expect(names).toEqual(['plica-app-files']);
  const listed = [...readFileSync(join(DIST, 'service-worker.js'), 'utf8').matchAll(/"path":"([^"]+)"/g)].map(
    (m) => `/${m[1]}`,
  );
  expect([...files].sort()).toEqual([...listed].sort());
  await context.setOffline(false);
});

test('a newer build waits until it is taken, and then the page is of it', async ({ plica: { page } }) => {
  await kept(page);
  update({ whole: true });
  await page.reload();
  const note = page.locator('.new-build');
  await expect(note).toBeVisible();
  expect(await isNewer(page)).toBe(false);
  await note.getByRole('button').click();
  await expect.poll(() => isNewer(page).catch(() => false)).toBe(true);
  await expect(page.locator('h1')).toBeVisible();
  await expect(note).toBeHidden();
});

test('a build whose files do not fit together is not kept; the old one goes on without a network', async ({
  plica: { page },
}) => {
  await kept(page);
  update({ whole: false });
  const found = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const end = new Promise<string>((resolve) =>
      registration.addEventListener('updatefound', () => {
        const worker = registration.installing!;
        worker.addEventListener('statechange', () => resolve(worker.state));
      }),
    );
    await registration.update().catch(() => undefined);
    return { newer: await end, active: registration.active?.state };
  });
  expect(found).toEqual({ newer: 'redundant', active: 'activated' });
  await server.close();
  await page.reload();
  await expect(page.locator('h1')).toBeVisible();
  expect(await isNewer(page)).toBe(false);
});
