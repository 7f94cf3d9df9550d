import { describe, expect, it } from 'vitest';
import { decodeHeic } from '../heic/decode-heic.ts';
import { readHeicHeader } from '../photo/heic-header.ts';
import { heic, iphoneHeic } from '../test-support/heic.ts';
import { exifBlock } from '../test-support/picture.ts';
import { readPhoto } from './read-photo.ts';

async function photoOf(bytes: Uint8Array) {
  const outcome = await readPhoto(bytes);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  const { image } = outcome.value;
  const at = (u: number, v: number): number[] => {
    const i = (Math.floor(v * image.height) * image.width + Math.floor(u * image.width)) * 4;
    return [...image.data.subarray(i, i + 3)];
  };
  return { ...outcome.value, at };
}
const near = (actual: number[], expected: number[], tolerance: number): void =>
  actual.forEach((value, i) => expect(Math.abs(value - expected[i])).toBeLessThanOrEqual(tolerance));

describe('HEIC', () => {
  it('reads the picture of a phone with its colours in place', async () => {
    const photo = await photoOf(heic());
    expect(photo.facts).toMatchObject({ format: 'heic', widthPx: 320, heightPx: 200, greyscale: false });
    near(photo.at(0.1, 0.1), [25, 25, 96], 6);
    near(photo.at(0.9, 0.1), [230, 25, 96], 6);
    near(photo.at(0.1, 0.9), [25, 230, 96], 6);
    expect(photo.image.data.every((value, i) => i % 4 !== 3 || value === 255)).toBe(true);
  });

  it('turns it once, by the container and not by EXIF', async () => {
    const exif = exifBlock({ orientation: 6, focalLength35Mm: 77 });
    const photo = await photoOf(heic({ quarterTurns: 3, exif }));
    expect(photo.facts).toMatchObject({ widthPx: 200, heightPx: 320, focalLength35Mm: 77 });
    near(photo.at(0.98, 0.02), [3, 3, 96], 8);
    near(photo.at(0.9, 0.9), [230, 25, 96], 8);
  });

  it('brings the wide colours of phones into sRGB', async () => {
    const photo = await photoOf(heic({ isDisplayP3: true }));
    // 128, 128, 96 in Display P3, by the matrices of CSS Color 4.
    near(photo.at(0.5, 0.5), [128, 128, 93], 4);
    expect(photo.at(0.9, 0.1)[0]).toBeGreaterThan(240);
  });

  it('reads ten bits a colour', async () => {
    const photo = await photoOf(heic({ bits: 10 }));
    near(photo.at(0.1, 0.1), [25, 25, 96], 6);
    near(photo.at(0.9, 0.1), [230, 25, 96], 6);
  });

  it.each([8, 10] as const)(
    'puts the tiles of a phone together: a cut grid, turned, wide colours, beside thumbnail, depth and gain map (%s bits)',
    async (bits) => {
      const exif = exifBlock({ orientation: 6, focalLength35Mm: 26 });
      const photo = await photoOf(iphoneHeic({ exif, bits }));
      expect(photo.facts).toMatchObject({ widthPx: 380, heightPx: 600, focalLength35Mm: 26 });
      // Stored (x, y) of 600 x 380 lies at (379 - y, x) once turned; the gradient begins anew at 320 and 200.
      const stored = (x: number, y: number): number[] => photo.at((379.5 - y) / 380, (x + 0.5) / 600);
      near(stored(10, 10), [8, 13, 97], 12);
      near(stored(160, 100), [128, 128, 93], 6);
      near(stored(330, 210), [8, 13, 97], 12);
      near(stored(480, 300), [128, 128, 93], 6);
    },
  );

  it('says how to convert it where the decoder cannot be loaded', async () => {
    const bytes = heic();
    const header = readHeicHeader(bytes);
    if (typeof header === 'string') throw new Error(header);
    const outcome = await decodeHeic(bytes, header, () => Promise.reject(new Error('offline')));
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'file.noDecoder' } });
    expect(outcome.ok ? '' : outcome.problem.message).toContain('JPEG');
  });

  it('names what is wrong with it', async () => {
    const whole = heic();
    const codeOf = async (bytes: Uint8Array): Promise<string> => {
      const outcome = await readPhoto(bytes);
      return outcome.ok ? 'photo' : outcome.problem.code;
    };
    for (const share of [0.3, 0.6, 0.99])
      expect(await codeOf(whole.subarray(0, Math.floor(whole.length * share)))).toBe('file.truncated');
    expect(await codeOf(heic({ size: [60_000, 60_000] }))).toBe('file.tooLarge');
    expect(await codeOf(heic({ size: [160, 100] }))).toBe('file.unreadable');
    const damaged = whole.slice();
    damaged.fill(0x5a, whole.length - 3000, whole.length - 2900);
    expect(['photo', 'file.unreadable']).toContain(await codeOf(damaged));
    expect(await codeOf(Buffer.from('\0\0\0\x18ftypavif\0\0\0\0mif1heic'.padEnd(200, '\0')))).toBe(
      'file.unsupported',
    );
  });
});
