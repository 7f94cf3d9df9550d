/** Frames a second of the live guide on a camera drawn from a painted face: `npm run -w apps/web camera-rate`. */
import type { Page } from '@playwright/test';
import { fakeCamera, showCamera } from '../e2e/fake-camera.ts';
import { withScreens } from './screens.ts';

const SIZES = [
  [1280, 720],
  [1920, 1080],
] as const;
const SECONDS = 12;

await withScreens(async (browser, url) => {
  for (const [width, height] of SIZES) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.on('pageerror', (error) => console.error(error.message));
    page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
    await fakeCamera(page, { width, height });
    await page.goto(`${url}/cases?lang=en`);
    await page.getByRole('button', { name: 'New case' }).click();
    await page.getByRole('link', { name: 'Camera' }).click();
    // Smiling, the face is followed, judged in full and never released.
    await showCamera(page, { plicaFace: 'smile' });
    const rates = await readRates(page);
    const middle = [...rates].sort((a, b) => a - b)[Math.floor(rates.length / 2)];
    console.log(
      `${width} x ${height}: median ${middle} frames/s, lowest ${Math.min(...rates)}, of ${rates.length} readings`,
    );
    console.log('  hint:', await page.locator('.hint').getAttribute('data-hint'));
    await page.close();
  }
});

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
