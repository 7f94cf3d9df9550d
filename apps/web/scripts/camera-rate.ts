/**
 * Frames a second of the live guide: `npm run -w apps/web camera-rate`. The camera is Chromium's own, fed with a film of a
 * painted face that sways; it smiles, so that it is followed and judged in full and never released.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Page } from '@playwright/test';
import { withScreens } from './screens.ts';

const SIZES = [
  [1280, 720],
  [1920, 1080],
] as const;
const SECONDS = 12;
const FRAMES = 30;
const face = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'faces', 'smile.jpg');
const cache = join(import.meta.dirname, '..', '.cache');

for (const [width, height] of SIZES) {
  const film = await writeFilm(width, height);
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
      const rates = await readRates(page);
      const middle = [...rates].sort((a, b) => a - b)[Math.floor(rates.length / 2)];
      const shown = await page
        .locator('video')
        .evaluate((v: HTMLVideoElement) => `${v.videoWidth} x ${v.videoHeight}`);
      const hint = await page.locator('.hint').getAttribute('data-hint');
      console.log(
        `${shown}: median ${middle} frames/s, lowest ${Math.min(...rates)}, ${rates.length} readings (${hint})`,
      );
    },
    [
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
  );
}

/** A second of motion JPEG. */
async function writeFilm(width: number, height: number): Promise<string> {
  const tall = Math.round(0.82 * height);
  const head = await sharp(face).resize({ height: tall }).toBuffer();
  const wide = (await sharp(head).metadata()).width;
  const frames: Buffer[] = [];
  for (let i = 0; i < FRAMES; i++) {
    const phase = (2 * Math.PI * i) / FRAMES;
    const left = Math.round((width - wide) / 2 + 2 * Math.sin(phase));
    const top = Math.round(height / 2 - 0.47 * tall + 2 * Math.cos(phase));
    frames.push(
      await sharp({ create: { width, height, channels: 3, background: '#b9bfc2' } })
        .composite([{ input: head, left, top }])
        .jpeg({ quality: 90 })
        .toBuffer(),
    );
  }
  mkdirSync(cache, { recursive: true });
  const film = join(cache, `face-${height}.mjpeg`);
  writeFileSync(film, Buffer.concat(frames));
  return film;
}

async function readRates(page: Page): Promise<number[]> {
  await page.locator('.camera-page[data-fps]').waitFor({ timeout: 60_000 });
  await page.waitForTimeout(2000);
  const rates: number[] = [];
  for (let i = 0; i < SECONDS * 2; i++) {
    await page.waitForTimeout(500);
    rates.push(Number(await page.locator('.camera-page').getAttribute('data-fps')));
  }
  return rates;
}
