import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { heic } from '../../../packages/capture/src/test-support/heic.ts';
import { expect, FACES, test } from './plica-page.ts';

const photo = readFileSync(join(FACES, 'age-30.jpg'));

const BAD = {
  'not a picture': { bytes: Buffer.from('hello, this is text'), says: { en: /JPEG/, ko: /JPEG/ } },
  empty: { bytes: Buffer.alloc(0), says: { en: /empty/, ko: /비어/ } },
  'broken off': { bytes: photo.subarray(0, photo.length / 3), says: { en: /original/, ko: /원본/ } },
} as const;

for (const [name, { bytes, says }] of Object.entries(BAD))
  test(`${name}: says what is wrong and what to do, in both languages @desk`, async ({ plica, page }) => {
    await plica.open('en');
    await plica.chooseBytes('photo.jpg', Buffer.from(bytes));
    const card = page.locator('.stopped');
    await expect(card).toContainText('cannot be measured');
    await expect(card).toContainText(says.en);
    await page.getByText('한국어').click();
    await expect(card).toContainText('측정할 수 없습니다');
    await expect(card).toContainText(says.ko);
    await page.getByRole('button', { name: '목록에서 제거' }).click();
    await expect(page.locator('.drop-zone')).toBeVisible();
  });

test('a picture without a face is refused, and the next one is measured @desk', async ({ plica, page }) => {
  await plica.open();
  const grey = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(600, 600);
    const context = canvas.getContext('2d')!;
    context.fillStyle = '#8a8f90';
    context.fillRect(0, 0, 600, 600);
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
    return [...bytes];
  });
  await plica.chooseBytes('wall.png', Buffer.from(grey), 'image/png');
  await expect(page.locator('.stopped')).toContainText('No face was found');
  await plica.choose('age-30.jpg');
  await page.locator('.photo-item').nth(1).click();
  await plica.measured();
});

test('models that cannot be loaded: says so, and trying again works @desk', async ({ page }) => {
  let broken = true;
  await page.route('**/models/*', (route) => (broken ? route.abort() : route.continue()));
  await page.goto('/?lang=en');
  await page.locator('input[type=file]').first().setInputFiles(join(FACES, 'age-30.jpg'));
  await expect(page.locator('.stopped')).toContainText('The measurement stopped');
  broken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('#measures-heading')).toBeVisible({ timeout: 60_000 });
});

test('a HEIC picture is read under the page’s policy: this one shows no face, and says so @desk', async ({
  plica,
  page,
}) => {
  await plica.open();
  await plica.chooseBytes('IMG_0001.HEIC', Buffer.from(heic()), 'image/heic');
  await expect(page.locator('.stopped')).toContainText('No face was found');
});
