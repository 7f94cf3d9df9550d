import { join } from 'node:path';
import sharp from 'sharp';
import { expect, FACES, test, type PlicaPage } from './plica-page.ts';

/** Every cell of values: a number with its error, or plainly none. */
async function expectNoNumberWithoutError(plica: PlicaPage): Promise<void> {
  const cells = plica.page.locator('td.measure-value');
  expect(await cells.count()).toBeGreaterThan(10);
  for (const cell of await cells.all()) {
    const shown = (
      await cell.evaluate((element) => {
        const copy = element.cloneNode(true) as HTMLElement;
        copy.querySelectorAll('.visually-hidden').forEach((hidden) => hidden.remove());
        return copy.textContent ?? '';
      })
    ).replaceAll(/\s+/g, ' ');
    const withErrors = shown.replaceAll(/−?\d+(\.\d+)? ± \d+(\.\d+)?/g, '');
    expect(withErrors, shown).not.toMatch(/\d/);
  }
  const bars = plica.page.locator('.error-bar');
  for (const bar of await bars.all()) {
    await expect(bar.locator('.error-bar-value')).toHaveCount(1);
    await expect(bar.locator('.error-bar-sd')).toHaveCount(1);
  }
}

test('no number stands without its error: clean, blocked, computed anyway, without scale', async ({
  plica,
  page,
}) => {
  await plica.open();
  await plica.choose('smile.jpg');
  await plica.measured();
  await expectNoNumberWithoutError(plica);
  await page.locator('.clinician summary').click();
  await page.locator('label', { hasText: 'Compute blocked values too' }).click();
  await expect(plica.row('mouthCorner.droop', 'right')).toBeVisible();
  await expect(page.locator('tr[data-measure="mouthCorner.droop"]').first()).toContainText('computed anyway');
  await expectNoNumberWithoutError(plica);
  await page.locator('label', { hasText: 'None' }).click();
  await expect.poll(() => plica.value('eye.mrd1', 'right')).toMatch(/px$/);
  await expectNoNumberWithoutError(plica);
});

test('composites are folded away and never come without their warning @desk', async ({ plica, page }) => {
  await plica.open();
  await plica.choose('age-65.jpg');
  await plica.measured();
  await expect(page.locator('.clinician')).not.toHaveAttribute('open');
  await page.locator('.clinician summary').click();
  await expect(page.locator('.clinician')).toContainText('one number never stands alone');
  await expect(page.locator('.measures-panel')).not.toContainText('composite');
});

test('without a scale lengths are pixels and shares; a marker brings millimetres back @desk', async ({
  plica,
  page,
}) => {
  await plica.open();
  await plica.choose('age-30.jpg');
  await plica.measured();
  const byIris = Number.parseFloat(await plica.value('eye.fissureWidth', 'right'));
  await page.locator('label', { hasText: 'None' }).click();
  await expect.poll(() => plica.value('eye.fissureWidth', 'right')).toMatch(/px$/);
  await expect(page.locator('tr[data-measure="eye.fissureWidth"]').first()).toContainText(
    'of the eye distance',
  );
  await expect(page.locator('.scale-now')).toContainText('No scale');

  await page.locator('label', { hasText: 'Marker' }).click();
  await expect(plica.handle('marker.0')).toBeVisible();
  const px = Number.parseFloat((await page.locator('.scale').innerText()).match(/(\d+) px/)![1]!);
  const scale = 0.3;
  await page.getByLabel('Length of the marker, mm').fill((px * scale).toFixed(1));
  await expect.poll(() => plica.value('eye.fissureWidth', 'right')).toMatch(/mm$/);
  const byMarker = Number.parseFloat(await plica.value('eye.fissureWidth', 'right'));
  expect(Math.abs(byMarker - byIris)).toBeLessThan(byIris * 0.15);
  await plica.drag('marker.1', 60, 0);
  await expect
    .poll(async () => Number.parseFloat(await plica.value('eye.fissureWidth', 'right')))
    .toBeLessThan(byMarker * 0.95);
});

test('a mirrored photograph is turned back: the sides change places @desk', async ({ plica, page }) => {
  await plica.open();
  await plica.choose('turned.jpg');
  await plica.measured();
  const before = {
    right: await plica.pointAt('mouthCorner.right'),
    left: await plica.pointAt('mouthCorner.left'),
  };
  const lids = {
    right: await plica.value('eye.fissureHeight', 'right'),
    left: await plica.value('eye.fissureHeight', 'left'),
  };
  await page.locator('label', { hasText: 'This photograph is mirrored' }).click();
  await plica.settled();
  await expect(page.locator('.handle').first()).toBeVisible();
  const after = {
    right: await plica.pointAt('mouthCorner.right'),
    left: await plica.pointAt('mouthCorner.left'),
  };
  expect(before.right.x).toBeLessThan(before.left.x);
  expect(after.right.x).toBeLessThan(after.left.x);
  const number = (text: string): number => Number.parseFloat(text);
  expect(number(await plica.value('eye.fissureHeight', 'right'))).toBeCloseTo(number(lids.left), 0);
  expect(number(await plica.value('eye.fissureHeight', 'left'))).toBeCloseTo(number(lids.right), 0);
});

test('the downloads hold the record with errors and no picture @desk', async ({ plica, page }) => {
  await plica.open();
  await plica.choose('age-30.jpg');
  await plica.measured();
  const read = async (name: string): Promise<string> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString('utf8');
  };
  const record = JSON.parse(await read('Download record (JSON)')) as {
    schema: string;
    measures: { value: number | null; sd: number | null }[];
  };
  expect(record.schema).toBe('plica.photo-measurement/1');
  for (const { value, sd } of record.measures) if (value !== null) expect(sd).toBeGreaterThan(0);
  const csv = await read('Download table (CSV)');
  expect(csv.split('\r\n').filter(Boolean)).toHaveLength(record.measures.length + 1);
  expect(csv.length).toBeLessThan(20_000);
});

test('a person overrules a detector; the answer can be changed, withdrawn and undone @desk', async ({
  plica,
  page,
}) => {
  await plica.open();
  await plica.choose('beard.jpg');
  await plica.measured();
  const marionette = page.locator('tr[data-measure="marionette.depth"]').first();
  await expect(marionette).toContainText('beard');
  await page
    .locator('.reasons li', { hasText: 'beard' })
    .getByRole('button', { name: 'This is not so' })
    .click();
  await expect(marionette).not.toContainText('beard');
  await expect(page.locator('.reasons')).not.toContainText('beard');

  const question = page.locator('.questions li', { hasText: 'beard' });
  await expect(question.getByRole('button', { name: 'No' })).toHaveAttribute('aria-pressed', 'true');
  await question.getByRole('button', { name: 'Yes' }).click();
  await expect(marionette).toContainText('beard');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(marionette).not.toContainText('beard');
  await question.getByRole('button', { name: 'No' }).click();
  await expect(question).toHaveCount(0);
  await expect(marionette).toContainText('beard');
});

for (const format of ['jpeg', 'png', 'webp'] as const)
  test(`a ${format} that says it lies on its side is shown as it is measured @desk`, async ({
    plica,
    page,
  }) => {
    const upright = await sharp(join(FACES, 'age-30.jpg')).raw().toBuffer({ resolveWithObject: true });
    const { width, height } = upright.info;
    const turned = sharp(join(FACES, 'age-30.jpg')).rotate(270).withMetadata({ orientation: 6 });
    const lying = await turned.toFormat(format).toBuffer();
    await plica.open();
    await plica.chooseBytes(`lying.${format}`, lying, `image/${format}`);
    await plica.measured();
    await page.waitForFunction(() => document.querySelector<HTMLImageElement>('.stage-photo')?.complete);
    const shown = await page.locator('.stage-photo').evaluate((image: HTMLImageElement) => ({
      natural: image.naturalWidth / image.naturalHeight,
      measured: image.width / image.height,
    }));
    expect(shown.measured).toBeCloseTo(width / height, 3);
    expect(shown.natural).toBeCloseTo(width / height, 2);
  });
