import type { Page } from '@playwright/test';
import { expectNothingByAxe } from './expect-clean.ts';
import { fakeCamera, showCamera, type FakeProblem } from './fake-camera.ts';
import { expect, LANGUAGES, ONE_WIDTH, test } from './plica-page.ts';

const WORDS = {
  en: {
    create: 'New case',
    camera: 'Camera',
    skip: 'Skip this view',
    finish: 'Look at the photographs',
    relax: 'Relax the mouth',
    back: 'Step back',
    again: 'Try again',
    takeNow: 'Take now',
  },
  ko: {
    create: '새 사례',
    camera: '카메라',
    skip: '이 방향 건너뛰기',
    finish: '사진 보기',
    relax: '입에 힘을 빼고',
    back: '뒤로',
    again: '다시 시도',
    takeNow: '지금 촬영',
  },
} as const;

async function toCamera(page: Page, language: 'en' | 'ko'): Promise<void> {
  await page.goto(`/cases?lang=${language}`);
  await page.getByRole('button', { name: WORDS[language].create }).click();
  await page.locator('.visit-tools').getByRole('link', { name: WORDS[language].camera }).click();
}

const hint = (page: Page) => page.locator('.hint');

for (const language of LANGUAGES)
  test(`guides, releases by itself, skips, retakes, without a network (${language}) ${ONE_WIDTH[language]}`, async ({
    plica: { page },
    context,
  }) => {
    // A smile from the first frame: a face that pleases would be taken before the first hint is read.
    await fakeCamera(page, { face: 'smile' });
    await toCamera(page, language);
    await expect(hint(page)).toHaveAttribute('data-hint', 'relaxMouth');
    await expect(hint(page)).toContainText(WORDS[language].relax);
    // From here on nothing may need the network.
    // The browser asks for the sign of the page again at every step; that is not the page's doing.
    await page.route('**/icon.svg', (route) =>
      route.fulfill({ contentType: 'image/svg+xml', body: '<svg/>' }),
    );
    await context.setOffline(true);
    await showCamera(page, { plicaFace: 'smile', plicaZoom: 1.25 });
    await expect(hint(page)).toContainText(WORDS[language].back);
    await showCamera(page, { plicaZoom: 1, plicaLight: 0.12 });
    await expect(hint(page)).toHaveAttribute('data-hint', /moreLight|noFace/);
    await expectNothingByAxe(page, 'camera');

    const strip = page.locator('.view-strip button');
    await expect(strip.nth(0)).toHaveAttribute('aria-current', 'step');
    await showCamera(page, { plicaFace: 'age-30', plicaLight: 1 });
    await expect(strip.nth(0)).toHaveAttribute('data-taken', 'true');
    // The next view asks the head to turn: the patient's right, to show the left side.
    await expect(strip.nth(1)).toHaveAttribute('aria-current', 'step');
    await expect(page).toHaveURL(/view=obliqueLeft/);
    await expect(hint(page)).toHaveAttribute('data-hint', 'turnRight');

    // Retaken in the same sitting, the front photograph is replaced.
    await strip.nth(0).click();
    const first = await strip.nth(0).locator('img').getAttribute('src');
    await expect(strip.nth(1)).toHaveAttribute('aria-current', 'step');
    await expect(strip.nth(0).locator('img')).not.toHaveAttribute('src', first!);

    for (let i = 1; i < 5; i++) await page.getByRole('button', { name: WORDS[language].skip }).click();
    await expect(page).toHaveURL(/view=chinDown/);
    await page.getByRole('button', { name: WORDS[language].takeNow }).click();
    await expect(hint(page)).toHaveAttribute('data-hint', 'done');

    await page.locator('.camera-tools').getByRole('link', { name: WORDS[language].finish }).click();
    await expect(page.locator('.slot-photo')).toHaveCount(2);
    await expect(page.locator('.slot[data-view=front] .slot-photo')).toHaveAttribute(
      'data-state',
      /measured|partly/,
      {
        timeout: 30_000,
      },
    );
    await context.setOffline(false);
  });

const PROBLEMS: Record<FakeProblem, string> = {
  NotAllowedError: 'denied',
  NotFoundError: 'none',
  NotReadableError: 'busy',
};
for (const [thrown, shown] of Object.entries(PROBLEMS) as [FakeProblem, string][])
  test(`${shown}: says what to do, and trying again works @desk`, async ({ plica: { page } }) => {
    await fakeCamera(page, { problem: thrown });
    await toCamera(page, 'en');
    const card = page.locator('.camera-problem');
    await expect(card).toHaveAttribute('data-problem', shown);
    await showCamera(page, { plicaProblem: undefined });
    await card.getByRole('button', { name: 'Try again' }).click();
    await expect(hint(page)).toBeVisible();
  });

test('an insecure address is told as such @desk', async ({ plica: { page } }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'isSecureContext', { value: false });
    Object.defineProperty(navigator, 'mediaDevices', { value: undefined });
  });
  await toCamera(page, 'en');
  await expect(page.locator('.camera-problem')).toContainText('secure address');
});
