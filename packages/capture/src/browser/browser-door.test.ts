import { existsSync, readdirSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadFaceModels, readPhoto } from '../node/index.ts';
import { startBrowserReader, type BrowserReader } from '../test-support/chromium.ts';
import { heic, iphoneHeic } from '../test-support/heic.ts';
import { exifBlock, gradient, withJpegExif, withPngChunk } from '../test-support/picture.ts';

const FACES = new URL('../../../../fixtures/faces/', import.meta.url);
const RIGHT_PUPIL = 468;
const LEFT_PUPIL = 473;

let browser: BrowserReader;
beforeAll(async () => {
  browser = await startBrowserReader();
}, 60_000);
afterAll(() => browser.close());

async function inNode(bytes: Uint8Array) {
  const outcome = await readPhoto(bytes);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

/** Largest and mean difference of the working images, of 255. */
async function difference(bytes: Uint8Array): Promise<{ largest: number; mean: number }> {
  const [here, there] = [await inNode(bytes), await browser.read(bytes)];
  const { image, ...photo } = here;
  const { pixels, faces, width, height, ...read } = there;
  expect(faces).toEqual([]);
  expect({ ...read, width, height }).toEqual({ ...photo, width: image.width, height: image.height });
  let largest = 0;
  let sum = 0;
  image.data.forEach((value, i) => {
    const off = Math.abs(value - pixels[i]);
    largest = Math.max(largest, off);
    sum += off;
  });
  return { largest, mean: sum / image.data.length };
}

describe('Chromium reads what Node reads', () => {
  it('PNG: the same bytes, also 16 bits, greyscale and reduced', async () => {
    expect(await difference(await gradient(320, 200).png().toBuffer())).toEqual({ largest: 0, mean: 0 });
    expect(await difference(await gradient(320, 200).greyscale().png().toBuffer())).toEqual({
      largest: 0,
      mean: 0,
    });
    expect(await difference(await gradient(2100, 1700).png().toBuffer())).toEqual({ largest: 0, mean: 0 });
    const deep = await gradient(320, 200).toColourspace('rgb16').png().toBuffer();
    expect((await difference(deep)).largest).toBeLessThanOrEqual(1);
  });

  it('JPEG and WebP: within the decoders’ rounding', async () => {
    for (const picture of [
      gradient(320, 200).jpeg({ quality: 95 }),
      gradient(2100, 1700).jpeg({ quality: 80 }),
      gradient(320, 200).webp({ quality: 90 }),
    ]) {
      const { largest, mean } = await difference(await picture.toBuffer());
      expect(largest).toBeLessThanOrEqual(4);
      expect(mean).toBeLessThan(0.6);
    }
  });

  it('turns every orientation of every format once, not twice', async () => {
    const jpeg = await gradient(120, 80).jpeg({ quality: 95 }).toBuffer();
    const png = await gradient(120, 80).png().toBuffer();
    for (const orientation of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const block = exifBlock({ orientation, focalLength35Mm: 85, littleEndian: orientation % 2 === 0 });
      expect((await difference(withJpegExif(jpeg, block))).largest).toBeLessThanOrEqual(4);
      expect((await difference(withPngChunk(png, 'eXIf', block))).largest).toBe(0);
    }
    const webp = await gradient(120, 80).withMetadata({ orientation: 6 }).webp({ lossless: true }).toBuffer();
    expect((await difference(webp)).largest).toBe(0);
  });

  it('converts a wide-gamut profile and lays transparency on white', async () => {
    const create = {
      width: 80,
      height: 80,
      channels: 4 as const,
      background: { r: 200, g: 100, b: 80, alpha: 0.5 },
    };
    expect((await difference(await sharp({ create }).png().toBuffer())).largest).toBeLessThanOrEqual(2);
    const opaque = { ...create, channels: 3 as const, background: '#c86450' };
    const p3 = await sharp({ create: opaque }).withIccProfile('p3').png().toBuffer();
    expect((await difference(p3)).largest).toBeLessThanOrEqual(2);
  });

  it('reads CMYK as a picture in the right order of colours', async () => {
    const cmyk = await gradient(320, 200).toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer();
    const { pixels, width, problem } = await browser.read(cmyk);
    expect(problem).toBeUndefined();
    const red = (x: number, y: number): number => pixels[(y * width + x) * 4];
    expect(red(300, 20) - red(20, 20)).toBeGreaterThan(80);
  });

  it('takes the first frame of an animation and says so', async () => {
    const frames = Buffer.concat([Buffer.alloc(80 * 80 * 3, 200), Buffer.alloc(80 * 80 * 3, 20)]);
    const film = sharp(frames, { raw: { width: 80, height: 160, channels: 3, pageHeight: 80 } }).webp({
      lossless: true,
    });
    expect((await difference(await film.toBuffer())).largest).toBeLessThanOrEqual(1);
  });

  it('reads 35 megapixels reduced while they are decoded, and 150 where a bitmap would not fit', async () => {
    const pattern = await gradient(7000, 5000).jpeg({ quality: 60 }).toBuffer();
    const { largest, mean } = await difference(pattern);
    expect(largest).toBeLessThanOrEqual(4);
    expect(mean).toBeLessThan(0.6);
    const create = { width: 15_000, height: 10_000, channels: 3, background: '#a07050' } as const;
    const huge = await sharp({ create }).jpeg({ quality: 60 }).toBuffer();
    expect((await difference(huge)).largest).toBeLessThanOrEqual(4);
  }, 60_000);

  it('refuses sooner than Node what a browser would hold whole', async () => {
    const several = await gradient(80, 80).jpeg({ progressive: true }).toBuffer();
    const frame = several.indexOf(Buffer.from([0xff, 0xc2]));
    several.writeUInt16BE(12_000, frame + 5);
    several.writeUInt16BE(12_000, frame + 7);
    expect((await browser.read(several)).problem).toBe('file.tooLarge');
    const inNodeAnswer = await readPhoto(several);
    expect(inNodeAnswer.ok ? 'ok' : inNodeAnswer.problem.code).toBe('file.truncated');
  });

  it('HEIC: the same bytes, turned and with wide colours, the decoder fetched from its own server', async () => {
    for (const file of [heic(), heic({ quarterTurns: 3, isDisplayP3: true }), iphoneHeic({ bits: 10 })])
      expect(await difference(file)).toEqual({ largest: 0, mean: 0 });
    expect((await browser.read(heic().subarray(0, 1500))).problem).toBe('file.truncated');
    expect(browser.foreignRequests).toEqual([]);
  });

  it('names broken files with the same codes', async () => {
    const jpeg = await gradient(160, 120).jpeg().toBuffer();
    const damaged = withPngChunk(await gradient(160, 120).png().toBuffer(), 'tEXt', new Uint8Array(4));
    damaged.fill(7, 80, damaged.length - 16);
    for (const bytes of [new Uint8Array(), jpeg.subarray(0, 900), Buffer.from('%PDF-1.7'), damaged]) {
      const outcome = await readPhoto(bytes);
      expect(outcome.ok).toBe(false);
      expect((await browser.read(bytes)).problem).toBe(outcome.ok ? 'ok' : outcome.problem.code);
    }
  });
});

describe('Chromium finds what Node finds', () => {
  const names = existsSync(FACES) ? readdirSync(FACES).filter((name) => /\.(png|jpg)$/.test(name)) : [];

  it.each(['png', 'jpg'] as const)(
    'the fixture faces as %s, to 0.01 % and 0.1 % of the eye distance',
    async (extension) => {
      const models = await loadFaceModels();
      for (const name of names.slice(0, 2)) {
        const picture = sharp(readFileSync(new URL(name, FACES)));
        const bytes = await (extension === 'png' ? picture.png() : picture.jpeg({ quality: 90 })).toBuffer();
        const [here] = models.findFaces((await inNode(bytes)).image);
        const { faces, problem } = await browser.read(bytes, { findFaces: true });
        expect(problem).toBeUndefined();
        expect(faces).toHaveLength(1);
        const [right, left] = [here.points[RIGHT_PUPIL], here.points[LEFT_PUPIL]];
        const eyeDistancePx = Math.hypot(right[0] - left[0], right[1] - left[1]);
        const percent = here.points.map(
          ([x, y], i) =>
            (100 * Math.hypot(x - faces[0].points[i][0], y - faces[0].points[i][1])) / eyeDistancePx,
        );
        expect(Math.max(...percent)).toBeLessThan(extension === 'png' ? 0.01 : 0.1);
      }
      expect(browser.foreignRequests).toEqual([]);
    },
    60_000,
  );
});
