import { describe, expect, it } from 'vitest';
import { fileFor, keyOf, type AppFile } from './app-files.ts';

const FILES: AppFile[] = ['index.html', 'assets/index-1.js', 'models/iris.bin'].map((path) => ({
  path,
  sha256: `${path.length}f`,
}));

describe('fileFor', () => {
  const at = (pathname: string, navigates: boolean): string | undefined =>
    fileFor(FILES, pathname, navigates)?.path;

  it('answers a page of the app, and a file by its own name', () => {
    expect(at('/', true)).toBe('index.html');
    expect(at('/cases/1/compare', true)).toBe('index.html');
    expect(at('/models/iris.bin', false)).toBe('models/iris.bin');
  });

  it('leaves to the network what is not of the app', () => {
    expect(at('/healthz', true)).toBeUndefined();
    expect(at('/api/cases', true)).toBeUndefined();
    expect(at('/models/other.bin', false)).toBeUndefined();
    expect(at('/models/other.bin', true)).toBeUndefined();
    // A page is a page only when it is gone to.
    expect(at('/cases', false)).toBeUndefined();
  });
});

it('keeps two contents of one file apart', () => {
  const [page] = FILES;
  expect(keyOf(page!)).not.toBe(keyOf({ ...page!, sha256: 'other' }));
});
