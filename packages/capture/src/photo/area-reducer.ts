import type { RgbaImage } from '@plica/core';

/** Averages rows of pixels into a smaller image as they arrive, so that a large photograph never lies in memory whole. */
export interface AreaReducer {
  /** The next whole rows, top to bottom; 3 (RGB) or 4 (RGBA, opaque) bytes a pixel. */
  addRows(rows: Uint8Array | Uint8ClampedArray): void;
  finish(): RgbaImage;
}

/** Input pixels [first, last] that an output pixel touches, and how much of the outer two it covers (0-1). */
interface Cover {
  first: number;
  last: number;
  firstPart: number;
  lastPart: number;
  total: number;
}

/**
 * Every output pixel is the mean of the `factor` x `factor` input pixels it covers, parts of pixels by their area.
 * The last column and row may reach past the input's edge and average what lies inside. factor >= 1.
 */
export function createAreaReducer(
  width: number,
  height: number,
  factor: number,
  channels: 3 | 4,
): AreaReducer {
  if (factor === 1) return createCopier(width, height, channels);
  const columns = covers(width, factor);
  const rows = covers(height, factor);
  const out = new Uint8ClampedArray(columns.length * rows.length * 4).fill(255);
  const sums = new Float32Array(width * channels);
  let y = 0;
  let outY = 0;

  const emit = (): void => {
    averageColumns(sums, channels, columns, rows[outY].total, out.subarray(outY * columns.length * 4));
    sums.fill(0);
    outY++;
  };

  return {
    addRows(pixels) {
      const stride = width * channels;
      for (let at = 0; at < pixels.length; at += stride, y++) {
        const row = pixels.subarray(at, at + stride);
        while (outY < rows.length && y >= rows[outY].first) {
          const { first, last, firstPart, lastPart } = rows[outY];
          addRow(sums, row, y === first ? firstPart : y === last ? lastPart : 1);
          if (y < last) break;
          emit();
        }
      }
    },
    finish: () => ({ data: out, width: columns.length, height: rows.length }),
  };
}

/** Nothing to average: most photographs of a folder are smaller than a working image. */
function createCopier(width: number, height: number, channels: 3 | 4): AreaReducer {
  const out = new Uint8ClampedArray(width * height * 4);
  let o = 0;
  return {
    addRows(rows) {
      for (let i = 0; i < rows.length && o < out.length; i += channels, o += 4) {
        out[o] = rows[i];
        out[o + 1] = rows[i + 1];
        out[o + 2] = rows[i + 2];
        out[o + 3] = 255;
      }
    },
    finish: () => ({ data: out, width, height }),
  };
}

function averageColumns(
  sums: Float32Array,
  channels: number,
  columns: readonly Cover[],
  rowsCovered: number,
  out: Uint8ClampedArray,
): void {
  const count = columns.length;
  for (let x = 0; x < count; x++) {
    const cover = columns[x];
    const norm = 1 / (cover.total * rowsCovered);
    let i = cover.first * channels;
    let red = cover.firstPart * sums[i];
    let green = cover.firstPart * sums[i + 1];
    let blue = cover.firstPart * sums[i + 2];
    const end = cover.last * channels;
    for (i += channels; i < end; i += channels) {
      red += sums[i];
      green += sums[i + 1];
      blue += sums[i + 2];
    }
    if (i === end) {
      red += cover.lastPart * sums[i];
      green += cover.lastPart * sums[i + 1];
      blue += cover.lastPart * sums[i + 2];
    }
    out[x * 4] = red * norm;
    out[x * 4 + 1] = green * norm;
    out[x * 4 + 2] = blue * norm;
  }
}

function addRow(sums: Float32Array, pixels: Uint8Array | Uint8ClampedArray, part: number): void {
  const count = sums.length;
  for (let i = 0; i < count; i++) sums[i] += part * pixels[i];
}

function covers(length: number, factor: number): Cover[] {
  const tiny = 1e-6;
  return Array.from({ length: Math.ceil(length / factor - tiny) }, (_, k) => {
    const start = k * factor;
    const end = Math.min((k + 1) * factor, length);
    const first = Math.floor(start + tiny);
    const last = Math.max(first, Math.ceil(end - tiny) - 1);
    const firstPart = Math.min(first + 1, end) - start;
    return { first, last, firstPart, lastPart: last > first ? end - last : 0, total: end - start };
  });
}
