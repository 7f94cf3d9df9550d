import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectNoSidewaysScroll, expectNothingByAxe } from './expect-clean.ts';
import { keptCounts } from './kept-counts.ts';
import { expect, FACES, test } from './plica-page.ts';

async function newCase(page: Page, name: string): Promise<void> {
  await page.goto('/cases?lang=en');
  await page.getByLabel('Name or number of the new case').fill(name);
  await page.getByRole('button', { name: 'New case' }).click();
  await expect(page.locator('.visit')).toHaveCount(1);
}

const importInto = (page: Page, visit: number, files: Record<string, string>): Promise<void> =>
  page
    .locator('.visit')
    .nth(visit)
    .locator('input[type=file]')
    .setInputFiles(Object.values(files).map((file) => join(FACES, file)));

test('photographs, edits, answers and dates outlive a reload; deleted means gone', async ({
  plica,
  page,
}) => {
  await newCase(page, 'P-017');
  await importInto(page, 0, { a: 'age-65.jpg', b: 'smile.jpg' });
  await expect(page.locator('.slot-photo')).toHaveCount(2);
  // Names that tell nothing: put where there is room, said so, and movable.
  await expect(page.locator('.visit-guessed')).toContainText('of 2 photographs');
  await page.getByLabel('View of smile.jpg').selectOption('chinDown');
  await expect(page.locator('.slot[data-view=chinDown] .slot-photo')).toHaveCount(1);
  await page.getByLabel('Date').fill('2026-03-02');
  await page.locator('.visit label', { hasText: 'Lying on the back' }).click();
  await page.locator('.visit label', { hasText: 'Upright' }).click();
  await expect(page.locator('.slot[data-view=front] .slot-photo')).toHaveAttribute(
    'data-state',
    /measured|partly/,
    {
      timeout: 60_000,
    },
  );

  await page.locator('.slot[data-view=front] .slot-photo > a').click();
  await plica.measured();
  const before = await plica.value('mouthCorner.droop', 'right');
  await plica.drag('mouthCorner.right', 0, 24);
  await plica.settled();
  await page.locator('label', { hasText: 'None' }).click();
  await expect.poll(() => plica.value('mouthCorner.droop', 'right')).toMatch(/px$/);
  await page.locator('label', { hasText: 'Iris' }).click();
  await expect.poll(() => plica.value('mouthCorner.droop', 'right')).toMatch(/mm$/);
  await plica.settled();
  const moved = await plica.value('mouthCorner.droop', 'right');
  expect(moved).not.toBe(before);

  await page.reload();
  await plica.measured();
  await expect.poll(() => plica.value('mouthCorner.droop', 'right')).toBe(moved);
  await expect(plica.handle('mouthCorner.right')).toHaveAttribute('data-moved', 'true');
  await page.goBack();
  await expect(page.getByLabel('Date')).toHaveValue('2026-03-02');
  await expect(page.locator('.slot-photo')).toHaveCount(2);
  expect(await keptCounts(page)).toEqual({ cases: 1, visits: 1, photos: 2, files: 2, consultations: 0 });

  await expectNothingByAxe(page, 'cases');
  await expectNoSidewaysScroll(page, 'cases');

  await page.locator('.slot[data-view=chinDown]').getByRole('button', { name: 'Delete photograph' }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.locator('.slot-photo')).toHaveCount(1);
  expect(await keptCounts(page)).toEqual({ cases: 1, visits: 1, photos: 1, files: 1, consultations: 0 });

  await page.getByRole('button', { name: 'Delete this case' }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByText('No case is kept')).toBeVisible();
  expect(await keptCounts(page)).toEqual({ cases: 0, visits: 0, photos: 0, files: 0, consultations: 0 });
  await page.goBack();
  await expect(page.locator('.stopped, .case-list, .new-case').first()).toBeVisible();
});

test('several files go to the dates, postures and views their names tell @desk', async ({
  plica: { page },
}) => {
  await newCase(page, 'P-018');
  const buffer = readFileSync(join(FACES, 'small.png'));
  await page
    .locator('.case-tools input[type=file]')
    .setInputFiles(
      [
        '2026-01-14 front.png',
        '2026-01-14 profile left.png',
        '2026-01-14 front supine.png',
        '2026-04-02 정면.png',
      ].map((name) => ({ name, mimeType: 'image/png', buffer })),
    );
  await expect(page.locator('.visit')).toHaveCount(4);
  const headings = await page.locator('.visit h2').allInnerTexts();
  expect(headings).toContain('14 January 2026 · Lying on the back');
  const january = page.locator('.visit').filter({ hasText: '14 January 2026 · Upright' });
  await expect(january.locator('.slot[data-filled]')).toHaveCount(2);
  await expect(january.locator('.slot[data-view=profileLeft] .slot-photo')).toHaveCount(1);
  await expect(page.locator('.visit-guessed')).toHaveCount(0);
});

test('a case that is not here says so @desk', async ({ plica: { page } }) => {
  await page.goto('/cases/nothing?lang=en');
  await expect(page.locator('.stopped')).toContainText('not on this device');
});
