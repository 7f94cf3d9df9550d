import { join } from 'node:path';
import { test as base, expect, type Locator, type Page } from '@playwright/test';

export const FACES = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'faces');
export const LANGUAGES = ['en', 'ko'] as const;
export type Language = (typeof LANGUAGES)[number];
/** For a title: each language at one width is enough of what hangs on the two apart. */
export const ONE_WIDTH: Record<Language, string> = { en: '@desk', ko: '@phone' };

/** The app as a person uses it. */
export class PlicaPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(language: Language = 'en'): Promise<void> {
    await this.page.goto(`/?lang=${language}`);
    await expect(this.page.locator('h1')).toBeVisible();
  }

  async choose(...names: string[]): Promise<void> {
    await this.page
      .locator('input[type=file]')
      .first()
      .setInputFiles(names.map((name) => join(FACES, name)));
  }

  async chooseBytes(name: string, bytes: Buffer, mimeType = 'image/jpeg'): Promise<void> {
    await this.page.locator('input[type=file]').first().setInputFiles({ name, mimeType, buffer: bytes });
  }

  async measured(): Promise<void> {
    await expect(this.page.locator('#measures-heading')).toBeVisible({ timeout: 60_000 });
    await this.settled();
  }

  /** Values that a detector blocks are computed too, so that a test of editing does not depend on the detectors. */
  async measureAnyway(): Promise<void> {
    await this.page.locator('.clinician summary').click();
    await this.page.locator('.clinician label').last().click();
    await this.settled();
  }

  /** No measurement is running or waiting. */
  async settled(): Promise<void> {
    await expect(this.page.locator('.results')).not.toHaveAttribute('data-updating', 'true');
  }

  /** The text of a value with its error and unit. */
  async value(id: string, side: 'left' | 'right' | 'both'): Promise<string> {
    return (await this.row(id, side).locator('[aria-hidden]').innerText()).trim();
  }

  row(id: string, side: 'left' | 'right' | 'both'): Locator {
    return this.page.locator(`td [data-value="${id}"][data-side="${side}"]`);
  }

  handle(id: string): Locator {
    return this.page.locator(`[data-handle="${id}"]`);
  }

  /** Where a point stands, relative to the stage. */
  async pointAt(id: string): Promise<{ x: number; y: number }> {
    const box = (await this.handle(id).locator('.handle-reach').boundingBox())!;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  async drag(id: string, dx: number, dy: number): Promise<void> {
    const { x, y } = await this.pointAt(id);
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + dx / 2, y + dy / 2);
    await this.page.mouse.move(x + dx, y + dy);
    await this.page.mouse.up();
  }
}

/** Every test also fails on an error in the console or on the page. */
export const test = base.extend<{ plica: PlicaPage }>({
  plica: async ({ page }, use) => {
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    await use(new PlicaPage(page));
    expect(errors).toEqual([]);
  },
});
export { expect };
