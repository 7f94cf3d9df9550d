import sharp from 'sharp';
import { heic, iphoneHeic } from '../heic.ts';
import { exifBlock, gradient, withJpegExif, withPngChunk } from '../picture.ts';

export type HostileFormat = 'jpeg' | 'png' | 'webp' | 'heic';

/** A sound file to spoil. */
export interface ValidFile {
  name: string;
  format: HostileFormat;
  bytes: Uint8Array;
}

const WIDTH = 192;
const HEIGHT = 160;

/** One sound file of every kind that cameras, phones and picture programs write. Small, so that thousands take minutes. */
export async function validFiles(): Promise<ValidFile[]> {
  const picture = () => gradient(WIDTH, HEIGHT);
  const exif = exifBlock({ orientation: 6, focalLengthMm: 50, sensorWidthMm: 36, pixels: [6000, 4000] });
  const frames = sharp(Buffer.concat([Buffer.alloc(80 * 80 * 3, 200), Buffer.alloc(80 * 80 * 3, 20)]), {
    raw: { width: 80, height: 160, channels: 3, pageHeight: 80 },
  });
  const png = await picture().png().toBuffer();
  const made: [string, HostileFormat, Promise<Uint8Array> | Uint8Array][] = [
    [
      'camera.jpg',
      'jpeg',
      picture()
        .jpeg({ quality: 90 })
        .toBuffer()
        .then((jpeg) => withJpegExif(jpeg, exif)),
    ],
    ['progressive.jpg', 'jpeg', picture().jpeg({ progressive: true }).toBuffer()],
    ['grey.jpg', 'jpeg', picture().greyscale().jpeg().toBuffer()],
    ['inks.jpg', 'jpeg', picture().toColourspace('cmyk').jpeg().toBuffer()],
    ['profile.jpg', 'jpeg', picture().withIccProfile('p3').jpeg().toBuffer()],
    ['plain.png', 'png', png],
    ['turned.png', 'png', withPngChunk(png, 'eXIf', exif)],
    ['palette.png', 'png', picture().png({ palette: true }).toBuffer()],
    ['interlaced.png', 'png', picture().png({ progressive: true }).toBuffer()],
    ['deep.png', 'png', picture().toColourspace('rgb16').png().toBuffer()],
    ['lossy.webp', 'webp', picture().withMetadata({ orientation: 8 }).webp().toBuffer()],
    ['lossless.webp', 'webp', picture().webp({ lossless: true }).toBuffer()],
    ['phone.heic', 'heic', heic({ quarterTurns: 3, exif })],
    ['iphone.heic', 'heic', iphoneHeic({ exif })],
    ['deep.heic', 'heic', heic({ bits: 10 })],
    ['film.webp', 'webp', frames.webp({ lossless: true }).toBuffer()],
  ];
  return Promise.all(
    made.map(async ([name, format, bytes]) => ({ name, format, bytes: new Uint8Array(await bytes) })),
  );
}
