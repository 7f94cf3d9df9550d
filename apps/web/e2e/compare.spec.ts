import { join } from 'node:path';
import { expectNoSidewaysScroll, expectNothingByAxe } from './expect-clean.ts';
import { expect, FACES, test } from './plica-page.ts';

const WORDS = {
  en: {
    create: 'New case',
    addDate: 'Add a date',
    upright: 'Upright',
    compare: 'Before and after',
    side: 'Side by side',
    none: 'no change beyond measurement error',
  },
  ko: {
    create: '새 사례',
    addDate: '날짜 추가',
    upright: '앉거나 선 자세',
    compare: '전후 비교',
    side: '나란히',
    none: '측정 오차',
  },
} as const;

for (const language of ['en', 'ko'] as const)
  test(`before and after: slider, table with MDC95, strip, print (${language})`, async ({
    plica: { page },
  }) => {
    const words = WORDS[language];
    await page.goto(`/cases?lang=${language}`);
    await page.getByRole('button', { name: words.create }).click();
    const visits = page.locator('.visit');
    await visits.first().locator('input[type=date]').fill('2026-01-10');
    await page.getByRole('button', { name: words.addDate }).click();
    await expect(visits).toHaveCount(2);
    // Newest first.
    await visits.nth(0).locator('input[type=file]').setInputFiles(join(FACES, 'age-65.jpg'));
    await visits.nth(1).locator('input[type=file]').setInputFiles(join(FACES, 'age-30.jpg'));
    await expect(page.locator('.slot-photo')).toHaveCount(2);
    await page.getByRole('link', { name: words.compare }).click();

    await expect(page.locator('.changes tbody tr').first()).toBeVisible({ timeout: 60_000 });
    await expect(page.locator('.compare-figure')).toHaveAttribute('data-aligned', 'true');
    const slider = page.locator('.compare-slider input');
    const edge = () => page.locator('.compare-edge').getAttribute('x1');
    const before = await edge();
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(edge).not.toBe(before);

    // Single painted photographs differ by less than the error between sessions: said so, value by value.
    const fold = page.locator('tr[data-measure="nasolabial.depth"]').first();
    await expect(fold).toHaveAttribute('data-verdict', 'noChange');
    await expect(fold).toContainText(words.none);
    for (const cell of await page.locator('.changes .value:has(strong)').allInnerTexts())
      expect(cell).toMatch(/^[−\d.]+ ± [\d.]+/);
    expect(await page.locator('.heat-rows .heat-cell').count()).toBe(
      await page.locator('.changes tbody tr').count(),
    );
    await expectNothingByAxe(page, 'compare');
    await expectNoSidewaysScroll(page, 'compare');

    // The address alone brings the same page back.
    await page.reload();
    await expect(page.locator('.changes tbody tr').first()).toBeVisible();
    await page.locator('.compare-choice label', { hasText: words.side }).click();
    await expect(page.locator('.compare-side figure')).toHaveCount(2);
    await expect(page.locator('.compare-side figure').first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.compare-choice')).toBeHidden();
    await expect(page.locator('.compare-side figure').nth(1)).toBeVisible();
  });
