import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Request } from '@playwright/test';
import { expect, FACES, test } from './plica-page.ts';

test('no request carries image data, and none leaves once the models are there @desk', async ({
  plica,
  page,
  baseURL,
}) => {
  const requests: Request[] = [];
  const sockets: string[] = [];
  page.context().on('request', (request) => requests.push(request));
  page.on('websocket', (socket) => sockets.push(socket.url()));

  await plica.open();
  await plica.choose('age-30.jpg');
  await plica.measured();

  const network = (list: readonly Request[]) => list.filter((request) => !request.url().startsWith('blob:'));
  expect(network(requests).length).toBeGreaterThan(8);
  const photo = readFileSync(join(FACES, 'age-30.jpg'));
  for (const request of network(requests)) {
    expect(request.method(), request.url()).toBe('GET');
    expect(new URL(request.url()).origin).toBe(baseURL);
    expect(request.postDataBuffer()).toBeNull();
    // Nothing of the photograph rides in an address or a header either: they are far smaller than a thumbnail.
    const carried = request.url() + JSON.stringify(await request.allHeaders());
    expect(carried.length, request.url()).toBeLessThan(2000);
    expect(carried).not.toContain(photo.toString('base64').slice(1000, 1100));
    expect(carried).not.toContain('age-30');
  }

  const afterModels = requests.length;
  await plica.choose('age-65.jpg');
  await page.locator('.photo-item').nth(1).click();
  await plica.measured();
  await plica.drag('mouthCorner.right', 0, 12);
  await plica.settled();
  await page.locator('label', { hasText: 'None' }).click();
  await plica.settled();
  await page.locator('label', { hasText: 'This photograph is mirrored' }).click();
  await plica.settled();
  expect(network(requests.slice(afterModels)).map((request) => request.url())).toEqual([]);
  expect(sockets).toEqual([]);
  expect(page.context().serviceWorkers()).toEqual([]);
});

test('the page may not send anything elsewhere @desk', async ({ page, baseURL }) => {
  const response = (await page.goto('/'))!;
  const policy = (await response.headerValue('content-security-policy'))!;
  const rules = new Map(
    policy.split(';').map((rule) => {
      const [name, ...values] = rule.trim().split(/\s+/);
      return [name!, values.join(' ')];
    }),
  );
  expect(rules.get('default-src')).toBe("'none'");
  expect(rules.get('connect-src')).toBe("'self'");
  expect(rules.get('script-src')).toBe("'self' 'wasm-unsafe-eval'");
  expect(rules.get('style-src')).toBe("'self'");
  expect(rules.get('form-action')).toBe("'none'");
  expect(await response.headerValue('cross-origin-embedder-policy')).toBe('require-corp');

  const tried = await page.evaluate(async () => {
    const sent = async (run: () => Promise<unknown>): Promise<boolean> =>
      run().then(
        () => true,
        () => false,
      );
    return {
      fetch: await sent(() => fetch('https://example.com/', { method: 'POST', body: 'x', mode: 'no-cors' })),
      image: await sent(
        () =>
          new Promise((resolve, reject) => {
            const image = new Image();
            image.onload = resolve;
            image.onerror = reject;
            image.src = 'https://example.com/?x';
          }),
      ),
    };
  });
  expect(tried).toEqual({ fetch: false, image: false });
  // The app's own server takes no body either.
  expect((await page.request.post(`${baseURL}/`, { data: 'x' })).status()).toBe(405);
});
