import { expect, LANGUAGES, ONE_WIDTH, test } from './plica-page.ts';

const WORDS = {
  en: { demo: 'Try the synthetic demo face', undo: 'Undo', reset: 'Reset to automatic', edited: 'Edited' },
  ko: { demo: '합성 얼굴로 체험하기', undo: '실행 취소', reset: '자동 측정으로 되돌리기', edited: '수정됨' },
} as const;

for (const language of LANGUAGES) {
  const words = WORDS[language];

  test(`demo face: measure, drag, nudge, undo (${language}) ${ONE_WIDTH[language]}`, async ({
    plica,
    page,
  }) => {
    await plica.open(language);
    await page.getByRole('button', { name: words.demo }).click();
    await plica.measured();
    expect(await plica.value('mouthCorner.droop', 'right')).toMatch(/^−?\d+(\.\d+)? ± \d+(\.\d+)? mm$/);

    const first = await plica.value('mouthCorner.droop', 'right');
    const left = await plica.value('mouthCorner.droop', 'left');
    await plica.drag('mouthCorner.right', 0, 24);
    await expect(plica.row('mouthCorner.droop', 'right')).not.toHaveText(new RegExp(`^${first}`));
    await plica.settled();
    const dragged = await plica.value('mouthCorner.droop', 'right');
    expect(Number.parseFloat(dragged.replace('−', '-'))).toBeGreaterThan(
      Number.parseFloat(first.replace('−', '-')) + 1,
    );
    expect(await plica.value('mouthCorner.droop', 'left')).toBe(left);
    await expect(plica.handle('mouthCorner.right')).toHaveAttribute('data-moved', 'true');
    await expect(page.locator('tr[data-measure="mouthCorner.droop"]').first()).toContainText(words.edited);
    await expect(page.locator('tr[data-measure="eye.mrd1"]').first()).not.toContainText(words.edited);

    await page.getByRole('button', { name: words.undo }).click();
    await expect.poll(() => plica.value('mouthCorner.droop', 'right')).toBe(first);
    await expect(page.getByText(words.edited, { exact: true })).toHaveCount(0);

    await plica.handle('mouthCorner.right').focus();
    for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+ArrowDown');
    await expect.poll(() => plica.value('mouthCorner.droop', 'right')).not.toBe(first);
    await page.keyboard.press('Control+z');
    await expect.poll(() => plica.value('mouthCorner.droop', 'right')).toBe(first);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => plica.value('mouthCorner.droop', 'right')).not.toBe(first);

    await page.getByRole('button', { name: words.reset }).click();
    await expect.poll(() => plica.value('mouthCorner.droop', 'right')).toBe(first);
  });
}

test('a point of the jawline bends the line smoothly and changes the jaw alone', async ({ plica, page }) => {
  await plica.open();
  await plica.choose('age-65.jpg');
  await plica.measured();
  await plica.measureAnyway();
  const line = page.locator('[data-line="jawline.right"] .line');
  const before = (await line.getAttribute('d'))!;
  const notch = await plica.value('jaw.notch', 'right');
  const others = ['eye.fissureHeight', 'nasolabial.depth', 'mouthCorner.droop'];
  const kept = await Promise.all(others.map((id) => plica.value(id, 'right')));
  await plica.drag('jawline.right.6', 14, -22);
  await expect.poll(() => plica.value('jaw.notch', 'right')).not.toBe(notch);
  await plica.settled();
  expect(await Promise.all(others.map((id) => plica.value(id, 'right')))).toEqual(kept);

  const points = (d: string) =>
    d
      .slice(1)
      .split('L')
      .map((p) => p.split(' ').map(Number));
  const [was, now] = [points(before), points((await line.getAttribute('d'))!)];
  const moved = now.map(([x, y], i) => Math.hypot(x! - was[i]![0]!, y! - was[i]![1]!));
  expect(Math.max(...moved)).toBeGreaterThan(20);
  expect(moved[0]).toBeLessThan(0.2);
  expect(moved.at(-1)).toBeLessThan(0.2);
  const steps = moved.slice(1).map((m, i) => Math.abs(m - moved[i]!));
  expect(Math.max(...steps)).toBeLessThan(Math.max(...moved) / 3);
});

test('Tab goes from point to point and Escape leaves them', async ({ plica, page }) => {
  await plica.open();
  await plica.choose('age-65.jpg');
  await plica.measured();
  await page.locator('.handle[tabindex="0"]').focus();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-handle'));
  const first = await focused();
  await page.keyboard.press('Tab');
  const second = await focused();
  expect(second).not.toBe(first);
  await page.keyboard.press('Shift+Tab');
  expect(await focused()).toBe(first);
  await expect(page.locator('.handle[tabindex="0"]')).toHaveCount(1);
  const before = await plica.pointAt(first!);
  await page.keyboard.press('ArrowRight');
  expect((await plica.pointAt(first!)).x).toBeGreaterThan(before.x);
  await page.keyboard.press('Escape');
  await expect(page.locator('#measures-heading')).toBeFocused();
});

test('a row lights up what it is read from, and a point lights up its rows @desk', async ({
  plica,
  page,
}) => {
  await plica.open();
  await plica.choose('age-65.jpg');
  await plica.measured();
  await page.locator('tr[data-measure="nasolabial.depth"]').first().hover();
  await expect(page.locator('[data-line="nasolabial.right"]')).toHaveAttribute('data-highlighted', 'true');
  await expect(page.locator('[data-line="nasolabial.left"]')).not.toHaveAttribute('data-highlighted', 'true');
  await plica.handle('pupil.left').focus();
  await expect(page.locator('tr[data-measure="eye.mrd1"][data-highlighted]')).toHaveCount(1);
});

test('zooms by wheel about the pointer and by keys', async ({ plica, page, isMobile }) => {
  test.skip(isMobile, 'a telephone has no wheel; pinching is in stage-view.test.ts');
  await plica.open();
  await plica.choose('age-65.jpg');
  await plica.measured();
  const before = await plica.pointAt('noseBase');
  const chin = await plica.pointAt('chin');
  await page.mouse.move(before.x, before.y);
  await page.mouse.wheel(0, -400);
  await expect.poll(async () => (await plica.pointAt('chin')).y).toBeGreaterThan(chin.y + 50);
  const after = await plica.pointAt('noseBase');
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(1);
  await page.locator('.stage').focus();
  await page.keyboard.press('0');
  const whole = await page.locator('.stage-photo').boundingBox();
  const stage = (await page.locator('.stage').boundingBox())!;
  expect(whole!.height).toBeLessThanOrEqual(stage.height);
});

test('several photographs: each has its state, one is open @desk', async ({ plica, page }) => {
  await plica.open();
  await plica.choose('age-30.jpg', 'smile.jpg');
  await plica.measured();
  const items = page.locator('.photo-item');
  await expect(items).toHaveCount(2);
  await expect(items.nth(1)).toContainText('Partly measured');
  await items.nth(1).click();
  await expect(items.nth(1)).toHaveAttribute('aria-current', 'true');
  await plica.measured();
  await expect(page.locator('.reasons')).toContainText(/smile|lips/);
  await expect(page.locator('tr[data-measure="mouthCorner.droop"]').first()).toContainText('Not shown');
  await expect(page.locator('tr[data-measure="mouthCorner.droop"]').first()).toContainText('Blocked');
});

test('cancelled work can be taken up again @desk', async ({ plica, page }) => {
  await page.route('**/models/*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await plica.open();
  await plica.choose('age-30.jpg');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.locator('.stopped')).toContainText('Cancelled');
  await page.getByRole('button', { name: 'Try again' }).click();
  await plica.measured();
});

test('warns before leaving only while points were moved @desk', async ({ plica, page }) => {
  await plica.open();
  await plica.choose('age-30.jpg');
  await plica.measured();
  const prevented = () =>
    page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
  expect(await prevented()).toBe(false);
  await plica.handle('chin').focus();
  await page.keyboard.press('ArrowDown');
  expect(await prevented()).toBe(true);
  await page.keyboard.press('Control+z');
  expect(await prevented()).toBe(false);
});

test('keeps the language in the address and for the next visit @desk', async ({ plica, page }) => {
  await plica.open('en');
  await page.getByText('한국어').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await expect(page).toHaveURL(/lang=ko/);
  await page.goto('/');
  await expect(page.locator('h1')).toHaveText('정면 사진을 측정합니다');
});
