import type { RgbaImage } from '@plica/core';
import type { Orientation } from './exif.ts';

/** Turns and mirrors stored pixels so that the picture stands as it was seen (EXIF 2.32, tag Orientation). */
export function orientImage(image: RgbaImage, orientation: Orientation): RgbaImage {
  if (orientation === 1) return image;
  const { width, height } = image;
  const swapped = orientation >= 5;
  const outWidth = swapped ? height : width;
  const outHeight = swapped ? width : height;
  const source = new Uint32Array(image.data.buffer, image.data.byteOffset, width * height);
  const out = new Uint32Array(outWidth * outHeight);
  const fromRight = [2, 3, 7, 8].includes(orientation);
  const fromBottom = [3, 4, 6, 7].includes(orientation);
  for (let y = 0, o = 0; y < outHeight; y++)
    for (let x = 0; x < outWidth; x++, o++) {
      const [u, v] = swapped ? [y, x] : [x, y];
      out[o] = source[(fromBottom ? height - 1 - v : v) * width + (fromRight ? width - 1 - u : u)];
    }
  return { data: new Uint8ClampedArray(out.buffer), width: outWidth, height: outHeight };
}
