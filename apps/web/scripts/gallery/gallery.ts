/**
 * Screens of the built app in both languages and widths, in the dark and as printed where it matters:
 * `npm run gallery [-- part-of-a-name ...]`, into apps/web/.cache/gallery (not kept), with an index.html.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { withScreens } from '../screens.ts';
import { CONSULT_SCENES } from './consult-scenes.ts';
import { galleryPage } from './gallery-page.ts';
import { PHOTOGRAPH_SCENES } from './photograph-scenes.ts';
import type { Scene } from './scene.ts';

const out = join(import.meta.dirname, '..', '..', '.cache', 'gallery');
const only = process.argv.slice(2);

const LANGUAGES = ['ko', 'en'] as const;
const SIZES = { phone: { width: 390, height: 844 }, desktop: { width: 1440, height: 900 } } as const;
const A4 = { width: 794, height: 1123 };

interface Shot {
  scene: Scene;
  language: (typeof LANGUAGES)[number];
  size: keyof typeof SIZES | 'print';
  scheme: 'light' | 'dark';
}

const nameOf = ({ scene, size, language, scheme }: Shot): string =>
  `${scene.name}-${size}-${language}${scheme === 'dark' ? '-dark' : ''}`;

const shots: Shot[] = [...PHOTOGRAPH_SCENES, ...CONSULT_SCENES].flatMap((scene) =>
  LANGUAGES.flatMap((language): Shot[] =>
    scene.print
      ? [{ scene, language, size: 'print', scheme: 'light' }]
      : (['phone', 'desktop'] as const).flatMap((size) =>
          (scene.dark ? (['light', 'dark'] as const) : (['light'] as const)).map((scheme) => ({
            scene,
            language,
            size,
            scheme,
          })),
        ),
  ),
);

async function take(browser: Browser, url: string, shot: Shot): Promise<void> {
  const { scene, language, size, scheme } = shot;
  const page = await browser.newPage({
    baseURL: url,
    viewport: size === 'print' ? A4 : SIZES[size],
    hasTouch: size === 'phone',
    isMobile: size === 'phone',
    colorScheme: scheme,
  });
  page.on('console', (message) => message.type() === 'error' && console.error(nameOf(shot), message.text()));
  page.on('pageerror', (error) => console.error(nameOf(shot), error.message));
  try {
    await page.goto(`/${scene.name.startsWith('consult') ? 'cases' : ''}?lang=${language}`);
    await scene.show(page, language);
    if (size === 'print') await page.emulateMedia({ media: 'print' });
    if (scene.fullPage || size === 'print')
      await page.evaluate(() => document.querySelectorAll('.app, .app *').forEach((e) => e.scrollTo(0, 0)));
    await page.screenshot({
      path: join(out, `${nameOf(shot)}.png`),
      fullPage: scene.fullPage ?? size === 'print',
    });
    console.log(nameOf(shot));
  } catch (error) {
    console.error(nameOf(shot), error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
  await page.close();
}

if (!only.length) rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await withScreens(async (browser, url) => {
  for (const shot of shots)
    if (only.every((part) => nameOf(shot).includes(part))) await take(browser, url, shot);
});
writeFileSync(join(out, 'index.html'), galleryPage(out));
