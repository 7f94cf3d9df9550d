import type { RgbaImage } from './rgba-image.ts';

export interface Region {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Cuts a region (whole pixels, inside the image) and reduces it by `factor` >= 1 source pixels per output pixel,
 * averaging over each output pixel's area. Factor 1 copies. Every source pixel is read once.
 */
export function reduceRegion(image: RgbaImage, region: Region, factor: number): RgbaImage {
  const width = Math.max(1, Math.floor(region.width / factor));
  const height = Math.max(1, Math.floor(region.height / factor));
  const out: RgbaImage = { data: new Uint8ClampedArray(width * height * 4), width, height };
  if (factor === 1) {
    for (let y = 0; y < height; y++) {
      const from = ((region.y + y) * image.width + region.x) * 4;
      out.data.set(image.data.subarray(from, from + width * 4), y * width * 4);
    }
    return out;
  }
  const columns = shares(width, factor);
  const rows = shares(height, factor);
  const sums = new Float32Array(height * width * 4);
  const line = new Float32Array(width * 4);
  for (let sourceY = 0; sourceY < rows.first.length; sourceY++) {
    reduceRow(image, region.x, region.y + sourceY, columns, line);
    const target = rows.first[sourceY]!;
    const share = rows.firstShare[sourceY]!;
    const next = rows.nextShare[sourceY]!;
    const at = target * line.length;
    for (let i = 0; i < line.length; i++) sums[at + i]! += share * line[i]!;
    if (next > 0 && target + 1 < height)
      for (let i = 0; i < line.length; i++) sums[at + line.length + i]! += next * line[i]!;
  }
  out.data.set(sums);
  return out;
}

/** Adds one source row, reduced along x, into `line`. */
function reduceRow(
  { data, width }: RgbaImage,
  x: number,
  y: number,
  columns: Shares,
  line: Float32Array,
): void {
  line.fill(0);
  const { first, firstShare, nextShare } = columns;
  for (let i = 0, p = (y * width + x) * 4; i < first.length; i++, p += 4) {
    const o = first[i]! * 4;
    const share = firstShare[i]!;
    line[o]! += share * data[p]!;
    line[o + 1]! += share * data[p + 1]!;
    line[o + 2]! += share * data[p + 2]!;
    line[o + 3]! += share * data[p + 3]!;
    const next = nextShare[i]!;
    if (next > 0 && o + 4 < line.length) {
      line[o + 4]! += next * data[p]!;
      line[o + 5]! += next * data[p + 1]!;
      line[o + 6]! += next * data[p + 2]!;
      line[o + 7]! += next * data[p + 3]!;
    }
  }
}

/** For each source pixel that counts: the output pixel it begins in, and what it gives to it and to the next. */
interface Shares {
  first: Int32Array;
  firstShare: Float32Array;
  nextShare: Float32Array;
}

function shares(count: number, factor: number): Shares {
  const sources = Math.ceil(count * factor - 1e-9);
  const first = new Int32Array(sources);
  const firstShare = new Float32Array(sources);
  const nextShare = new Float32Array(sources);
  for (let i = 0; i < sources; i++) {
    const target = Math.min(count - 1, Math.floor(i / factor + 1e-9));
    const border = (target + 1) * factor;
    const inside = Math.min(1, border - i);
    first[i] = target;
    firstShare[i] = inside / factor;
    nextShare[i] = target + 1 < count ? (1 - inside) / factor : 0;
  }
  return { first, firstShare, nextShare };
}
