import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { UsageError } from '../exit-codes.ts';
import { collectPhotos } from './collect-photos.ts';

const JPEG_START = Buffer.from('ffd8ffe000104a46494600010100', 'hex');
let root: string;

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'plica-collect-'));
  for (const folder of ['set/inner', 'set/.hidden', 'empty', 'notes'])
    mkdirSync(path.join(root, folder), { recursive: true });
  const put = (name: string, content: Buffer | string): void => writeFileSync(path.join(root, name), content);
  put('set/b.jpg', JPEG_START);
  put('set/a.PNG', '');
  put('set/no-ending', JPEG_START);
  put('set/.dot.jpg', JPEG_START);
  put('set/readme.txt', 'text, and long enough');
  put('set/inner/c.webp', '');
  put('set/.hidden/d.jpg', JPEG_START);
  put('notes/readme.txt', 'text, and long enough');
  symlinkSync(path.join(root, 'set/b.jpg'), path.join(root, 'set/z-link.jpg'));
  symlinkSync(path.join(root, 'set'), path.join(root, 'set/inner/round'));
});

describe('which photographs are meant', () => {
  test('a folder is read through, by name and by content, hidden files left out, circles not followed', async () => {
    const found = await collectPhotos([path.join(root, 'set')]);
    expect(found.map((file) => path.relative(root, file))).toEqual([
      'set/a.PNG',
      'set/b.jpg',
      'set/inner/c.webp',
      'set/no-ending',
      'set/z-link.jpg',
    ]);
  });

  test('files named outright are kept in their order and as they were named', async () => {
    const named = [path.join(root, 'set/readme.txt'), path.join(root, 'set/./b.jpg')];
    expect(await collectPhotos(named)).toEqual(named);
  });

  test('nothing there, and nothing in it, are said in words', async () => {
    await expect(collectPhotos([path.join(root, 'nowhere')])).rejects.toThrow(UsageError);
    await expect(collectPhotos([path.join(root, 'empty')])).rejects.toThrow(/holds no photographs/);
    await expect(collectPhotos([path.join(root, 'notes')])).rejects.toThrow(/JPEG, PNG, WebP or HEIC/);
  });
});
