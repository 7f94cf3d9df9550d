import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const PORT = Number(process.env.PLICA_TEST_PORT ?? 4391);
const SYSTEM_CHROMIUM = process.env.PLICA_CHROMIUM ?? '/usr/bin/chromium';

/** The built app as apps/api serves it, with its security headers, in the system's Chromium where there is one. */
export default defineConfig({
  testDir: './e2e',
  outputDir: './test-results',
  timeout: 120_000,
  expect: { timeout: 30_000 },
  fullyParallel: true,
  workers: 2,
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    // Every test starts with an empty browser: only offline.spec.ts has the app kept in it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(existsSync(SYSTEM_CHROMIUM) ? { executablePath: SYSTEM_CHROMIUM } : {}),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
  projects: [
    // What hangs on no width (data, words, files, requests) runs at one of them; `npm run soak:widths` runs all at both.
    { name: 'desktop', grepInvert: /@phone/, use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      grepInvert: /@desk/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    command: 'node ../cli/bin/plica.mjs serve',
    url: `http://127.0.0.1:${PORT}/healthz`,
    env: { PLICA_PORT: String(PORT) },
    reuseExistingServer: false,
  },
});
