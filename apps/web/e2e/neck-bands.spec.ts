import { join } from 'node:path';
import { expectNothingByAxe } from './expect-clean.ts';
import { expect, test } from './plica-page.ts';

const PROFILE = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'views', 'profileLeft.jpg');

test('bands of the neck are marked, dragged, undone, deleted, kept and printed', async ({
  plica,
  plica: { page },
}) => {
  await page.goto('/cases?lang=en');
  await page.getByRole('button', { name: 'New case' }).click();
  await page.locator('.visit input[type=file]').setInputFiles(PROFILE);
  // The name of the file tells the view.
  const photo = page.locator('.slot[data-view=profileLeft] .slot-photo');
  await expect(photo).toHaveAttribute('data-state', /measured|partly/, { timeout: 60_000 });
  await photo.locator('a').click();
  await plica.measured();
  await page.getByRole('button', { name: 'Mark bands of the neck' }).click();

  const stage = (await page.locator('.stage').boundingBox())!;
  const tap = (x: number, y: number): Promise<void> =>
    page.mouse.click(stage.x + stage.width * x, stage.y + stage.height * y);
  await tap(0.1, 0.4);
  await tap(0.1, 0.55);
  await expect(plica.handle('band.0.1')).toBeVisible();
  // A second band without a pointer: its points are put and moved by keys.
  await page.getByRole('button', { name: 'Next band' }).click();
  await page.getByRole('button', { name: 'Add a point' }).click();
  await page.getByRole('button', { name: 'Add a point' }).click();
  await plica.handle('band.1.1').focus();
  await page.keyboard.press('Shift+ArrowDown');
  await page.getByRole('button', { name: 'Done' }).click();
  await plica.settled();
  const panel = page.locator('.panel', { has: page.locator('#bands-heading') });
  await expect(panel).toContainText('Marked by hand: 2');
  // Without a scale no length.
  await expect(panel).toContainText('needs a marker');
  await expectNothingByAxe(page, 'neck-bands');

  const before = await plica.pointAt('band.0.0');
  await plica.drag('band.0.0', 30, 10);
  expect((await plica.pointAt('band.0.0')).x).toBeCloseTo(before.x + 30, 0);
  await page.getByRole('button', { name: 'Undo' }).click();
  expect((await plica.pointAt('band.0.0')).x).toBeCloseTo(before.x, 0);
  await page.getByRole('button', { name: 'Redo' }).click();
  await page.locator('label', { hasText: 'Locked scale' }).click();
  await page.getByLabel('Millimetres per pixel').fill('0.6');
  await page.getByLabel('Its error (one SD), same unit').fill('0.01');
  await expect(panel.locator('.band-lengths li').first()).toHaveText(/^Along the line \d+ ± \d+(\.\d)? mm$/);
  await plica.settled();

  await page.reload();
  await plica.measured();
  await expect(plica.handle('band.1.1')).toBeVisible();
  await expect(panel.locator('.band-lengths li')).toHaveCount(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-figure [data-kind=neckBand]')).toHaveCount(2);
  await expect(page.locator('.print-figure')).toBeVisible();
  await expect(panel).toBeVisible();
  await page.emulateMedia({ media: 'screen' });

  for (const id of ['band.1.1', 'band.1.0']) {
    await plica.handle(id).focus();
    await page.keyboard.press('Delete');
    await expect(plica.handle(id)).toHaveCount(0);
  }
  await plica.settled();
  await expect(panel).toContainText('Marked by hand: 1');
});
