import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { nestedSlab, solveEquilibrium, typescriptBackend } from '@plica/core/fem';
import { build, type Rolldown } from 'vite';
import { SECURITY_HEADERS } from '../../api/src/security-headers.ts';
import { expect, test } from './plica-page.ts';
import { SLAB } from './tissue/slab.ts';

// The size of the window changes nothing here.
test.skip(({ isMobile }) => isMobile, 'once is enough');

const files = new Map<string, string>();
test.beforeAll(async () => {
  const here = join(import.meta.dirname, 'tissue');
  const [built] = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: { solver: join(here, 'solver.ts'), helper: join(here, 'helper.ts') }, formats: ['es'] },
    },
  })) as Rolldown.RolldownOutput[];
  for (const file of built!.output) if (file.type === 'chunk') files.set(`/${file.fileName}`, file.code);
});

/** Serves an empty page and the solver. */
const served = (headers: Readonly<Record<string, string>>): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer(({ url }, response) => {
      const code = files.get(url!);
      const type = code === undefined ? 'text/html' : 'text/javascript';
      response
        .writeHead(200, { ...headers, 'Content-Type': type })
        .end(code ?? '<!doctype html><title>.</title>');
    }).listen(0, '127.0.0.1', () => resolve(server));
  });

const withoutIsolation = Object.fromEntries(
  Object.entries(SECURITY_HEADERS).filter(([name]) => !name.startsWith('Cross-Origin')),
);

for (const [how, headers, name] of [
  ['isolated from other origins: two threads', SECURITY_HEADERS, 'wasm, 2 threads'],
  ['not isolated, no shared memory: one thread', withoutIsolation, 'wasm'],
] as const)
  test(`the tissue solver in a worker under the app's policy, ${how}`, async ({ page }) => {
    const server = await served(headers);
    try {
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      const answer = await page.evaluate(
        () =>
          new Promise<{ failed?: string; backend?: string; displacement: number[] }>((resolve, reject) => {
            const worker = new Worker('/solver.js', { type: 'module' });
            worker.onmessage = ({ data }) =>
              resolve({ ...data, displacement: Array.from(data.displacement ?? []) });
            worker.onerror = ({ message }) => reject(new Error(message));
            worker.postMessage(null);
          }),
      );
      expect(answer.failed).toBeUndefined();
      expect(answer.backend).toBe(name);
      const truth = solveEquilibrium(nestedSlab(SLAB), { backend: typescriptBackend });
      if (!truth.ok) throw new Error(truth.problem.reason);
      const { displacement } = truth.value;
      expect(answer.displacement).toHaveLength(displacement.length);
      const apart = answer.displacement.map((v, i) => Math.abs(v - displacement[i]!));
      expect(Math.max(...apart)).toBeLessThan(1e-5);
    } finally {
      server.close();
    }
  });
