import type { RgbaImage } from './rgba-image.ts';

export interface Region {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Cuts a region (whole pixels, inside the image) and reduces it by `factor` >= 1 source pixels per output pixel,
 * averaging over each output pixel's area. Factor 1 copies.
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
  const columns = spans(region.x, width, factor);
  const rows = spans(region.y, height, factor);
  const line = new Float32Array(width * 4);
  for (let y = 0; y < height; y++) {
    line.fill(0);
    for (const [sourceY, weightY] of rows[y]!)
      for (let x = 0; x < width; x++)
        for (const [sourceX, weightX] of columns[x]!) {
          const p = (sourceY * image.width + sourceX) * 4;
          const w = weightX * weightY;
          for (let c = 0; c < 4; c++) line[x * 4 + c]! += w * image.data[p + c]!;
        }
    out.data.set(line, y * width * 4);
  }
  return out;
}

/** For each output pixel, the source pixels it covers and their share of it. */
function spans(start: number, count: number, factor: number): (readonly [index: number, weight: number])[][] {
  return Array.from({ length: count }, (_, i) => {
    const from = start + i * factor;
    const to = from + factor;
    const list: [number, number][] = [];
    for (let k = Math.floor(from); k < to - 1e-9; k++)
      list.push([k, (Math.min(k + 1, to) - Math.max(k, from)) / factor]);
    return list;
  });
}
