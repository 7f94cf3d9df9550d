import type { Page } from '@playwright/test';
import { expectClean } from './expect-clean.ts';
import { keepConsultation } from './kept-consultation.ts';
import { expect, test } from './plica-page.ts';

const slide = (page: Page, number: number) => expect(page).toHaveURL(new RegExp(`/present/${number}(\\?|$)`));

/** A finger from one place to another, as the browser reports it. */
async function swipe(page: Page, fromX: number, toX: number): Promise<void> {
  await page.locator('.slide').evaluate(
    (element, [from, to]) => {
      const touch = (clientX: number) => new Touch({ identifier: 1, target: element, clientX, clientY: 300 });
      const send = (type: string, x: number, touches: Touch[]) =>
        element.dispatchEvent(new TouchEvent(type, { bubbles: true, touches, changedTouches: [touch(x)] }));
      send('touchstart', from!, [touch(from!)]);
      send('touchend', to!, []);
    },
    [fromX, toX],
  );
}

test('shown to the person: one thing at a time, by keys and swipes, in a language of its own', async ({
  plica: { page },
}) => {
  const id = await keepConsultation(page, 'mini-ideal-45f', { photo: true, label: 'Confidential label' });
  await page.goto(`/cases/${id}/examination?lang=en`);
  await page.getByRole('link', { name: 'Present' }).click();
  await slide(page, 1);
  await expect(page.locator('.measured-slide img')).toBeVisible();
  await expect(page.locator('h1')).toBeFocused();
  await expectClean(page, 'measured');

  // Nothing of the clinic or of others is on this screen or in its markup.
  const markup = await page.content();
  expect(markup).not.toContain('Confidential label');
  await expect(page.locator('.app-header')).toBeHidden();
  await expect(page.locator('.consult-nav, .case-tools')).toHaveCount(0);

  await page.keyboard.press('ArrowLeft');
  await slide(page, 1);
  await page.keyboard.press('ArrowRight');
  await slide(page, 2);
  await expect(page.locator('.section-own')).toHaveCount(0);
  await expectClean(page, 'layers');
  await page.locator('.present-bar label', { hasText: '한국어' }).click();
  await expect(page.locator('h1')).toHaveText('얼굴은 무엇으로 이루어져 있는가');
  await expect(page.locator('.present')).toHaveAttribute('lang', 'ko');
  if (test.info().project.name === 'phone') {
    await swipe(page, 300, 100);
    await slide(page, 3);
    await swipe(page, 100, 300);
    await slide(page, 2);
    await swipe(page, 300, 280);
    await slide(page, 2);
  }
  const count = await page.locator('.present-progress').getAttribute('max');
  for (let k = 2; k < Number(count); k++) {
    await page.keyboard.press('ArrowRight');
    await slide(page, k + 1);
    await expect(page.locator('h1')).not.toBeEmpty();
    await expect(page.locator('.status')).toHaveCount(0);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectClean(page, 'last, dark');

  // The page of the clinic keeps its own language; one step back leads to where it was begun.
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/examination/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('.consult h1')).toHaveText('Confidential label');
});
