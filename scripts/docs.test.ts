import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { SOURCES } from '@plica/face/case';

const ROOT = path.resolve(import.meta.dirname, '..');
const SKIPPED = new Set(['node_modules', 'dist', 'test-results']);

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

/** Files below a folder whose names match, from the repository's root. */
function filesIn(folder: string, name: RegExp): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : filesIn(file, name);
    return name.test(entry.name) ? [file] : [];
  });
}

describe('the documents keep to the code', () => {
  test('every source key of a constant stands in docs/sources.md or in the sources of the case', () => {
    const known = new Set([
      ...[...read('docs/sources.md').matchAll(/^\| ([SP]\d+) /gm)].map(([, key]) => key),
      ...Object.keys(SOURCES),
    ]);
    const used = filesIn('packages', /\.(ts|json)$/).flatMap((file) =>
      [...read(file).matchAll(/\bsource['"]?: ['"]([SP]\d{2,3})['"]/g)].map(([, key]) => ({ file, key })),
    );
    expect(used.length).toBeGreaterThan(10);
    expect(used.filter(({ key }) => !known.has(key))).toEqual([]);
  });

  test('every source of the case is cited by something', () => {
    const cited = filesIn('packages', /\.(ts|json)$/)
      .filter((file) => !file.endsWith('sources.ts'))
      .map(read)
      .join('\n');
    expect(Object.keys(SOURCES).filter((key) => !new RegExp(`\\b${key}\\b`).test(cited))).toEqual([]);
  });

  test('every test named in docs/risk.md exists, and every risk names one', () => {
    const tests = ['packages', 'apps', 'scripts', 'validation', 'cases']
      .flatMap((folder) => filesIn(folder, /\.(test|spec)\.tsx?$/))
      .map(read)
      .join('\n')
      .replaceAll("\\'", "'")
      // Where a test runs is no part of its name.
      .replaceAll(/ (@desk|@phone|\$\{ONE_WIDTH\[language\]\})/g, '');
    const rows = read('docs/risk.md').match(/^\| R\d+ .*$/gm) ?? [];
    expect(rows.length).toBeGreaterThan(15);
    const missing = rows.flatMap((row) => {
      const id = row.slice(2, 5);
      const titles = [...row.matchAll(/`([^`]+)`/g)].map(([, title]) => title!);
      const lost = titles.filter((title) => !["'", '"', '`'].some((q) => tests.includes(q + title + q)));
      return titles.length ? lost.map((title) => `${id}: ${title}`) : [`${id}: no test`];
    });
    expect(missing).toEqual([]);
  });

  test('links between documents lead somewhere', () => {
    const documents = ['README.md', ...filesIn('docs', /\.md$/)];
    const dead = documents.flatMap((document) =>
      [...read(document).matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
        .map(([, link]) => path.join(path.dirname(document), link!))
        .filter((target) => !existsSync(path.join(ROOT, target)))
        .map((target) => `${document}: ${target}`),
    );
    expect(dead).toEqual([]);
  });
});
