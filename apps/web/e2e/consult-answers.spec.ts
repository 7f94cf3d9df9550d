import type { Locator, Page } from '@playwright/test';
import { expect, test } from './plica-page.ts';

async function newConsultation(page: Page, language = 'en'): Promise<string> {
  await page.goto(`/cases?lang=${language}`);
  await page.locator('.new-case input').fill('P-017');
  await page.locator('.new-case button').click();
  await page.locator('.visit').first().waitFor();
  const address = new URL(page.url());
  await page.locator('.consult-nav a').nth(1).click();
  await expect(page.locator('.question-group').first()).toBeVisible();
  return address.pathname;
}

const question = (page: Page, path: string): Locator => page.locator(`[id="${path}"]`);
const field = (page: Page, path: string): Locator => page.locator(`[id="${path}-input"]`);
const saved = (page: Page): Promise<void> =>
  expect(page.locator('.save-state')).toHaveAttribute('data-state', 'saved');

/** Sections are folded on a telephone: a link to a question opens its own. */
async function openQuestion(page: Page, path: string): Promise<Locator> {
  await page.evaluate((id) => (window.location.hash = id), path);
  await expect(question(page, path)).toBeVisible();
  return question(page, path);
}

test('answers are kept at once, undone, and there again after a reload @desk', async ({ page }) => {
  await newConsultation(page);
  await openQuestion(page, 'person.birthDate');
  await field(page, 'person.birthDate').fill('1970-04-01');
  await question(page, 'person.sex').locator('[data-value=female]').click();
  await field(page, 'person.bmi').fill('24.5');
  await expect(page.locator('[data-group=person] summary')).toContainText('3 of 18');

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(field(page, 'person.bmi')).toHaveValue('');
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(field(page, 'person.bmi')).toHaveValue('24.5');
  await question(page, 'person.sex').getByRole('button', { name: 'Take back' }).click();
  await saved(page);

  await page.reload();
  await openQuestion(page, 'person.birthDate');
  await expect(field(page, 'person.birthDate')).toHaveValue('1970-04-01');
  await expect(field(page, 'person.bmi')).toHaveValue('24.5');
  await expect(question(page, 'person.sex').locator(':checked')).toHaveCount(0);
});

test('what cannot be read stays as it was typed, says what is expected, and outlives a reload', async ({
  page,
  isMobile,
}) => {
  test.skip(!isMobile, 'the same on every width');
  await newConsultation(page);
  await openQuestion(page, 'person.bmi');
  await field(page, 'person.bmi').fill('about 24');
  await expect(question(page, 'person.bmi')).toContainText('A number from 10 to 80 is expected');
  await expect(field(page, 'person.bmi')).toHaveAttribute('aria-invalid', 'true');
  await saved(page);
  await page.reload();
  await openQuestion(page, 'person.bmi');
  await expect(field(page, 'person.bmi')).toHaveValue('about 24');
  await field(page, 'person.bmi').fill('24');
  await expect(question(page, 'person.bmi').locator('.field-problem')).toHaveCount(0);
});

test('a warning sign shows whom to call at once, before anything else is known, on every step @desk', async ({
  page,
}) => {
  await newConsultation(page);
  await openQuestion(page, 'clinic.country');
  await field(page, 'clinic.country').fill('KR');
  await openQuestion(page, 'signs');
  await question(page, 'signs').locator('[data-value=visionLoss]').click();
  await expect(page.getByRole('alert').first()).toContainText('119');
  for (const step of [2, 3, 4, 5]) {
    await page.locator('.consult-nav a').nth(step).click();
    await expect(page.locator('.red-flags')).toContainText('119');
  }
});

test('earlier treatments are a list; half an entry is kept, said and not counted', async ({
  page,
  isMobile,
}) => {
  test.skip(!isMobile, 'the same on every width');
  await newConsultation(page);
  await openQuestion(page, 'person.birthDate');
  await field(page, 'person.birthDate').fill('1970-04-01');
  const list = await openQuestion(page, 'history.procedures');
  await list.getByRole('button', { name: 'Add' }).click();
  await expect(list).toContainText('not counted');
  await list.locator('.entry [data-value=filler]').click();
  await expect(list).not.toContainText('not counted');
  await list.locator('[id="history.procedures.0.on-input"]').fill('spring');
  await expect(list).toContainText('A date like');
  await list.locator('[id="history.procedures.0.on-input"]').fill('2024-03');
  await expect(list).not.toContainText('A date like');
  await page.locator('.consult-nav a').nth(3).click();
  await page.locator('.consult-nav a').nth(1).click();
  await openQuestion(page, 'history.procedures');
  await expect(page.locator('[id="history.procedures.0.on-input"]')).toHaveValue('2024-03');
});

test('one grade becomes one for each side of the patient and back', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'the same on every width');
  await newConsultation(page);
  await page.locator('.consult-nav a').nth(2).click();
  const jowl = await openQuestion(page, 'examination.jowl');
  await jowl.locator('[data-value="2"]').click();
  await jowl.getByRole('button', { name: 'Left and right differ' }).click();
  await expect(jowl.locator(':checked')).toHaveCount(2);
  await jowl.locator('.side').nth(1).locator('[data-value="3"]').click();
  await saved(page);
  await page.reload();
  await openQuestion(page, 'examination.jowl');
  await expect(jowl.locator('.side').nth(0).locator(':checked')).toHaveValue('2');
  await expect(jowl.locator('.side').nth(1).locator(':checked')).toHaveValue('3');
});

test('by the keyboard alone: to the next unanswered question and through its answers @desk', async ({
  page,
}) => {
  await newConsultation(page);
  await page.getByRole('button', { name: 'Next unanswered' }).focus();
  await page.keyboard.press('Enter');
  await expect(question(page, 'signs').locator('input').first()).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.locator('.red-flags')).toBeVisible();
  await openQuestion(page, 'wishes.cut');
  await question(page, 'wishes.cut').locator('input').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(question(page, 'wishes.cut').locator('[value=small]')).toBeChecked();
});

test('what would tell most follows each answer @desk', async ({ page }) => {
  await newConsultation(page);
  await openQuestion(page, 'person.birthDate');
  await field(page, 'person.birthDate').fill('1970-04-01');
  await saved(page);
  await page.evaluate(() => sessionStorage.setItem('plica.role', 'surgeon'));
  await page.locator('.consult-nav a').nth(2).click();
  await page.reload();
  const next = page.locator('.tells-most li a');
  const path = (await next.first().getAttribute('href'))!.split('#')[1]!;
  await openQuestion(page, path);
  await question(page, path).locator('.chip').first().click();
  await expect(page.locator(`.tells-most a[href$="#${path}"]`)).toHaveCount(0);
  await expect(next).not.toHaveCount(0);
});
