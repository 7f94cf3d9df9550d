import type { RgbaImage } from '@plica/core';

/** How the light falls on the face of a live frame. */
export interface SkinLight {
  /** Mean luma of the skin patches, 0-1 as the picture is stored (not linear). */
  luma: number;
  /** Natural log of the light on the patient's right over that on the left. */
  rightOverLeftLog: number;
  /** Share of the patches' pixels burnt to white. */
  burnt: number;
}

/** Cheeks, forehead and chin far from hair, lips and eyes: patient's right, then left, in mirrored pairs. */
const RIGHT_SKIN = [50, 205, 36, 207, 187, 118];
const LEFT_SKIN = [280, 425, 266, 427, 411, 347];
const MIDDLE_SKIN = [151, 9, 200, 199];
/** Patch radius in distances of the outer eye corners. */
const RADIUS = 0.05;
const BURNT = 253;
const FLOOR = 1 / 255;

export function skinLight(image: RgbaImage, points: readonly (readonly number[])[]): SkinLight {
  const [a, b] = [points[33]!, points[263]!];
  const radius = Math.max(1, Math.round(Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!) * RADIUS));
  const read = (landmarks: readonly number[]): Patch =>
    landmarks.map((i) => patch(image, points[i]!, radius)).reduce(add, NO_PATCH);
  const right = read(RIGHT_SKIN);
  const left = read(LEFT_SKIN);
  const all = [right, left, read(MIDDLE_SKIN)].reduce(add, NO_PATCH);
  const mean = ({ count, luma }: Patch): number => (count > 0 ? luma / count : 0);
  return {
    luma: mean(all),
    rightOverLeftLog: Math.log((mean(right) + FLOOR) / (mean(left) + FLOOR)),
    burnt: all.count > 0 ? all.burnt / all.count : 0,
  };
}

interface Patch {
  count: number;
  luma: number;
  burnt: number;
}
const NO_PATCH: Patch = { count: 0, luma: 0, burnt: 0 };
const add = (a: Patch, b: Patch): Patch => ({
  count: a.count + b.count,
  luma: a.luma + b.luma,
  burnt: a.burnt + b.burnt,
});

function patch({ data, width, height }: RgbaImage, centre: readonly number[], radius: number): Patch {
  const [cx, cy] = [Math.round(centre[0]!), Math.round(centre[1]!)];
  const sum = { ...NO_PATCH };
  for (let y = Math.max(0, cy - radius); y <= Math.min(height - 1, cy + radius); y++)
    for (let x = Math.max(0, cx - radius); x <= Math.min(width - 1, cx + radius); x++) {
      const p = (y * width + x) * 4;
      const [r, g, b] = [data[p]!, data[p + 1]!, data[p + 2]!];
      sum.count++;
      sum.luma += (0.299 * r + 0.587 * g + 0.114 * b) / 255;
      if (r >= BURNT && g >= BURNT && b >= BURNT) sum.burnt++;
    }
  return sum;
}
