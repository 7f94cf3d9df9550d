import type { Point3 } from '@plica/core';

/** Where a painted head has its eyes, brows and lips, in the frame of the head. */
export interface Features {
  /** Middle of each eyeball's front. */
  eyes: { right: Point3; left: Point3 };
  brows: { right: Point3[]; left: Point3[] };
  /** Outline of both lips, seen from the front. */
  lips: Point3[];
}

export interface Paint {
  /** Linear reflectance of skin, red green blue. */
  skin: readonly [number, number, number];
  brow: readonly [number, number, number];
  iris: readonly [number, number, number];
}

const IRIS_RADIUS_MM = 5.85;
const PUPIL_RADIUS_MM = 1.9;
const LIMBUS_MM = 0.4;

export const SKINS: readonly Paint[] = [
  { skin: [0.58, 0.36, 0.26], brow: [0.09, 0.06, 0.04], iris: [0.1, 0.06, 0.03] },
  { skin: [0.47, 0.28, 0.19], brow: [0.05, 0.03, 0.02], iris: [0.06, 0.035, 0.02] },
  { skin: [0.3, 0.16, 0.1], brow: [0.03, 0.02, 0.015], iris: [0.05, 0.03, 0.02] },
  { skin: [0.16, 0.085, 0.055], brow: [0.02, 0.015, 0.01], iris: [0.03, 0.02, 0.015] },
];

/** Reflectance of every vertex: mottled skin, brows, lips; `eyeball` vertices get a white, an iris and a pupil. */
export function paintSkin(
  positions: Float64Array,
  { eyes, brows, lips }: Features,
  { skin, brow, iris }: Paint,
  eyeball: (vertex: number) => boolean,
): Float32Array {
  const albedo = new Float32Array(positions.length);
  for (let v = 0; v < positions.length / 3; v++) {
    const p: Point3 = [positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!];
    albedo.set(eyeball(v) ? eyeColour(p, eyes, iris) : skinColour(p, skin, brow, brows, lips), v * 3);
  }
  return albedo;
}

function eyeColour(p: Point3, eyes: Features['eyes'], iris: Paint['iris']): readonly number[] {
  const centre = p[0] < 0 ? eyes.right : eyes.left;
  const radius = Math.hypot(p[0] - centre[0], p[1] - centre[1]);
  if (radius < PUPIL_RADIUS_MM) return [0.01, 0.01, 0.01];
  if (radius > IRIS_RADIUS_MM) return [0.75, 0.72, 0.7];
  return radius > IRIS_RADIUS_MM - LIMBUS_MM ? iris.map((v) => v * 0.5) : iris;
}

function skinColour(
  p: Point3,
  skin: Paint['skin'],
  brow: Paint['brow'],
  brows: Features['brows'],
  lips: Point3[],
): readonly number[] {
  const mottle =
    1 + 0.05 * Math.sin(p[0] * 0.31 + 2 * Math.sin(p[1] * 0.17)) * Math.sin(p[1] * 0.23 + p[2] * 0.19);
  const red = lips.length && p[2] < 0 && insideFrontal(lips, p) ? 0.85 : 0;
  const near = Math.min(alongDistance(brows.right, p), alongDistance(brows.left, p));
  const hair = near < 3 ? 0.85 : near < 5 ? (0.85 * (5 - near)) / 2 : 0;
  return skin.map((value, c) => {
    const tinted = value * mottle * (1 - red * [0.15, 0.45, 0.4][c]!);
    return tinted * (1 - hair) + brow[c]! * hair;
  });
}

function insideFrontal(outline: readonly Point3[], [x, y]: Point3): boolean {
  let inside = false;
  outline.forEach((a, i) => {
    const b = outline[(i + 1) % outline.length]!;
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
  });
  return inside;
}

function alongDistance(line: readonly Point3[], p: Point3): number {
  let least = Infinity;
  for (let i = 1; i < line.length; i++) {
    const a = line[i - 1]!;
    const b = line[i]!;
    const ab = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
    const t = Math.min(
      1,
      Math.max(
        0,
        ab.reduce((s, d, k) => s + d * (p[k]! - a[k]!), 0) / (ab.reduce((s, d) => s + d * d, 0) || 1),
      ),
    );
    least = Math.min(least, Math.hypot(...ab.map((d, k) => a[k]! + t * d - p[k]!)));
  }
  return least;
}
