import { keepConsultation } from './kept-consultation.ts';
import { expect, test } from './plica-page.ts';

test.skip(({ isMobile }) => isMobile, 'the same on every width');

test('a full disk is said, nothing is lost, and trying again keeps it', async ({ page }) => {
  const id = await keepConsultation(page, 'mini-ideal-45f');
  await page.goto(`/cases/${id}/story?lang=en#person.bmi`);
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function () {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    };
    Object.assign(window, { roomAgain: () => (IDBObjectStore.prototype.put = put) });
  });
  await page.locator('[id="person.bmi-input"]').fill('23');
  await expect(page.getByRole('alert')).toContainText('Not kept: The disk is full');
  await page.evaluate(() => (window as unknown as { roomAgain(): void }).roomAgain());
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.save-state')).toHaveAttribute('data-state', 'saved');
  await page.reload();
  await expect(page.locator('[id="person.bmi-input"]')).toHaveValue('23');
});

test('a browser that keeps nothing says so instead of losing answers', async ({ page }) => {
  const id = await keepConsultation(page, 'mini-ideal-45f');
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Storage is switched off', 'SecurityError');
    };
  });
  await page.goto(`/cases/${id}/story?lang=en`);
  await expect(page.getByRole('alert')).toContainText('Storage is switched off');
  await expect(page.getByRole('link', { name: 'All cases' })).toBeVisible();
});

test('a worker that breaks is said and can be asked again', async ({ page }) => {
  const id = await keepConsultation(page, 'mini-ideal-45f');
  await page.route('**/advice-worker-*', (route) => route.abort());
  await page.goto(`/cases/${id}/explanation?lang=en`);
  await expect(page.getByRole('alert')).toContainText('could not be computed');
  await page.unroute('**/advice-worker-*');
  await page.getByRole('button', { name: 'Compute again' }).click();
  await expect(page.locator('.section-panel')).toBeVisible();
});

test('an address of another day, of no case or of no step leads somewhere', async ({ plica: { page } }) => {
  const id = await keepConsultation(page, 'mini-ideal-45f');
  await page.goto(`/cases/${id}/present/99?lang=en`);
  await expect(page.locator('.present-count')).toHaveText(/^(\d+) of \1$/);
  await page.goto(`/cases/${id}/nowhere?lang=en`);
  await expect(page.locator('.consult-nav [aria-current=step]')).toContainText('Photographs');
  await page.goto('/cases/gone/options?lang=en');
  await expect(page.locator('.stopped')).toContainText('not on this device');
});

test('steps print without what is only pressed', async ({ plica: { page } }) => {
  const id = await keepConsultation(page, 'mini-ideal-45f');
  await page.emulateMedia({ media: 'print' });
  for (const step of ['story', 'examination', 'explanation', 'options'] as const) {
    await page.goto(`/cases/${id}/${step}?lang=en`);
    await expect(page.locator('.consult h1')).toBeVisible();
    await expect(page.locator('.panel').first()).toBeVisible();
    for (const pressed of ['.app-header', '.consult-nav', '.consult-next', '.case-tools'])
      await expect(page.locator(pressed).first(), `${step} ${pressed}`).toBeHidden();
    if (step === 'story') await expect(page.locator('[id="person.sex"] .chip:has(:checked)')).toBeVisible();
  }
});
