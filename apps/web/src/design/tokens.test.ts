import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrast, TEXT_CONTRAST } from './contrast.ts';
import { RADII, SPACES, TEXT_PAIRS, TEXT_SIZES } from './tokens.ts';

const folder = join(import.meta.dirname, '..', 'styles');
const theme = readFileSync(join(folder, 'theme.css'), 'utf8');
const block = (start: string): string =>
  theme.slice(theme.indexOf(start), theme.indexOf('\n}', theme.indexOf(start)));
const tokensOf = (text: string): Map<string, string> =>
  new Map([...text.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!.trim()]));

describe('contrast', () => {
  it('is 21 between black and white, 1 between equals, whichever comes first', () => {
    expect(contrast('#000', '#ffffff')).toBeCloseTo(21, 10);
    expect(contrast('#fff', '#000')).toBeCloseTo(21, 10);
    expect(contrast('#855200', '#855200')).toBe(1);
    expect(() => contrast('red', '#fff')).toThrow('red');
  });
});

describe.each(['light', 'dark'])('the %s scheme', (scheme) => {
  const colours = tokensOf(block(`[data-mantine-color-scheme='${scheme}']`));
  it.each(TEXT_PAIRS)('%s on %s can be read', (text, ground) => {
    expect(contrast(colours.get(text)!, colours.get(ground)!)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
  });
});

it('every token the design page shows is there', () => {
  const tokens = tokensOf(theme);
  for (const name of [
    ...TEXT_SIZES.map((s) => `text-${s}`),
    ...SPACES.map((s) => `space-${s}`),
    ...RADII.map((r) => `radius-${r}`),
  ])
    expect(tokens.has(name), name).toBe(true);
});

it('pages name their type by the scale and their colours by the theme', () => {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.css') && file !== 'theme.css')) {
    const screen = readFileSync(join(folder, name), 'utf8').replace(/font-size: [\d.]+pt/g, '');
    const strays = [...screen.matchAll(/font-size: (?!var\(|inherit|1em)[^;]+/g)].map(([text]) => text);
    expect(strays, name).toEqual([]);
  }
});
