import { expectClean } from './expect-clean.ts';
import { expect, LANGUAGES, test } from './plica-page.ts';

for (const language of LANGUAGES)
  test(`axe finds nothing and nothing scrolls sideways (${language})`, async ({ plica, page, isMobile }) => {
    // Both languages and both lights at each width, every pair at one of them.
    await page.emulateMedia({ colorScheme: (language === 'en') === isMobile ? 'dark' : 'light' });
    await plica.open(language);
    await expectClean(page, 'empty');

    await plica.chooseBytes('notes.jpg', Buffer.from('text'));
    await expect(page.locator('.stopped')).toBeVisible();
    await expectClean(page, 'refused');

    await plica.choose('smile.jpg', 'age-65.jpg');
    await page.locator('.photo-item').nth(1).click();
    await plica.measured();
    await expectClean(page, 'blocked');

    await page.locator('.photo-item').nth(2).click();
    await plica.measured();
    await page.locator('.measure-name').first().click();
    await page.locator('.clinician summary').click();
    await page.locator('.scale label').nth(1).click();
    await expect(plica.handle('marker.0')).toBeVisible();
    await plica.handle('mouthCorner.right').focus();
    await page.keyboard.press('Shift+ArrowDown');
    await plica.settled();
    await expectClean(page, 'edited, marker, explanation open');
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
  await expectClean(page, 'working');
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
