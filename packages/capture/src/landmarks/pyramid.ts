import type { RgbaImage } from '@plica/core';

/** Always plain bytes: readers of pixels stay fast when they meet one kind of array only. */
interface Level extends RgbaImage {
  data: Uint8Array;
}

/** An image and its halves, made when first asked for: pixel (x, y) of level n covers 2^n x 2^n pixels of level 0. */
export interface Pyramid {
  /** Size of level 0. */
  width: number;
  height: number;
  level(n: number): Level;
}

export function createPyramid(image: RgbaImage): Pyramid {
  const { data, width, height } = image;
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.length);
  const levels: Level[] = [{ data: bytes, width, height }];
  return {
    width,
    height,
    level(n) {
      while (levels.length <= n) levels.push(halve(levels[levels.length - 1]));
      return levels[n];
    },
  };
}

/** Means of 2 x 2 pixels; an odd last column or row is doubled. */
function halve({ data, width, height }: Level): Level {
  const outWidth = (width + 1) >> 1;
  const outHeight = (height + 1) >> 1;
  const out = new Uint8Array(outWidth * outHeight * 4);
  for (let y = 0, o = 0; y < outHeight; y++) {
    const top = 2 * y * width;
    const down = 2 * y + 1 < height ? width * 4 : 0;
    for (let x = 0; x < outWidth; x++, o += 4) {
      const a = (top + 2 * x) * 4;
      const right = 2 * x + 1 < width ? 4 : 0;
      const b = a + right;
      const c = a + down;
      const d = c + right;
      out[o] = (data[a] + data[b] + data[c] + data[d] + 2) >> 2;
      out[o + 1] = (data[a + 1] + data[b + 1] + data[c + 1] + data[d + 1] + 2) >> 2;
      out[o + 2] = (data[a + 2] + data[b + 2] + data[c + 2] + data[d + 2] + 2) >> 2;
      out[o + 3] = 255;
    }
  }
  return { data: out, width: outWidth, height: outHeight };
}
