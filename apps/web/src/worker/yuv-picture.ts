import type { RgbaImage } from '@plica/core';
import { reducedSize } from './reduced-size.ts';

/** A camera's own picture: brightness in full, colour in halves of both sides (I420: two planes; NV12: in turn in one). */
export interface YuvPicture {
  format: 'I420' | 'NV12';
  bytes: Uint8Array;
  /** Of the Y plane, then of the colour planes. */
  layout: readonly { offset: number; stride: number }[];
  width: number;
  height: number;
  matrix: YuvMatrix;
  /** Values from 0 to 255, not from 16 to 235 (colour 240). */
  fullRange: boolean;
}

export type YuvMatrix = 'bt709' | 'smpte170m' | 'bt470bg';

/** Shares of red and blue in the brightness (ITU-R BT.709-6 and BT.601-7). */
const SHARES: Record<YuvMatrix, readonly [number, number]> = {
  bt709: [0.2126, 0.0722],
  smpte170m: [0.299, 0.114],
  bt470bg: [0.299, 0.114],
};

/** Pixels of a row or column averaged into one, at most: grain goes, and a frame stays cheap. [chosen] */
const MOST_TAPS = 3;

/** Reduces and turns into sRGB bytes in one go: far cheaper than drawing the whole picture in colour first. */
export function rgbaOfYuv(picture: YuvPicture, longSidePx: number): RgbaImage {
  const { bytes, layout, format } = picture;
  const { width, height } = reducedSize(picture, longSidePx);
  const taps = Math.max(1, Math.min(MOST_TAPS, Math.floor(picture.width / width)));
  const [columns, rows] = [places(width, picture.width, taps), places(height, picture.height, taps)];
  const [luma, first, second] = layout as [Plane, Plane, Plane | undefined];
  const step = format === 'NV12' ? 2 : 1;
  const [u, v] = format === 'NV12' ? [first.offset, first.offset + 1] : [first.offset, second!.offset];
  const chroma = columns.middle.map((x) => (x >> 1) * step);
  const { lumaGain, lumaOffset, redOfV, greenOfU, greenOfV, blueOfU } = fixedPoint(picture, taps * taps);
  const data = new Uint8ClampedArray(width * height * 4);
  const sums = new Int32Array(width * taps);
  for (let y = 0, o = 0; y < height; y++) {
    sums.fill(0);
    for (let j = y * taps; j < (y + 1) * taps; j++)
      addRow(sums, bytes, luma.offset + rows.taps[j]! * luma.stride, columns.taps);
    const [uRow, vRow] = [u, v].map((start) => start + (rows.middle[y]! >> 1) * first.stride) as [
      number,
      number,
    ];
    for (let x = 0, i = 0; x < width; x++, o += 4) {
      let sum = sums[i++]!;
      if (taps > 1) sum += sums[i++]!;
      if (taps > 2) sum += sums[i++]!;
      const grey = sum * lumaGain + lumaOffset;
      const at = chroma[x]!;
      const cu = bytes[uRow + at]! - 128;
      const cv = bytes[vRow + at]! - 128;
      data[o] = (grey + redOfV * cv) >> FIXED;
      data[o + 1] = (grey - greenOfU * cu - greenOfV * cv) >> FIXED;
      data[o + 2] = (grey + blueOfU * cu) >> FIXED;
      data[o + 3] = 255;
    }
  }
  return { data, width, height };
}

function addRow(sums: Int32Array, bytes: Uint8Array, row: number, columns: Int32Array): void {
  for (let i = 0; i < sums.length; i++) sums[i]! += bytes[row + columns[i]!]!;
}

/** Binary places of the whole numbers the conversion is done in. */
const FIXED = 16;

/** The conversion of ITU-R BT.601-7 and BT.709-6 as whole numbers; brightness from the sum of `samples` of them, rounded. */
function fixedPoint({ matrix, fullRange }: YuvPicture, samples: number) {
  const [kr, kb] = SHARES[matrix];
  const [black, gain, colour] = fullRange ? [0, 1, 1] : [16, 255 / 219, 255 / 224];
  const redOfV = 2 * (1 - kr) * colour;
  const blueOfU = 2 * (1 - kb) * colour;
  const kg = 1 - kr - kb;
  const fixed = (value: number): number => Math.round(value * 2 ** FIXED);
  return {
    lumaGain: fixed(gain / samples),
    lumaOffset: fixed(0.5 - black * gain),
    redOfV: fixed(redOfV),
    blueOfU: fixed(blueOfU),
    greenOfU: fixed((kb * blueOfU) / kg),
    greenOfV: fixed((kr * redOfV) / kg),
  };
}

type Plane = YuvPicture['layout'][number];

/** For each of `count` pixels the places of its `taps` samples, evenly over its share of `length`, and its middle. */
function places(count: number, length: number, taps: number): { taps: Int32Array; middle: Int32Array } {
  const at = (i: number, of: number): number => Math.min(length - 1, Math.floor(((i + 0.5) / of) * length));
  return {
    taps: Int32Array.from({ length: count * taps }, (_, i) => at(i, count * taps)),
    middle: Int32Array.from({ length: count }, (_, i) => at(i, count)),
  };
}
