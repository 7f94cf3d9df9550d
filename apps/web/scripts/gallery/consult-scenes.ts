import type { Page } from '@playwright/test';
import { keepConsultation } from '../../e2e/kept-consultation.ts';
import type { Scene } from './scene.ts';

type Step = 'story' | 'examination' | 'explanation' | 'options' | 'report' | `present/${number}` | '';
interface Look {
  /** Of the folder cases/. */
  vignette?: string;
  surgeon?: true;
  signed?: true;
  kept?: Parameters<typeof keepConsultation>[2];
  then?(page: Page): Promise<void>;
}

const LONG = 'Dr. Wolfeschlegelsteinhausenbergerdorff-Namgung';

async function open(page: Page, language: string, step: Step, look: Look): Promise<void> {
  const { vignette = 'mini-ideal-45f', surgeon, signed, kept } = look;
  const id = await keepConsultation(page, vignette, { photo: true, ...kept });
  if (signed) await sign(page, id, language);
  await page.evaluate((role) => sessionStorage.setItem('plica.role', role), surgeon ? 'surgeon' : '');
  await page.goto(`/cases/${id}${step && `/${step}`}?lang=${language}`);
  await page.locator('.consult-main > *, .slide h1, .visit').first().waitFor();
  await page.locator('.computing').waitFor({ state: 'detached', timeout: 60_000 });
  await page.waitForTimeout(400);
  await look.then?.(page);
}

async function sign(page: Page, id: string, language: string): Promise<void> {
  await page.evaluate(() => sessionStorage.setItem('plica.role', 'surgeon'));
  await page.goto(`/cases/${id}/options?lang=${language}`);
  const form = page.locator('.sign-off form');
  await form.locator('input').nth(0).fill('Dr. Kim');
  await form
    .locator('input')
    .nth(1)
    .fill(
      language === 'ko'
        ? '손으로 만져 본 결과가 사진과 맞습니다.'
        : 'What hands found agrees with the photographs.',
    );
  await form.locator('button[type=submit]').click();
  await page.locator('.sign-off form').waitFor({ state: 'detached' });
  await page.locator('.save-state[data-state=saved]').waitFor({ state: 'attached' });
}

/** Another answer than the one that was signed. */
const overrule = async (page: Page): Promise<void> => {
  const way = page.locator('.way').first();
  await way.locator('summary').click();
  await way.locator('.form-buttons button').first().click();
  const form = way.locator('form');
  await form.locator('input').nth(0).fill(LONG);
  await form
    .locator('input')
    .nth(1)
    .fill('The person wants to wait until the wedding of her daughter is over.');
  await form.locator('button[type=submit]').click();
  await way.scrollIntoViewIfNeeded();
};

const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelectorAll('details').forEach((d) => (d.open = true)));

const scene = (name: string, step: Step, look: Look = {}, more: Partial<Scene> = {}): Scene => ({
  name: `consult-${name}`,
  fullPage: true,
  ...more,
  show: (page, language) => open(page, language, step, look),
});

const EMPTY = {
  answers: { person: undefined, examination: undefined, screening: undefined, history: undefined },
};
const CLINIC = { clinic: { name: '시험 성형외과', country: 'KR', phone: '02-000-0000' } };

/** Every step of a consultation for each reader, what is shown to the person, and what is printed. */
export const CONSULT_SCENES: Scene[] = [
  scene('case', ''),
  scene('story', 'story', {}, { dark: true }),
  scene('story-empty', 'story', { kept: { answers: { ...EMPTY.answers }, photo: false } }),
  scene('story-warning', 'story', {
    vignette: 'signs-suicidal-first-49f',
    kept: { answers: CLINIC, label: 'Kim Wolfeschlegelsteinhausenbergerdorff, born abroad' },
  }),
  scene('examination', 'examination', { surgeon: true }, { dark: true }),
  scene('explanation-missing', 'explanation', { kept: { answers: EMPTY.answers, photo: false } }),
  scene('explanation', 'explanation', {}, { dark: true }),
  scene('explanation-surgeon', 'explanation', { surgeon: true, then: unfold }, { dark: true }),
  scene('explanation-signed', 'explanation', { signed: true }),
  scene('explanation-mixed', 'explanation', { vignette: 'support-and-volume-57f', surgeon: true }),
  scene('options', 'options', {}, { dark: true }),
  scene('options-surgeon', 'options', { surgeon: true, then: overrule }, { dark: true }),
  scene('options-surgeon-open', 'options', { surgeon: true, then: unfold }),
  scene('options-signed', 'options', { signed: true, then: unfold }),
  scene('options-stale', 'options', {
    surgeon: true,
    signed: true,
    then: async (page) => {
      await page.locator('.consult-nav a').nth(1).click();
      await page
        .locator('[id="person.pregnant"]')
        .scrollIntoViewIfNeeded()
        .catch(() => undefined);
      await page.evaluate(() => (window.location.hash = 'person.pregnant'));
      await page.locator('[id="person.pregnant"] .chip[data-value=true]').click();
      await page.locator('.consult-nav a').nth(4).click();
      await page.waitForTimeout(500);
    },
  }),
  scene('options-stop', 'options', { vignette: 'stop-pregnant-38f', signed: true }),
  scene('report', 'report', { signed: true }),
  ...Array.from({ length: 14 }, (_, k) =>
    scene(`present-${String(k + 1).padStart(2, '0')}`, `present/${k + 1}`, { signed: true }, { dark: k < 6 }),
  ),
  // One way a page on a telephone and the course of recovery in two make seven more.
  ...Array.from({ length: 7 }, (_, k) =>
    scene(`present-${k + 15}`, `present/${k + 15}`, { signed: true }, { only: 'phone' }),
  ),
  scene('present-unsigned-03', 'present/3'),
  scene('present-unsigned-05', 'present/5'),
  scene('present-warning', 'present/1', { vignette: 'signs-suicidal-first-49f' }),
  ...(['story', 'examination', 'explanation', 'options'] as const).map((step) =>
    scene(`printed-${step}`, step, { signed: true }, { print: true }),
  ),
  scene('printed-present', 'present/3', { signed: true }, { print: true }),
];
