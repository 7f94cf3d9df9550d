import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Photo } from '../index.ts';
import { exifBlock, gradient, withJpegExif, withPngChunk } from '../test-support/picture.ts';
import { readPhoto } from './read-photo.ts';

async function photoOf(bytes: Uint8Array): Promise<Photo> {
  const outcome = await readPhoto(bytes);
  if (!outcome.ok) throw new Error(`${outcome.problem.code}: ${outcome.problem.message}`);
  return outcome.value;
}
async function codeOf(bytes: Uint8Array): Promise<string> {
  const outcome = await readPhoto(bytes);
  return outcome.ok ? 'ok' : outcome.problem.code;
}
/** R, G, B of the working image at a share of its width and height. */
function colourAt({ image }: Photo, u: number, v: number): number[] {
  const at = (Math.floor(v * image.height) * image.width + Math.floor(u * image.width)) * 4;
  return [...image.data.subarray(at, at + 3)];
}
const near = (actual: number[], expected: number[], tolerance: number): void =>
  actual.forEach((value, i) => expect(Math.abs(value - expected[i])).toBeLessThanOrEqual(tolerance));

describe('formats', () => {
  const make = {
    jpeg: () => gradient(320, 200).jpeg({ quality: 95 }).toBuffer(),
    progressive: () => gradient(320, 200).jpeg({ quality: 95, progressive: true }).toBuffer(),
    png: () => gradient(320, 200).png().toBuffer(),
    palette: () => gradient(320, 200).png({ palette: true }).toBuffer(),
    interlaced: () => gradient(320, 200).png({ progressive: true }).toBuffer(),
    webp: () => gradient(320, 200).webp({ quality: 95 }).toBuffer(),
    lossless: () => gradient(320, 200).webp({ lossless: true }).toBuffer(),
  };
  it.each(Object.entries(make))('reads %s with its colours in place', async (name, bytes) => {
    const photo = await photoOf(await bytes());
    expect(photo.facts).toMatchObject({ widthPx: 320, heightPx: 200, greyscale: false });
    expect(photo.photoPerWorking).toBe(1);
    expect(photo.problems).toEqual([]);
    const tolerance = name === 'palette' ? 24 : 6;
    near(colourAt(photo, 0.1, 0.1), [25, 25, 96], tolerance);
    near(colourAt(photo, 0.9, 0.1), [230, 25, 96], tolerance);
    near(colourAt(photo, 0.1, 0.9), [25, 230, 96], tolerance);
    expect(photo.image.data.every((value, i) => i % 4 !== 3 || value === 255)).toBe(true);
  });

  it('reads greyscale and says so', async () => {
    const photo = await photoOf(await gradient(320, 200).greyscale().jpeg().toBuffer());
    expect(photo.facts.greyscale).toBe(true);
    const [r, g, b] = colourAt(photo, 0.5, 0.5);
    expect([g, b]).toEqual([r, r]);
  });

  it('reads CMYK', async () => {
    const photo = await photoOf(
      await gradient(320, 200).toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer(),
    );
    // Printing inks reach fewer colours than the screen: compare with a wide tolerance, but in order.
    near(colourAt(photo, 0.5, 0.5), [128, 128, 96], 30);
    expect(colourAt(photo, 0.9, 0.1)[0]).toBeGreaterThan(colourAt(photo, 0.1, 0.1)[0] + 80);
  });

  it('reads 16 bits a channel', async () => {
    const deep = await gradient(320, 200).toColourspace('rgb16').png().toBuffer();
    expect((await sharp(deep).metadata()).depth).toBe('ushort');
    near(colourAt(await photoOf(deep), 0.5, 0.25), [128, 64, 96], 3);
  });

  it('converts a wide-gamut profile to sRGB', async () => {
    const p3 = await sharp({ create: { width: 80, height: 80, channels: 3, background: '#c86450' } })
      .withIccProfile('p3')
      .png()
      .toBuffer();
    const stored = await sharp(p3, { ignoreIcc: true }).raw().toBuffer();
    expect(stored[0]).toBeLessThan(195);
    near(colourAt(await photoOf(p3), 0.5, 0.5), [200, 100, 80], 3);
  });

  it('lays transparent pixels on white', async () => {
    const glass = await sharp({
      create: { width: 80, height: 80, channels: 4, background: { r: 200, g: 0, b: 0, alpha: 0.5 } },
    })
      .png()
      .toBuffer();
    near(colourAt(await photoOf(glass), 0.5, 0.5), [228, 128, 128], 2);
  });

  it('reads the first frame of an animation and warns', async () => {
    const frames = Buffer.concat([Buffer.alloc(80 * 80 * 3, 200), Buffer.alloc(80 * 80 * 3, 20)]);
    const film = await sharp(frames, { raw: { width: 80, height: 160, channels: 3, pageHeight: 80 } })
      .webp({ lossless: true })
      .toBuffer();
    const photo = await photoOf(film);
    expect(photo.facts).toMatchObject({ widthPx: 80, heightPx: 80, frames: 2 });
    expect(photo.problems).toMatchObject([{ code: 'file.animated', severity: 'warn', blocks: [], value: 2 }]);
    near(colourAt(photo, 0.5, 0.5), [200, 200, 200], 1);
  });

  it('warns about an animated PNG', async () => {
    const still = await gradient(80, 80).png().toBuffer();
    const photo = await photoOf(withPngChunk(still, 'acTL', Uint8Array.from([0, 0, 0, 3, 0, 0, 0, 0])));
    expect(photo.problems.map((p) => p.code)).toEqual(['file.animated']);
    expect(photo.facts.frames).toBe(3);
  });
});

describe('size', () => {
  it('averages a large photograph down to 1600 px, geometry kept', async () => {
    const photo = await photoOf(await gradient(4000, 3000).jpeg({ quality: 90 }).toBuffer());
    expect(photo.facts).toMatchObject({ widthPx: 4000, heightPx: 3000 });
    expect(photo.image).toMatchObject({ width: 1600, height: 1200 });
    expect(photo.photoPerWorking).toBeCloseTo(2.5, 12);
    near(colourAt(photo, 0.25, 0.75), [64, 191, 96], 3);
  });

  it('reads 100 megapixels in bounded memory', async () => {
    const huge = await sharp({ create: { width: 11600, height: 8700, channels: 3, background: '#a07050' } })
      .jpeg({ quality: 60 })
      .toBuffer();
    const before = process.memoryUsage().rss;
    let peak = before;
    const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 10);
    const photo = await photoOf(huge);
    clearInterval(watch);
    expect(photo.facts).toMatchObject({ widthPx: 11600, heightPx: 8700 });
    expect(photo.image).toMatchObject({ width: 1600, height: 1200 });
    expect(photo.photoPerWorking).toBe(7.25);
    near(colourAt(photo, 0.5, 0.5), [160, 112, 80], 3);
    // Decoded whole it would take 300 MB as RGB.
    expect(peak - before).toBeLessThan(290e6);
  }, 60_000);

  it('refuses more megapixels than it can hold, by the header alone', async () => {
    const png = await gradient(80, 80).png().toBuffer();
    png.writeUInt32BE(60000, 16);
    png.writeUInt32BE(60000, 20);
    const start = performance.now();
    const outcome = await readPhoto(png);
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'file.tooLarge', value: 3600, limit: 250 } });
    expect(performance.now() - start).toBeLessThan(50);
  });

  it('says for each kind of file how large it may be', async () => {
    const limitOf = async (bytes: Buffer): Promise<unknown> => {
      const outcome = await readPhoto(bytes);
      return outcome.ok ? 'photo' : [outcome.problem.code, outcome.problem.limit];
    };
    const giant = async (options: { progressive: boolean; chromaSubsampling: string }): Promise<Buffer> => {
      const jpeg = await gradient(80, 80).jpeg(options).toBuffer();
      const frame = jpeg.indexOf(Buffer.from([0xff, options.progressive ? 0xc2 : 0xc0]));
      jpeg.writeUInt16BE(16_320, frame + 5);
      jpeg.writeUInt16BE(16_320, frame + 7);
      return jpeg;
    };
    expect(await limitOf(await giant({ progressive: false, chromaSubsampling: '4:2:0' }))).toEqual([
      'file.tooLarge',
      250,
    ]);
    expect(await limitOf(await giant({ progressive: true, chromaSubsampling: '4:2:0' }))).toEqual([
      'file.tooLarge',
      233,
    ]);
    expect(await limitOf(await giant({ progressive: true, chromaSubsampling: '4:4:4' }))).toEqual([
      'file.tooLarge',
      116,
    ]);
    const interlaced = await gradient(80, 80).png({ progressive: true }).toBuffer();
    interlaced.writeUInt32BE(16_320, 16);
    interlaced.writeUInt32BE(16_320, 20);
    expect(await limitOf(interlaced)).toEqual(['file.tooLarge', 233]);
  });

  it('calls a large size with next to nothing behind it broken off, without decoding', async () => {
    const jpeg = await gradient(80, 80).jpeg().toBuffer();
    const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
    jpeg.writeUInt16BE(12_000, frame + 5);
    jpeg.writeUInt16BE(12_000, frame + 7);
    const start = performance.now();
    expect(await codeOf(jpeg)).toBe('file.truncated');
    expect(performance.now() - start).toBeLessThan(50);
  });

  it('refuses a strip that would shrink to a few pixels of width', async () => {
    const outcome = await readPhoto(await gradient(6400, 100).jpeg().toBuffer());
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'file.tooLong', value: 64, limit: 25 } });
  });

  it('keeps to 1600 px when a reduced side does not halve evenly', async () => {
    const { image } = await photoOf(await gradient(32_767, 1600).jpeg().toBuffer());
    expect(image.width).toBe(1600);
  });

  it('goes by the first header of a PNG and of a WebP, as decoders do', async () => {
    const png = await gradient(80, 80).png().toBuffer();
    const second = Buffer.from(png.subarray(16, 29));
    second.writeUInt32BE(70, 0);
    expect(await codeOf(withPngChunk(png, 'IHDR', second))).not.toBe('ok');
    const webp = await gradient(80, 80).webp().toBuffer();
    const canvas = Buffer.from('VP8X\x0a\0\0\0\0\0\0\0\xff\xff\xff\xff\xff\xff', 'latin1');
    const both = Buffer.concat([webp, canvas]);
    both.writeUInt32LE(both.length - 8, 4);
    expect(await codeOf(both)).not.toBe('file.tooLarge');
  });

  it('refuses a thumbnail', async () => {
    const outcome = await readPhoto(await gradient(63, 300).png().toBuffer());
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'file.tooSmall', value: 63, limit: 64 } });
  });
});

describe('orientation', () => {
  /** Where the stored picture's first pixel (top left) is seen, by EXIF orientation. */
  const FIRST_PIXEL = [
    [1, 0, 0],
    [2, 1, 0],
    [3, 1, 1],
    [4, 0, 1],
    [5, 0, 0],
    [6, 1, 0],
    [7, 1, 1],
    [8, 0, 1],
  ] as const;
  it.each(FIRST_PIXEL)('honours orientation %i in JPEG, as sharp does', async (orientation, u, v) => {
    const jpeg = await gradient(120, 80).jpeg({ quality: 100, chromaSubsampling: '4:4:4' }).toBuffer();
    const photo = await photoOf(
      withJpegExif(jpeg, exifBlock({ orientation, littleEndian: orientation % 2 === 0 })),
    );
    const turned = orientation >= 5;
    expect(photo.facts).toMatchObject(
      turned ? { widthPx: 80, heightPx: 120 } : { widthPx: 120, heightPx: 80 },
    );
    near(colourAt(photo, u ? 0.98 : 0.02, v ? 0.98 : 0.02), [3, 3, 96], 8);
    const reference = await sharp(withJpegExif(jpeg, exifBlock({ orientation })))
      .autoOrient()
      .ensureAlpha()
      .raw()
      .toBuffer();
    expect(Buffer.compare(Buffer.from(photo.image.data), reference)).toBe(0);
  });

  it('honours it in PNG and WebP too', async () => {
    const png = withPngChunk(await gradient(120, 80).png().toBuffer(), 'eXIf', exifBlock({ orientation: 6 }));
    const webp = await gradient(120, 80).withMetadata({ orientation: 6 }).webp({ lossless: true }).toBuffer();
    for (const bytes of [png, webp]) {
      const photo = await photoOf(bytes);
      expect(photo.facts).toMatchObject({ widthPx: 80, heightPx: 120 });
      near(colourAt(photo, 0.98, 0.02), [3, 3, 96], 8);
    }
  });
});

describe('focal length', () => {
  const read = async (tags: Parameters<typeof exifBlock>[0]) => {
    const jpeg = await gradient(120, 80).jpeg().toBuffer();
    return (await photoOf(withJpegExif(jpeg, exifBlock(tags)))).facts.focalLength35Mm;
  };
  it('takes the stated 35 mm equivalent', async () => {
    expect(await read({ focalLength35Mm: 85, focalLengthMm: 12 })).toBe(85);
  });
  it('computes it from a stated sensor', async () => {
    // 50 mm on an APS-C sensor 23.5 mm wide, 3:2.
    const focal = await read({ focalLengthMm: 50, sensorWidthMm: 23.5, pixels: [6000, 4000] });
    expect(focal).toBeCloseTo((50 * 43.27) / Math.hypot(23.5, 23.5 * (2 / 3)), 1);
  });
  it('does not guess it without the sensor, nor take nonsense', async () => {
    expect(await read({ focalLengthMm: 4.2 })).toBeUndefined();
    expect(await read({ focalLength35Mm: 60000 })).toBeUndefined();
  });
});

describe('hostile and broken files', () => {
  it('names an empty file', async () => expect(await codeOf(new Uint8Array())).toBe('file.empty'));

  it.each(['jpeg', 'png', 'webp'] as const)(
    'calls a %s cut anywhere truncated, never more',
    async (format) => {
      const whole = await gradient(160, 120)[format]().toBuffer();
      expect(await codeOf(whole)).toBe('ok');
      for (const share of [0.2, 0.5, 0.9, 0.99]) {
        const cut = whole.subarray(0, Math.floor(whole.length * share));
        expect(await codeOf(cut)).toBe('file.truncated');
      }
    },
  );

  it('never throws and never hangs, wherever a file is cut or a byte is changed', async () => {
    for (const format of ['jpeg', 'png', 'webp'] as const) {
      const whole = withMetadataBlock(await gradient(96, 80)[format]().toBuffer(), format);
      for (let i = 0; i < 40; i++) {
        expect(await codeOf(whole.slice(0, Math.floor((whole.length * i) / 40)))).not.toBe('ok');
        const bad = whole.slice();
        bad[Math.floor((bad.length * i) / 40)] ^= 0xff;
        expect([
          'ok',
          'file.truncated',
          'file.unreadable',
          'file.unsupported',
          'file.tooLarge',
          'file.tooSmall',
        ]).toContain(await codeOf(bad));
      }
    }
  }, 30_000);

  it('says unreadable for a picture header without a picture', async () => {
    expect(await codeOf(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xd9]))).toBe(
      'file.unreadable',
    );
  });

  const magic: Record<string, string> = {
    avif: '\0\0\0\x18ftypavif\0\0\0\0mif1avif',
    gif: 'GIF89a\x10\0\x10\0',
    tiff: 'II*\0\x08\0\0\0',
    bmp: 'BM\x36\0\0\0',
    pdf: '%PDF-1.7\n',
    svg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
    text: 'hello',
  };
  it.each(Object.entries(magic))('refuses %s and says what to do', async (_, head) => {
    const outcome = await readPhoto(Buffer.from(head.padEnd(200, '\0'), 'latin1'));
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'file.unsupported', severity: 'block' } });
    if (!outcome.ok) expect(outcome.problem.message).toMatch(/Unsupported format.*JPEG/);
  });

  it('reads what is after the end-of-image marker as nothing', async () => {
    const jpeg = await gradient(120, 80).jpeg().toBuffer();
    expect(await codeOf(Buffer.concat([jpeg, Buffer.from('motion photo video')]))).toBe('ok');
  });
});

function withMetadataBlock(bytes: Uint8Array, format: 'jpeg' | 'png' | 'webp'): Uint8Array {
  const block = exifBlock({ orientation: 3, focalLengthMm: 50, sensorWidthMm: 36, pixels: [6000, 4000] });
  if (format === 'jpeg') return withJpegExif(bytes, block);
  return format === 'png' ? withPngChunk(bytes, 'eXIf', block) : bytes;
}
