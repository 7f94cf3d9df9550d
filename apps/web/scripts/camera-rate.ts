/**
 * Frames a second of the live guide: `npm run -w apps/web camera-rate`, with names of views to run some only. The camera is
 * Chromium's own, fed with a film of a picture that sways: a painted face that smiles, and a drawn profile that never holds
 * still, so that both are followed and judged in full and never released. A frame counts when it was judged: its face or its
 * outline is its own (in a profile the face itself is looked at in every third or sixth frame). Processor time, of all of the browser's
 * processes, is what tells two builds apart on a machine that has other work.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { withScreens } from './screens.ts';

const SIZES = [
  [1280, 720],
  [1920, 1080],
] as const;
/** `height`: of the picture, as a share of the frame's; `background` is its own, so that it goes on beside it. */
const FILMS = [
  { view: 'front', picture: 'faces/smile.jpg', height: 0.82, background: '#b9bfc2', swayPx: 2 },
  { view: 'profileLeft', picture: 'views/profileLeft.jpg', height: 1, background: '#929ea9', swayPx: 24 },
] as const;
const SECONDS = 12;
const FRAMES = 30;
const fixtures = join(import.meta.dirname, '..', '..', '..', 'fixtures');
const cache = join(import.meta.dirname, '..', '.cache');

const wanted = process.argv.slice(2);
for (const film of FILMS.filter(({ view }) => !wanted.length || wanted.includes(view)))
  for (const [width, height] of SIZES) {
    const file = await writeFilm(film, width, height);
    await withScreens(
      async (browser, url) => {
        const context = await browser.newContext({
          viewport: { width: 1440, height: 900 },
          permissions: ['camera'],
        });
        const page = await context.newPage();
        page.on('pageerror', (error) => console.error(error.message));
        await page.goto(`${url}/cases?lang=en`);
        await page.getByRole('button', { name: 'New case' }).click();
        await page.locator('.visit-tools').getByRole('link', { name: 'Camera' }).click();
        await page.locator(`.view-strip [data-view=${film.view}]`).click();
        const { rates, processorMs } = await readRates(browser, page);
        const middle = [...rates].sort((a, b) => a - b)[Math.floor(rates.length / 2)];
        const shown = await page
          .locator('video')
          .evaluate((v: HTMLVideoElement) => `${v.videoWidth} x ${v.videoHeight}`);
        const hint = await page.locator('.hint').getAttribute('data-hint');
        console.log(
          `${film.view}, ${shown}: median ${middle} frames/s, lowest ${Math.min(...rates)}, ${rates.length} readings (${hint}); ` +
            `processor ms a frame: ${processorMs.map(([type, ms]) => `${type} ${ms.toFixed(1)}`).join(', ')}`,
        );
      },
      [
        '--use-fake-ui-for-media-stream',
        '--use-fake-device-for-media-stream',
        `--use-file-for-fake-video-capture=${file}`,
      ],
    );
  }

/** A second of motion JPEG: a window that sways over the still picture. */
async function writeFilm(film: (typeof FILMS)[number], width: number, height: number): Promise<string> {
  const sway = film.swayPx;
  const wide = { width: width + 2 * sway, height: height + 2 * sway };
  const picture = await sharp(join(fixtures, film.picture))
    .resize({ width, height: Math.round(film.height * height), fit: 'inside' })
    .toBuffer();
  const still = await sharp({ create: { ...wide, channels: 3, background: film.background } })
    .composite([{ input: picture, gravity: 'centre' }])
    .png()
    .toBuffer();
  const frames: Buffer[] = [];
  for (let i = 0; i < FRAMES; i++) {
    const phase = (2 * Math.PI * i) / FRAMES;
    const left = Math.round(sway * (1 + Math.sin(phase)));
    const top = Math.round(sway * (1 + Math.cos(phase)));
    frames.push(await sharp(still).extract({ left, top, width, height }).jpeg({ quality: 90 }).toBuffer());
  }
  mkdirSync(cache, { recursive: true });
  const file = join(cache, `${film.view}-${height}.mjpeg`);
  writeFileSync(file, Buffer.concat(frames));
  return file;
}

interface Rates {
  rates: number[];
  /** By kind of process, for each frame judged. */
  processorMs: [type: string, ms: number][];
}

async function readRates(browser: Browser, page: Page): Promise<Rates> {
  await page.locator('.camera-page[data-fps]').waitFor({ timeout: 60_000 });
  await page.waitForTimeout(2000);
  const system = await browser.newBrowserCDPSession();
  const rates: number[] = [];
  const [start, before] = [performance.now(), await processorSeconds(system)];
  for (let i = 0; i < SECONDS * 2; i++) {
    await page.waitForTimeout(500);
    rates.push(Number(await page.locator('.camera-page').getAttribute('data-fps')));
  }
  const frames = (mean(rates) * (performance.now() - start)) / 1000;
  const after = await processorSeconds(system);
  const processorMs = [...after].map(([type, seconds]): [string, number] => [
    type,
    (1000 * (seconds - (before.get(type) ?? 0))) / frames,
  ]);
  return { rates, processorMs: processorMs.filter(([, ms]) => ms >= 0.1) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, v) => sum + v, 0) / values.length;
}

async function processorSeconds(system: CDPSession): Promise<Map<string, number>> {
  const { processInfo } = await system.send('SystemInfo.getProcessInfo');
  const seconds = new Map<string, number>();
  for (const { type, cpuTime } of processInfo) seconds.set(type, (seconds.get(type) ?? 0) + cpuTime);
  return seconds;
}
