import type { Locator, Page } from '@playwright/test';
import { keepConsultation } from './kept-consultation.ts';
import { expect, test } from './plica-page.ts';

test.skip(({ isMobile }) => isMobile, 'a keyboard on a desk');

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Presses Tab until something has the focus; it must be reached, and the focus must be seen there. */
async function tabTo(page: Page, target: Locator, most = 90): Promise<void> {
  await expect(target).toBeAttached();
  for (let k = 0; k < most && !(await isFocused(target)); k++) await page.keyboard.press('Tab');
  await expect(target).toBeFocused();
}

test('a surgeon walks, signs, judges otherwise and presents by the keyboard alone', async ({
  plica: { page },
}) => {
  const id = await keepConsultation(page, 'mini-ideal-45f', { photo: true });
  await page.goto(`/cases/${id}/explanation?lang=en`);
  await expect(page.locator('.section-panel')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip-link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();

  await tabTo(page, page.locator('.case-tools input[type=radio]:checked'));
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.waterfall')).toBeVisible();
  await tabTo(page, page.locator('.section-choice input:checked').first());
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.section-choice input:checked').first()).toHaveValue('volume');

  await page.locator('#main').focus();
  await tabTo(page, page.locator('.consult-nav a').nth(4));
  await page.keyboard.press('Enter');
  await tabTo(page, page.locator('.sign-off form input').first());
  await page.keyboard.type('Dr. Kim');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Enter a name and a reason');
  await page.keyboard.press('Tab');
  await page.keyboard.type('As felt');
  await page.keyboard.press('Enter');
  await expect(page.locator('.sign-off')).toContainText('Signed by Dr. Kim');

  await tabTo(page, page.locator('.way summary').first());
  await page.keyboard.press('Enter');
  await tabTo(page, page.locator('.way').first().locator('.form-buttons button').first());
  await page.keyboard.press('Enter');
  await tabTo(page, page.locator('.way').first().locator('select'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Dr. Lee');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Her wish');
  await page.keyboard.press('Enter');
  await expect(page.locator('.overrule-note')).toContainText('Her wish');

  await page.locator('#main').focus();
  await tabTo(page, page.getByRole('link', { name: 'Present' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('.slide h1')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/present\/2/);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/options/);
  await expect(page.locator('#main')).toBeFocused();
});
