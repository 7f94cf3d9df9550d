import AxeBuilder from '@axe-core/playwright';
import { expect, LANGUAGES, test, type PlicaPage } from './plica-page.ts';

async function expectClean(plica: PlicaPage, state: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page: plica.page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((n) => n.target.join(' ')).join(' | ')}`,
  );
  expect(found, state).toEqual([]);
  const overflow = await plica.page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${state}: sideways scroll`).toBeLessThanOrEqual(0);
}

for (const language of LANGUAGES)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing and nothing scrolls sideways (${language}, ${colorScheme})`, async ({
      plica,
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await plica.open(language);
      await expectClean(plica, 'empty');

      await plica.chooseBytes('notes.jpg', Buffer.from('text'));
      await expect(page.locator('.stopped')).toBeVisible();
      await expectClean(plica, 'refused');

      await plica.choose('smile.jpg', 'age-65.jpg');
      await page.locator('.photo-item').nth(1).click();
      await plica.measured();
      await expectClean(plica, 'blocked');

      await page.locator('.photo-item').nth(2).click();
      await plica.measured();
      await page.locator('.measure-name').first().click();
      await page.locator('.clinician summary').click();
      await page.locator('.scale label').nth(1).click();
      await expect(plica.handle('marker.0')).toBeVisible();
      await plica.handle('mouthCorner.right').focus();
      await page.keyboard.press('Shift+ArrowDown');
      await plica.settled();
      await expectClean(plica, 'edited, marker, explanation open');
    });

test('axe finds nothing while the models load', async ({ plica, page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/models/*', async (route) => {
    await held;
    await route.continue();
  });
  await plica.open();
  await plica.choose('age-30.jpg');
  await expect(page.locator('.steps')).toBeVisible();
  await expectClean(plica, 'working');
  release();
  await plica.measured();
});

test('prints the photograph and the table', async ({ plica, page }) => {
  await plica.open();
  await plica.choose('age-65.jpg');
  await plica.measured();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-figure')).toBeVisible();
  await expect(page.locator('.stage-card')).toBeHidden();
  await expect(page.locator('table.measures').first()).toBeVisible();
  await expect(page.locator('.print-only')).toContainText('Not a diagnosis');
});
