import { failure, success } from '@plica/core';
import { captureProblem } from '../capture-problem.ts';
import { decodeHeic } from '../heic/decode-heic.ts';
import type { ReadPhoto } from '../index.ts';
import { createAreaReducer } from '../photo/area-reducer.ts';
import { finishPhoto } from '../photo/finish-photo.ts';
import { acceptPhoto, decodeReduction, workingFactor } from '../photo/limits.ts';
import type { PhotoHeader } from '../photo/photo-header.ts';
import { withoutPngExif } from '../photo/png-header.ts';
import { decodeReduced, reducesWhileDecoding } from './decode-reduced.ts';

/** Rows drawn and read at a time: a whole large photograph is more canvas than phones allow. */
const STRIP_ROWS = 256;

/** Where the app hosts the HEIC decoder: beside the kernels of the models (`SELF_HOSTED_FILES`). */
const heifModule = (): Promise<unknown> =>
  import(/* @vite-ignore */ new URL('/wasm/libheif.js', location.href).href);

/** Browsers decode a picture whole, as RGBA, before they reduce it: measured in Chromium at 158 megapixels. */
const BITMAP_BYTES = 5.8;

/** Bytes a pixel that the browser's decoder holds; a picture that it makes smaller while it decodes holds as much less. */
const heldBytes = (header: PhotoHeader): number =>
  header.format === 'heic'
    ? 0
    : reducesWhileDecoding(header)
      ? BITMAP_BYTES / decodeReduction(header) ** 2
      : BITMAP_BYTES;

/** Decodes a JPEG, PNG or WebP file with the browser's own decoder, and HEIC with libheif, in a page or a worker; never throws for what a file holds. */
export const readPhoto: ReadPhoto = async (bytes) => {
  const accepted = acceptPhoto(bytes, heldBytes);
  if (!accepted.ok) return accepted;
  const header = accepted.value;
  const { storedWidthPx, storedHeightPx } = header;
  const reduction = decodeReduction(header);
  try {
    if (header.format === 'heic') return await decodeHeic(bytes, header, heifModule);
    const file = new Blob([withoutOrientation(bytes, header)], { type: `image/${header.format}` });
    const size = {
      width: Math.ceil(storedWidthPx / reduction),
      height: Math.ceil(storedHeightPx / reduction),
    };
    const bitmap = reducesWhileDecoding(header)
      ? await decodeReduced(file, size)
      : await createImageBitmap(file, {
          premultiplyAlpha: 'premultiply',
          ...(reduction > 1
            ? { resizeWidth: size.width, resizeHeight: size.height, resizeQuality: 'high' }
            : {}),
        });
    try {
      const { width, height } = bitmap;
      if (reduction === 1 && (width !== storedWidthPx || height !== storedHeightPx))
        return failure(captureProblem('file.unreadable'));
      const reducer = createAreaReducer(width, height, workingFactor(width, height), 4);
      for (const strip of strips(bitmap)) reducer.addRows(strip);
      return success(finishPhoto(reducer.finish(), header));
    } finally {
      bitmap.close();
    }
  } catch {
    return failure(captureProblem('file.unreadable'));
  }
};

/** The picture's rows on white, from the top, as opaque sRGB. */
function* strips(bitmap: ImageBitmap): Generator<Uint8ClampedArray> {
  const { width, height } = bitmap;
  const rows = Math.min(STRIP_ROWS, height);
  const context = new OffscreenCanvas(width, rows).getContext('2d', {
    willReadFrequently: true,
    colorSpace: 'srgb',
  });
  if (!context) throw new Error('No canvas');
  context.fillStyle = '#fff';
  for (let y = 0; y < height; y += rows) {
    context.fillRect(0, 0, width, rows);
    context.drawImage(bitmap, 0, -y);
    yield context.getImageData(0, 0, width, Math.min(rows, height - y)).data;
  }
}

/**
 * A copy whose EXIF says "upright", because browsers differ in which formats they turn by themselves; the picture is
 * turned afterwards by `finishPhoto`, as in Node.
 */
function withoutOrientation(bytes: Uint8Array, { format, exif }: PhotoHeader): Uint8Array<ArrayBuffer> {
  if (exif.orientation === 1 || exif.orientationAt === undefined) return bytes.slice();
  if (format === 'png') return withoutPngExif(bytes).slice();
  const copy = bytes.slice();
  copy[exif.orientationAt] = 1;
  return copy;
}
