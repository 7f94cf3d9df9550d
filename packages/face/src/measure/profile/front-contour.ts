import type { Point2 } from '@plica/core';

/** A person against a background: 1 where the person is. */
export interface Mask {
  width: number;
  height: number;
  data: Uint8Array;
}

export interface FrontContour {
  /** From the top of the head down the front, in equal steps, pixels of the mask; the profile looks to the left. */
  points: Point2[];
  /** Greatest width of the head, px. */
  headDepth: number;
}

/** Width of the smoothing along the contour (sd) and the step of its points, in head depths. [chosen: 1 mm, 0.5 mm] */
const SMOOTHING = 0.005;
const STEP = 0.0025;

/** The front border of a profile that looks to the left. Null when the mask holds no head that ends in a neck. */
export function frontContour(mask: Mask): FrontContour | null {
  const top = topPixel(mask);
  if (!top) return null;
  const chain = followBorder(mask, top);
  const headDepth = depthOfHead(mask, top[1]);
  if (chain.length < 50 || headDepth < 40) return null;
  return { points: resample(smooth(chain, SMOOTHING * headDepth), STEP * headDepth), headDepth };
}

function topPixel({ width, height, data }: Mask): [number, number] | null {
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) if (data[y * width + x]) return [x, y];
  return null;
}

/** Widest row of the head: the first greatest width followed by a clear narrowing (the neck). */
function depthOfHead({ width, height, data }: Mask, top: number): number {
  let widest = 0;
  for (let y = top; y < height; y++) {
    let first = -1;
    let last = -1;
    for (let x = 0; x < width; x++)
      if (data[y * width + x]) {
        if (first < 0) first = x;
        last = x;
      }
    const across = last - first + 1;
    if (across > widest) widest = across;
    else if (across < 0.72 * widest) break;
  }
  return widest;
}

const AROUND = [
  [1, 0],
  [1, 1],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [-1, -1],
  [0, -1],
  [1, -1],
] as const;

/** Border pixels from the top down the left side until the lower edge of the frame (Moore neighbours). */
function followBorder({ width, height, data }: Mask, start: [number, number]): [number, number][] {
  const inside = (x: number, y: number): boolean =>
    x >= 0 && y >= 0 && x < width && y < height && data[y * width + x] === 1;
  const chain: [number, number][] = [[start[0] + 0.5, start[1] + 0.5]];
  let [x, y] = start;
  let heading = 4;
  for (let count = 0; count < 8 * (width + height); count++) {
    let found = -1;
    // Counter-clockwise about the person seen on the screen: look first outwards, then turn towards the inside.
    for (let k = 0; k < 8 && found < 0; k++) {
      const d = (heading + 2 - k + 16) % 8;
      if (inside(x + AROUND[d]![0], y + AROUND[d]![1])) found = d;
    }
    if (found < 0) break;
    x += AROUND[found]![0];
    y += AROUND[found]![1];
    heading = found;
    chain.push([x + 0.5, y + 0.5]);
    if (y >= height - 1 || x <= 0 || (x === start[0] && y === start[1])) break;
  }
  return chain;
}

function smooth(chain: readonly Point2[], sigma: number): Point2[] {
  const reach = Math.ceil(3 * sigma);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, k) =>
    Math.exp(-0.5 * ((k - reach) / sigma) ** 2),
  );
  return chain.map((_, i) => {
    let [sx, sy, sw] = [0, 0, 0];
    const room = Math.min(reach, i, chain.length - 1 - i);
    for (let k = -room; k <= room; k++) {
      const w = weights[k + reach]!;
      sx += w * chain[i + k]![0];
      sy += w * chain[i + k]![1];
      sw += w;
    }
    return [sx / sw, sy / sw];
  });
}

/** Points `step` apart along a polyline. */
export function resample(line: readonly Point2[], step: number): Point2[] {
  const out: Point2[] = [line[0]!];
  let left = step;
  for (let i = 1; i < line.length; i++) {
    const [ax, ay] = line[i - 1]!;
    const [bx, by] = line[i]!;
    const length = Math.hypot(bx - ax, by - ay);
    let at = left;
    while (at <= length) {
      out.push([ax + ((bx - ax) * at) / length, ay + ((by - ay) * at) / length]);
      at += step;
    }
    left = at - length;
  }
  return out;
}
