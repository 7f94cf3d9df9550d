import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectClean, expectNoSidewaysScroll } from './expect-clean.ts';
import { keptCounts } from './kept-counts.ts';
import { expect, FACES, LANGUAGES, test } from './plica-page.ts';

const STEPS = ['case', 'story', 'examination', 'explanation', 'options', 'report'] as const;
const WORDS = {
  en: { notNow: 'Not now', support: 'the support' },
  ko: { notNow: '지금은 아님', support: '지지층' },
} as const;

const step = (page: Page, name: (typeof STEPS)[number]) =>
  page.locator('.consult-nav a').nth(STEPS.indexOf(name));
const role = (page: Page, name: 'coordinator' | 'surgeon') =>
  page.locator('.case-tools label').nth(name === 'surgeon' ? 1 : 0);
const saved = (page: Page) => expect(page.locator('.save-state')).toHaveAttribute('data-state', 'saved');

async function answer(page: Page, path: string, value: string): Promise<void> {
  await page.evaluate((id) => (window.location.hash = id), path);
  const question = page.locator(`[id="${path}"]`);
  await expect(question).toBeVisible();
  const chip = question.locator(`[data-value="${value}"]`);
  if (await chip.count()) await chip.first().click();
  else await page.locator(`[id="${path}-input"]`).fill(value);
}

/** Name and reason of a surgeon. */
async function signAs(page: Page, form: string, name: string, reason: string): Promise<void> {
  await page.locator(`${form} input`).nth(0).fill(name);
  await page.locator(`${form} input`).nth(1).fill(reason);
  await page.locator(`${form} button[type=submit]`).click();
}

/**
 * All rules in the light, with English on the wide screen; the colours of the dark, with Korean on the phone. Markup is the
 * same on both; the other two walks look for what is too wide.
 */
async function cleanInBothLights(page: Page, state: string): Promise<void> {
  const isPhone = test.info().project.name === 'phone';
  const language = await page.locator('html').getAttribute('lang');
  if (isPhone !== (language === 'ko')) return expectNoSidewaysScroll(page, state);
  if (!isPhone) return expectClean(page, state);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectClean(page, `${state}, dark`, ['color-contrast']);
}

for (const language of LANGUAGES)
  test(`the whole walk: photographs to deletion (${language})`, async ({ plica: { page } }) => {
    test.slow(); // Six steps, each looked through by axe: long of itself.
    const words = WORDS[language];
    await page.goto(`/cases?lang=${language}`);
    await page.locator('.new-case input').fill('P-017');
    await page.locator('.new-case button').click();
    await page.locator('.visit input[type=file]').setInputFiles(join(FACES, 'age-65.jpg'));
    await expect(page.locator('.slot-photo')).toHaveCount(1);
    await cleanInBothLights(page, 'photographs');

    // Any step at any time: what is missing for it is said, with the way to it.
    await step(page, 'options').click();
    await page.locator('.gaps a').click();
    await answer(page, 'person.birthDate', '1976-04-01');
    await answer(page, 'person.sex', 'female');
    await answer(page, 'person.bmi', '?');
    await answer(page, 'signs', 'visionLoss');
    await expect(page.locator('.red-flags')).toBeVisible();
    await cleanInBothLights(page, 'story');
    await answer(page, 'signs', 'none');
    await expect(page.locator('.red-flags')).toHaveCount(0);
    await answer(page, 'person.bmi', '24');
    await answer(page, 'person.pregnant', 'false');
    await page.locator('.case-tools button').nth(0).click();
    await expect(page.locator('[id="person.pregnant"] :checked')).toHaveCount(0);
    await page.locator('.case-tools button').nth(1).click();
    await expect(page.locator('[id="person.pregnant"] :checked')).toHaveCount(1);

    await page.locator('.consult-next').click();
    for (const [path, value] of [
      ['snapBackSeconds', '1'],
      ['fingerLift.cheekMoves', 'clearly'],
      ['fingerLift.jowlMoves', 'clearly'],
      ['supineShift', 'clearly'],
      ['palpatedSmas', 'mobile'],
      ['cheekSagging', '3'],
      ['jowl', '1'],
    ] as const)
      await answer(page, `examination.${path}`, value);
    await cleanInBothLights(page, 'examination');

    // Neither the coordinator nor the person sees a cause or a status before a signature.
    await step(page, 'explanation').click();
    await expect(page.locator('.section-panel')).toBeVisible();
    await expect(page.locator('.line-bars, .status, .section-own, .waterfall')).toHaveCount(0);
    await cleanInBothLights(page, 'explanation of the coordinator');
    await step(page, 'options').click();
    await expect(page.locator('.ways tbody tr')).toHaveCount(9);
    await expect(page.locator('.status, .sign-off form')).toHaveCount(0);
    await role(page, 'surgeon').click();
    await expect(page.locator('.status').first()).toBeVisible();
    await cleanInBothLights(page, 'options of the surgeon');
    await step(page, 'explanation').click();
    await expect(page.locator('.waterfall-end')).toHaveCount(2);
    await expect(page.locator('.section-own')).toContainText(words.support);
    await cleanInBothLights(page, 'explanation of the surgeon');

    // A signature opens it, an overrule keeps both judgements, another answer ends the signature.
    await step(page, 'options').click();
    await signAs(page, '.sign-off form', 'Dr. Kim', 'As felt');
    await expect(page.locator('.sign-off form')).toHaveCount(0);
    await page.locator('#way-full summary').click();
    await page.locator('#way-full .form-buttons button').first().click();
    await page.locator('#way-full select').selectOption('notNow');
    await signAs(page, '#way-full form', 'Dr. Lee', 'After the wedding');
    await expect(page.locator('#way-full .overrule-note')).toContainText('Dr. Lee');
    await role(page, 'coordinator').click();
    await expect(page.locator('.status').first()).toBeVisible();
    await expect(page.locator('#way-full .overrule-note')).toContainText('After the wedding');
    await step(page, 'story').click();
    await answer(page, 'person.pregnant', 'true');
    await step(page, 'options').click();
    await expect(page.locator('.sign-off[data-stale]')).toBeVisible();
    await expect(page.locator('.status')).toHaveCount(0);
    await role(page, 'surgeon').click();
    await expect(page.locator('.sign-off')).toContainText(words.notNow);
    await signAs(page, '.sign-off form', 'Dr. Kim', 'Later');
    await expect(page.locator('.sign-off[data-stale]')).toHaveCount(0);
    await step(page, 'report').click();
    await cleanInBothLights(page, 'report');

    // There again after a reload, on the very step.
    await saved(page);
    await page.reload();
    await expect(step(page, 'report')).toHaveAttribute('aria-current', 'step');
    await step(page, 'options').click();
    await expect(page.locator('.sign-off')).toContainText('Dr. Kim');
    expect(await keptCounts(page)).toEqual({ cases: 1, visits: 1, photos: 1, files: 1, consultations: 1 });

    await step(page, 'case').click();
    await expect(page.locator('.slot-photo')).toHaveAttribute('data-state', /measured|partly/, {
      timeout: 60_000,
    });
    await page.locator('.case-page > button').last().click();
    await page.locator('.sure-yes').click();
    await expect(page.locator('.new-case')).toBeVisible();
    expect(await keptCounts(page)).toEqual({ cases: 0, visits: 0, photos: 0, files: 0, consultations: 0 });
    await page.goBack();
    await expect(page.locator('.stopped, .new-case').first()).toBeVisible();
  });
