import { join } from 'node:path';
import { expectNothingByAxe } from './expect-clean.ts';
import { expect, FACES, test } from './plica-page.ts';

test('upright against lying down: shift by region with its error, whichever was chosen first', async ({
  plica: { page },
  isMobile,
}) => {
  const korean = isMobile;
  await page.goto(`/cases?lang=${korean ? 'ko' : 'en'}`);
  await page.locator('.new-case button').click();
  const visits = page.locator('.visit');
  await visits.first().locator('input[type=date]').fill('2026-03-02');
  await page.locator('.case-tools button').first().click();
  await expect(visits).toHaveCount(2);
  for (const [i, file] of ['age-30.jpg', 'age-65.jpg'].entries())
    await visits.nth(i).locator('input[type=file]').setInputFiles(join(FACES, file));
  await expect(page.locator('.slot-photo')).toHaveCount(2);
  await visits
    .first()
    .locator('label', { hasText: korean ? '누운 자세' : 'Lying on the back' })
    .click();
  await expect(visits.first().locator('h2')).toContainText(korean ? '누운' : 'Lying');
  await page.locator('.case-tools a').first().click();

  const panel = page.locator('.gravity');
  await expect(panel.locator('li').first()).toBeVisible({ timeout: 60_000 });
  for (const value of await panel.locator('.value').allInnerTexts())
    expect(value).toMatch(/^[−\d.]+ ± [\d.]+ \S*\s+MDC95 [\d.]+/);
  await expect(panel.locator('.gravity-finding')).toContainText(korean ? '95% 구간' : '95 % interval');
  const upright = (await panel.locator('[data-region=cheek] .value').first().textContent())!;

  await expectNothingByAxe(page, 'gravity');
  // The other way round it is still lying down minus upright.
  const [before, after] = [page.locator('select').nth(0), page.locator('select').nth(1)];
  const [first, second] = [await before.inputValue(), await after.inputValue()];
  await before.selectOption(second);
  await after.selectOption(first);
  await expect(panel.locator('[data-region=cheek] .value').first()).toHaveText(upright);
  // Two visits in one posture are no gravity test.
  await before.selectOption(first);
  await expect(panel).toHaveCount(0);
});
