import { expect, it } from 'vitest';
import { gradient } from '../test-support/picture.ts';
import { readTakenAt } from './taken-at.ts';

const taken = { IFD2: { DateTimeOriginal: '2026:01:14 10:32:05' } };

it.each(['jpeg', 'png', 'webp'] as const)('reads when a %s was taken', async (format) => {
  expect(readTakenAt(await gradient(80, 80).withExif(taken)[format]().toBuffer())).toBe(
    '2026-01-14T10:32:05',
  );
});

it('says nothing where the file does not, or says nonsense', async () => {
  expect(readTakenAt(await gradient(80, 80).jpeg().toBuffer())).toBeNull();
  const odd = { IFD2: { DateTimeOriginal: '0000:00:00 00:00:00' } };
  expect(readTakenAt(await gradient(80, 80).withExif(odd).jpeg().toBuffer())).toBeNull();
  expect(readTakenAt(new Uint8Array(0))).toBeNull();
  expect(readTakenAt(Buffer.from('Exif\0\0'.repeat(1000), 'latin1'))).toBeNull();
});
