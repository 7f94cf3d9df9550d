import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { preview } from 'vite';

const root = join(import.meta.dirname, '..');
/** 0 takes any free one. */
const PORT = Number(process.env.PLICA_TEST_PORT ?? 0);

/** Runs `work` with the built app served and a browser open, in the system's Chromium where there is one. */
export async function withScreens(
  work: (browser: Browser, url: string) => Promise<void>,
  args: readonly string[] = [],
): Promise<void> {
  const server = await preview({ root, preview: { port: PORT, strictPort: PORT > 0 } });
  const { port } = server.httpServer.address() as AddressInfo;
  const executablePath = existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined;
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...args],
  });
  try {
    await work(browser, `http://127.0.0.1:${port}`);
  } finally {
    await browser.close();
    await server.close();
  }
}
