import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { chromium } from '@playwright/test';
import { filmArguments, filmOf } from './film.ts';
import { expect, test } from './plica-page.ts';

// The size of the window changes nothing of what the camera sees.
test.skip(({ isMobile }) => isMobile, 'once is enough');

const ORDER = ['front', 'obliqueLeft', 'profileLeft', 'obliqueRight', 'profileRight', 'chinDown'];

test('every view is taken by itself, one after the other, from the browser’s own camera', async ({
  baseURL,
}, { project }) => {
  const film = filmOf(ORDER, 4);
  const { launchOptions } = project.use;
  const browser = await chromium.launch({
    ...launchOptions,
    args: [...(launchOptions?.args ?? []), ...filmArguments(film)],
  });
  try {
    const context = await browser.newContext({ permissions: ['camera'], serviceWorkers: 'block' });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${baseURL}/cases?lang=en`);
    await page.getByRole('button', { name: 'New case' }).click();
    await page.locator('.visit-tools').getByRole('link', { name: 'Camera' }).click();
    // Nobody touches the page: what is wrong for the view of the moment is let go by, what is right is taken.
    await expect(page.locator('.hint')).toHaveAttribute('data-hint', 'done', { timeout: 110_000 });
    await expect(page.locator('.view-strip [data-taken]')).toHaveCount(ORDER.length);

    await page.locator('.camera-tools').getByRole('link', { name: 'Look at the photographs' }).click();
    for (const view of ORDER) {
      const photo = page.locator(`.slot[data-view=${view}] .slot-photo`);
      await expect(photo).toHaveCount(1);
      await expect(photo).toHaveAttribute('data-state', view === 'chinDown' ? /./ : /measured|partly/, {
        timeout: 60_000,
      });
    }
    expect(errors).toEqual([]);
  } finally {
    await browser.close();
    rmSync(dirname(film), { recursive: true });
  }
});
