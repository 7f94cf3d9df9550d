import type { RgbaImage } from '@plica/core';

/** The picture turned left to right. */
export function mirrorImage({ data, width, height }: RgbaImage): RgbaImage {
  // Whole pixels at a time need an aligned start.
  const aligned = data.byteOffset % 4 === 0 ? data : data.slice();
  const from = new Uint32Array(aligned.buffer, aligned.byteOffset, width * height);
  const to = new Uint32Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) to[y * width + x] = from[y * width + width - 1 - x]!;
  return { data: new Uint8ClampedArray(to.buffer), width, height };
}
