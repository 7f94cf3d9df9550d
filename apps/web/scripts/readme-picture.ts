/** The README's picture of the app with the synthetic face: `npm run -w apps/web readme-picture`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { withScreens } from './screens.ts';

const picture = join(import.meta.dirname, '..', '..', '..', 'docs', 'images', 'measure.png');

await withScreens(async (browser, url) => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 860 }, colorScheme: 'light' });
  await page.goto(`${url}/?lang=en`);
  await page.getByRole('button', { name: 'Try the synthetic demo face' }).click();
  await page.locator('#measures-heading').waitFor({ timeout: 60_000 });
  await page.locator('.results:not([data-updating])').waitFor();
  await page.mouse.move(0, 0);
  await page.locator('tr[data-measure="eye.mrd1"]').first().hover();
  await page.waitForTimeout(300);
  const shot = await page.screenshot();
  mkdirSync(join(picture, '..'), { recursive: true });
  await sharp(shot)
    .png({ palette: true, quality: 100, dither: 1, compressionLevel: 9, effort: 10 })
    .toFile(picture);
});
