import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { fakeCamera } from '../../e2e/fake-camera.ts';
import type { Scene } from './scene.ts';

const fixtures = join(import.meta.dirname, '..', '..', '..', '..', 'fixtures');
const faces = join(fixtures, 'faces');
const views = join(fixtures, 'views');

const choose = async (page: Page, ...files: string[]): Promise<void> => {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(files.map((file) => join(faces, file)));
};
const measured = async (page: Page): Promise<void> => {
  await page.locator('#measures-heading').waitFor({ timeout: 60_000 });
  await page.waitForTimeout(500);
};

const newCase = async (page: Page): Promise<void> => {
  await page.locator('.app-nav a').nth(1).click();
  await page.locator('.new-case input').fill('P-017');
  await page.locator('.new-case button').click();
  await page.locator('.visit').first().waitFor();
};

const openView = async (page: Page, view: 'profileLeft' | 'obliqueLeft'): Promise<void> => {
  await newCase(page);
  await page.locator('.visit input[type=file]').setInputFiles(join(views, `${view}.jpg`));
  await page
    .locator(`.slot[data-view=${view}] .slot-photo:not([data-state=waiting])`)
    .waitFor({ timeout: 60_000 });
  await page.locator('.slot-photo > a').first().click();
};

/** Measuring, cases, camera and comparison. */
export const PHOTOGRAPH_SCENES: Scene[] = [
  { name: 'empty', fullPage: true, show: async (page) => page.waitForTimeout(300).then(() => undefined) },
  {
    name: 'result',
    show: async (page) => {
      await choose(page, 'age-65.jpg');
      await measured(page);
    },
  },
  {
    name: 'result-full',
    fullPage: true,
    show: async (page) => {
      await choose(page, 'age-65.jpg');
      await measured(page);
      await page.locator('.measure-name').first().click();
      await page.locator('.clinician summary').click();
    },
  },
  {
    name: 'edited',
    show: async (page) => {
      await choose(page, 'age-65.jpg');
      await measured(page);
      await page.locator('[data-handle="mouthCorner.right"]').focus();
      for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+ArrowDown');
      await page.waitForTimeout(1200);
    },
  },
  {
    name: 'blocked',
    show: async (page) => {
      await choose(page, 'smile.jpg', 'beard.jpg', 'glasses.jpg', 'turned.jpg');
      await measured(page);
    },
  },
  {
    name: 'marker',
    show: async (page) => {
      await choose(page, 'age-30.jpg');
      await measured(page);
      await page.locator('.scale label').nth(1).click();
      await page.waitForTimeout(600);
      await page.locator('.scale').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'case',
    fullPage: true,
    show: async (page) => {
      await newCase(page);
      await page
        .locator('.visit input[type=file]')
        .setInputFiles(['age-65.jpg', 'turned.jpg'].map((file) => join(faces, file)));
      await page.locator('.slot-photo[data-state=waiting]').first().waitFor();
      await page.locator('.slot-photo[data-state=waiting]').first().waitFor({ state: 'detached' });
      await page.waitForTimeout(2500);
    },
  },
  {
    name: 'camera',
    fullPage: true,
    show: async (page) => {
      await fakeCamera(page);
      await page.reload();
      await newCase(page);
      await page.locator('.visit-tools a').click();
      await page.locator('.hint[data-hint=turnRight]').waitFor({ timeout: 60_000 });
      await page.waitForTimeout(500);
    },
  },
  {
    name: 'compare',
    fullPage: true,
    show: async (page) => {
      await newCase(page);
      await page.locator('.visit input[type=date]').fill('2026-01-10');
      await page.locator('.case-tools button').first().click();
      await page.locator('.visit').nth(1).waitFor();
      for (const [i, file] of ['age-65.jpg', 'age-30.jpg'].entries())
        await page.locator('.visit').nth(i).locator('input[type=file]').setInputFiles(join(faces, file));
      await page.locator('.slot-photo').nth(1).waitFor();
      await page.locator('.case-tools a').click();
      await page.locator('.changes tbody tr').first().waitFor({ timeout: 60_000 });
      await page.waitForTimeout(500);
    },
  },
  {
    name: 'gravity',
    fullPage: true,
    show: async (page) => {
      await newCase(page);
      await page.locator('.visit input[type=date]').fill('2026-03-02');
      await page.locator('.case-tools button').first().click();
      await page.locator('.visit').nth(1).waitFor();
      await page.locator('.visit').first().locator('label').nth(2).click();
      for (const [i, file] of ['age-30.jpg', 'age-65.jpg'].entries())
        await page.locator('.visit').nth(i).locator('input[type=file]').setInputFiles(join(faces, file));
      await page.locator('.slot-photo').nth(1).waitFor();
      await page.locator('.case-tools a').click();
      await page.locator('.gravity-regions li').first().waitFor({ timeout: 60_000 });
      await page.waitForTimeout(800);
    },
  },
  {
    name: 'oblique',
    fullPage: true,
    show: async (page) => {
      await openView(page, 'obliqueLeft');
      await measured(page);
    },
  },
  {
    name: 'neck-bands',
    show: async (page) => {
      await openView(page, 'profileLeft');
      await page.locator('.stage-tools button').first().click();
      // Below the corner between chin and neck, on the skin, as far as the neck goes.
      const reaches = await page.locator('[data-handle] .handle-reach').all();
      const boxes = await Promise.all(reaches.map((reach) => reach.boundingBox()));
      const middles = boxes.map((b) => ({ x: b!.x + b!.width / 2, y: b!.y + b!.height / 2 }));
      const neck = middles.reduce((low, m) => (m.y > low.y ? m : low));
      const unit = (neck.y - Math.min(...middles.map(({ y }) => y))) / 3;
      for (const [x, y] of [
        [1, 0.2],
        [1.2, 1.2],
        [1.3, 2.2],
      ] as const)
        await page.mouse.click(neck.x + x * unit, neck.y + y * unit);
      await page.waitForTimeout(1500);
    },
  },
  {
    name: 'refused',
    show: async (page) => {
      await page
        .locator('input[type=file]')
        .first()
        .setInputFiles({ name: 'notes.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('not a picture') });
      await page.locator('.stopped').waitFor();
    },
  },
];
