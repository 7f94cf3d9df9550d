/**
 * Screens of the built app in both languages and widths, in the dark and as printed where it matters:
 * `npm run gallery [-- [--out folder] part-of-a-name ...]`, into apps/web/.cache/gallery (not kept) unless another folder
 * is named, with an index.html. With --axe every screen is also looked through by axe, in both lights.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import { AXE_TAGS } from '../../e2e/expect-clean.ts';
import { withScreens } from '../screens.ts';
import { CONSULT_SCENES } from './consult-scenes.ts';
import { galleryPage } from './gallery-page.ts';
import { PHOTOGRAPH_SCENES } from './photograph-scenes.ts';
import type { Scene } from './scene.ts';

const { values, positionals: only } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, axe: { type: 'boolean' } },
});
// npm runs this in apps/web; a folder is meant from where npm was called.
const out = values.out
  ? resolve(process.env.INIT_CWD ?? '.', values.out)
  : join(import.meta.dirname, '..', '..', '.cache', 'gallery');

const LANGUAGES = ['ko', 'en'] as const;
const SIZES = { phone: { width: 390, height: 844 }, desktop: { width: 1440, height: 900 } } as const;
const A4 = { width: 794, height: 1123 };

interface Shot {
  scene: Scene;
  language: (typeof LANGUAGES)[number];
  size: keyof typeof SIZES | 'print';
}
type Scheme = 'light' | 'dark';

const schemesOf = ({ scene, size }: Shot): Scheme[] =>
  (scene.dark || values.axe) && size !== 'print' ? ['light', 'dark'] : ['light'];
const nameOf = ({ scene, size, language }: Shot, scheme: Scheme): string =>
  `${scene.name}-${size}-${language}${scheme === 'dark' ? '-dark' : ''}`;

const shots: Shot[] = [...PHOTOGRAPH_SCENES, ...CONSULT_SCENES].flatMap((scene) =>
  LANGUAGES.flatMap((language) =>
    (scene.print
      ? (['print'] as const)
      : (['phone', 'desktop'] as const).filter((size) => (scene.only ?? size) === size)
    ).map((size) => ({
      scene,
      language,
      size,
    })),
  ),
);

let taken = 0;

/** Tells what axe finds (WCAG 2.2 A and AA, best practice). */
async function look(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(AXE_TAGS).analyze();
  for (const { id, nodes } of violations) {
    console.error(name, id, nodes.map((n) => n.target.join(' ')).join(' | '));
    process.exitCode = 1;
  }
}

/** Both lights are taken of one page: what is shown is set up once. */
async function take(browser: Browser, url: string, shot: Shot): Promise<void> {
  const { scene, language, size } = shot;
  const schemes = schemesOf(shot).filter((scheme) =>
    only.every((part) => nameOf(shot, scheme).includes(part)),
  );
  if (!schemes.length) return;
  const name = nameOf(shot, 'light');
  // With a context of its own: axe opens a second page in it.
  const context = await browser.newContext({
    baseURL: url,
    viewport: size === 'print' ? A4 : SIZES[size],
    hasTouch: size === 'phone',
    isMobile: size === 'phone',
    colorScheme: 'light',
  });
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && console.error(name, message.text()));
  page.on('pageerror', (error) => console.error(name, error.message));
  try {
    await page.goto(`/${scene.name.startsWith('consult') ? 'cases' : ''}?lang=${language}`);
    await scene.show(page, language);
    if (size === 'print') await page.emulateMedia({ media: 'print' });
    if (scene.fullPage || size === 'print')
      await page.evaluate(() => document.querySelectorAll('.app, .app *').forEach((e) => e.scrollTo(0, 0)));
    for (const scheme of schemes) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.waitForTimeout(200);
      await page.screenshot({
        path: join(out, `${nameOf(shot, scheme)}.png`),
        fullPage: scene.fullPage ?? size === 'print',
      });
      console.log(nameOf(shot, scheme));
      taken++;
      if (values.axe && size !== 'print') await look(page, nameOf(shot, scheme));
    }
  } catch (error) {
    console.error(name, error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
  await context.close();
}

// A folder that was named may hold other things.
if (!only.length && !values.out) rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await withScreens(async (browser, url) => {
  for (const shot of shots) await take(browser, url, shot);
});
writeFileSync(join(out, 'index.html'), galleryPage(out));
console.log(`${taken} screens in ${out}`);
