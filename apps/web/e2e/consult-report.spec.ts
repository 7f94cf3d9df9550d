import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Download, FrameLocator, Page } from '@playwright/test';
import { expectClean } from './expect-clean.ts';
import { expect, FACES, ONE_WIDTH, test, type Language } from './plica-page.ts';

const CASES = join(import.meta.dirname, '..', '..', '..', 'cases');
const { case: MINI } = JSON.parse(readFileSync(join(CASES, 'mini-ideal-45f.json'), 'utf8')) as {
  case: { asOf: string };
};
const VERDICT = /Suited|Possible|Not now|Must not be done|points mostly to/;

/** A case with these answers on its report step. */
async function openReport(
  page: Page,
  answers: object | null,
  language: Language = 'en',
  faces: string[] = [],
) {
  await page.goto(`/cases?lang=${language}`);
  await page.locator('.new-case input').fill('P-017');
  await page.locator('.new-case button').click();
  await page.locator('.visit').first().waitFor();
  if (faces.length) {
    await page
      .locator('.visit input[type=file]')
      .first()
      .setInputFiles(faces.map((name) => join(FACES, name)));
    await expect(page.locator('.slot-photo')).toHaveCount(faces.length);
    await expect(page.locator('.slot-photo').first()).toHaveAttribute('data-state', /measured|partly/, {
      timeout: 90_000,
    });
  }
  const caseId = new URL(page.url()).pathname.split('/')[2]!;
  if (answers) await keep(page, caseId, answers);
  await page.goto(`/cases/${caseId}/report?lang=${language}`);
}

/** Puts a consultation on the disk as the app keeps it. */
const keep = (page: Page, caseId: string, answers: object): Promise<void> =>
  page.evaluate(
    async ([id, given]) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('plica');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const { schema: _s, asOf: _a, measurements: _m, ...rest } = given as Record<string, unknown>;
      const asOf = new Date().toLocaleDateString('sv');
      await new Promise((resolve) => {
        const transaction = database.transaction('consultations', 'readwrite');
        transaction.objectStore('consultations').put({ id, caseId: id, asOf, answers: rest, unread: {}, signOff: null, overrules: [], picturesOnPaper: false }); // prettier-ignore
        transaction.oncomplete = resolve;
      });
      database.close();
    },
    [caseId, answers] as const,
  );

const preview = (page: Page): FrameLocator => page.frameLocator('.paper-frame');

async function textOfDownload(page: Page, button: string | RegExp): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download') as Promise<Download>,
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

async function sign(page: Page): Promise<void> {
  await page.locator('.consult-nav a').nth(4).click();
  const form = page.locator('.sign-off .name-and-reason');
  await form.locator('input').nth(0).fill('K. Kim');
  await form.locator('input').nth(1).fill('Seen and felt');
  await form.locator('button[type=submit]').click();
  await page.locator('.consult-nav a').nth(5).click();
}

test('unsigned, the paper shows no verdict, on the screen, as page and as PDF', async ({ plica, page }) => {
  expect(plica).toBeDefined();
  await openReport(page, MINI);
  await expect(page.locator('.signed-state')).toHaveAttribute('data-signed', 'false');
  const paper = preview(page).locator('body');
  await expect(paper).toContainText('No surgeon has signed this yet');
  await expect(paper).not.toContainText(VERDICT);
  await page.getByLabel('Name on the paper').fill('가나다라마바사');
  await expect(paper).toContainText('가나다라마바사');

  const saved = await textOfDownload(page, 'Save page');
  expect(saved.name).toMatch(/^plica-patient-\d{4}-\d\d-\d\d-en\.html$/);
  const html = saved.bytes.toString('utf8');
  expect(html).toContain('가나다라마바사');
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(VERDICT);

  const pdf = await textOfDownload(page, 'Save PDF');
  expect(pdf.name).toMatch(/\.pdf$/);
  const source = pdf.bytes.toString('latin1');
  expect(source).toMatch(/^%PDF-1\.7/);
  expect(source).toMatch(/\/Marked true/);
  expect(source.match(/\/FontName \/[A-Z]{6}\+Pretendard/g)).toHaveLength(2);
  await expect(page.locator('.saving-note')).toContainText(/\d+ sheets/);
});

test('signed, both judge by it; changed since, it no longer counts @desk', async ({ page }) => {
  await openReport(page, MINI);
  await page.evaluate(() => sessionStorage.setItem('plica.role', 'surgeon'));
  await page.reload();
  await expect(preview(page).locator('body')).toContainText('for clinicians');
  await sign(page);
  await expect(page.locator('.signed-state')).toContainText('K. Kim signed this very state');
  await page.locator('.paper-choices').getByText('For the patient').click();
  await expect(preview(page).locator('body')).toContainText('The surgeon K. Kim has looked at this');
  await expect(preview(page).locator('#summary ~ ul').first()).toContainText(/Suited|Possible/);

  await page.locator('.consult-nav a').nth(1).click();
  await page.evaluate(() => (window.location.hash = 'signs'));
  await page.locator('[id="signs"] [data-value=visionLoss]').click();
  await page.locator('.consult-nav a').nth(5).click();
  await expect(page.locator('.signed-state')).toContainText('has changed since');
  await page.locator('.paper-choices').getByText('For the patient').click();
  const paper = preview(page).locator('body');
  await expect(paper).toContainText('K. Kim signed an earlier state');
  await expect(paper).not.toContainText(/Must not be done|Suited:/);
});

test('photographs stand on the paper only after a yes, and only those chosen @desk', async ({ page }) => {
  await openReport(page, MINI, 'en', ['age-65.jpg', 'age-30.jpg']);
  const paper = preview(page);
  await expect(paper.locator('#pictures ~ p').first()).toContainText('No photographs stand on this paper');
  await expect(paper.locator('figure')).toHaveCount(0);
  await page.locator('.pictures-answer').getByText('Yes, the person agreed').click();
  await expect(paper.locator('figure img')).toHaveCount(2);
  await expect(paper.locator('figure').first()).toContainText('with the lines of what was measured');
  expect(await paper.locator('figure img').first().evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth))).toBeGreaterThan(300); // prettier-ignore
  await page.locator('.paper-photo input').nth(1).uncheck();
  await expect(paper.locator('figure')).toHaveCount(1);
  const html = (await textOfDownload(page, 'Save page')).bytes.toString('utf8');
  expect(html.match(/src="data:image\/jpeg;base64,/g)).toHaveLength(1);
  const pdf = (await textOfDownload(page, 'Save PDF')).bytes.toString('latin1');
  expect(pdf.match(/\/Subtype \/Image/g)).toHaveLength(1);
  expect(pdf).not.toMatch(/Exif|GPS/);
  await page.locator('.pictures-answer').getByText('No', { exact: true }).click();
  await expect(paper.locator('figure')).toHaveCount(0);
});

test('with hardly anything answered it says what is missing; without a birth date there is no paper @desk', async ({
  page,
}) => {
  await openReport(page, null);
  await expect(page.locator('.gaps a').first()).toBeVisible();
  await expect(page.locator('.paper-frame')).toHaveCount(0);
  await openReport(page, { person: { birthDate: '1980-06-01' } });
  await expect(page.locator('.little-answered')).toContainText('Nobody has examined the face by hand');
  await expect(preview(page).locator('body')).toContainText('No photograph was measured');
});

test('by the keyboard: language, contents, folded parts, saving @desk', async ({ page }) => {
  await openReport(page, MINI);
  const paper = preview(page);
  await expect(paper.locator('body')).toContainText('In this paper');
  await page.locator('.paper-choices').getByRole('radio', { name: 'Korean' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(paper.locator('html')).toHaveAttribute('lang', /en|ko/);
  await expect(paper.locator('body')).toHaveClass('both');
  await paper.locator('nav.contents a[href="#sources"]').focus();
  await page.keyboard.press('Enter');
  await expect(paper.locator('details:has(#sources)')).toHaveAttribute('open', '');
  const ways = paper.locator('details:has(#options-mini) > summary');
  await ways.focus();
  await page.keyboard.press('Enter');
  await expect(paper.locator('details:has(#options-mini)')).toHaveAttribute('open', '');
  await page.getByRole('button', { name: 'Save page' }).focus();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/ko-en\.html$/);
});

test('a PDF that cannot be written says so, and can be tried again @desk', async ({ page }) => {
  let broken = true;
  await page.route('**/*.ttf', (route) => (broken ? route.abort() : route.continue()));
  await openReport(page, MINI);
  await page.getByRole('button', { name: 'Save PDF' }).click();
  await expect(page.getByRole('alert')).toContainText('could not be written');
  broken = false;
  const { name } = await textOfDownload(page, 'Save PDF');
  expect(name).toMatch(/\.pdf$/);
});

test('nothing of the PDF is loaded before one is asked for, and nothing from elsewhere @desk', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openReport(page, MINI);
  await expect(preview(page).locator('body')).toContainText('In this paper');
  expect(asked.filter((url) => /\.ttf|paper-worker/.test(url))).toEqual([]);
  await textOfDownload(page, 'Save PDF');
  const origin = new URL(page.url()).origin;
  expect(asked.filter((url) => !url.startsWith(origin) && !url.startsWith('blob:'))).toEqual([]);
  expect(asked.filter((url) => /\.ttf/.test(url))).toHaveLength(2);
});

for (const [language, colorScheme, role] of [
  ['en', 'light', 'coordinator'],
  ['ko', 'dark', 'surgeon'],
] as const)
  test(`axe finds nothing in the report step (${language}, ${colorScheme}, ${role}) ${ONE_WIDTH[language]}`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    await page.addInitScript((value) => sessionStorage.setItem('plica.role', value), role);
    await openReport(page, MINI, language, ['age-65.jpg']);
    await page.locator('.pictures-answer label').last().click();
    await expect(preview(page).locator('figure')).toHaveCount(1);
    await expect(preview(page).locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expectClean(page, 'report');
  });
