import type { Point2, RgbaImage } from '@plica/core';
import { averageFacePoints, type FaceLandmarks } from '../../anatomy/index.ts';

type Rgb = readonly [number, number, number];
/** The colour of a pixel of the face at mm63 coordinates (origin midway between the eyes, x to the right of the picture), or null to leave it. */
export type Paint = (xMm63: number, yMm63: number) => Rgb | null;

export const SKIN: Rgb = [205, 160, 135];
const WALL: Rgb = [200, 203, 206];
const EDGE = [
  10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152, 148, 176, 149,
  150, 136, 172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109,
];
export const FACE_EDGE_MM63: readonly Point2[] = EDGE.map((i) => [
  averageFacePoints[i][0],
  averageFacePoints[i][1],
]);

export function isInside(outline: readonly Point2[], x: number, y: number): boolean {
  if (Math.abs(x) > 90 || y < -90 || y > 130) return false;
  let inside = false;
  for (let i = 0, j = outline.length - 1; i < outline.length; j = i++) {
    const [xi, yi] = outline[i];
    const [xj, yj] = outline[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

/**
 * For tests: the average face as a flat drawing of skin and neck before a light wall, symmetric, with `paints` over it, later
 * ones on top. The mirror image of a drawing is its drawing with x mirrored.
 */
export function drawFace(
  paints: readonly Paint[] = [],
  { pxPerMm63 = 1, rollDeg = 0 } = {},
): { image: RgbaImage; face: Pick<FaceLandmarks, 'points'> } {
  const reach = { side: 110, up: 70, down: 160 };
  const width = Math.round(2 * reach.side * pxPerMm63);
  const height = Math.round((reach.up + reach.down) * pxPerMm63);
  const cos = Math.cos((rollDeg * Math.PI) / 180);
  const sin = Math.sin((rollDeg * Math.PI) / 180);
  const image: RgbaImage = { data: new Uint8ClampedArray(width * height * 4), width, height };
  for (let v = 0, o = 0; v < height; v++)
    for (let u = 0; u < width; u++, o += 4) {
      const px = (u + 0.5) / pxPerMm63 - reach.side;
      const py = (v + 0.5) / pxPerMm63 - reach.up;
      const x = cos * px + sin * py;
      const y = cos * py - sin * px;
      let colour: Rgb = WALL;
      if (Math.abs(x) < 48 && y > 60) colour = [185, 142, 118];
      if (isInside(FACE_EDGE_MM63, x, y)) colour = SKIN;
      for (const paint of paints) colour = paint(x, y) ?? colour;
      image.data.set([...colour, 255], o);
    }
  const points = averageFacePoints.map(([x, y, z]): [number, number, number] => [
    (cos * x - sin * y + reach.side) * pxPerMm63,
    (sin * x + cos * y + reach.up) * pxPerMm63,
    z * pxPerMm63,
  ]);
  return { image, face: { points } };
}

/** A checkered grain that is the same at x and -x, 0 or 1. */
const grain = (x: number, y: number, size: number): number =>
  (Math.floor(Math.abs(x) / size) + Math.floor(y / size)) % 2;

/** Dark whiskers over chin and jaw. */
export const BEARD: Paint = (x, y) => {
  if (y < 45 || (Math.abs(x) < 24 && y < 72) || (Math.abs(x) < 45 && y < 62)) return null;
  if (!isInside(FACE_EDGE_MM63, x, y)) return null;
  return grain(x, y, 2) ? [70, 55, 48] : [105, 85, 72];
};

/** Dark strands beside the face and over its edge, from the temple to the shoulder; `side` as seen in the picture. */
export const hairAt =
  (side: 'pictureLeft' | 'pictureRight'): Paint =>
  (x, y) => {
    const out = side === 'pictureLeft' ? -x : x;
    if (out < 40 || y < -40) return null;
    if (isInside(FACE_EDGE_MM63, x, y) && isInside(FACE_EDGE_MM63, x + Math.sign(x) * 7, y)) return null;
    return grain(x, y, 2) ? [58, 40, 32] : [34, 24, 20];
  };

/** Dark rims round both eyes, a bridge and the sides. */
export const GLASSES: Paint = (x, y) => {
  const dx = Math.abs(x) - 32;
  const rim = Math.abs(Math.hypot(dx / 25, (y - 4) / 19) - 1) < 0.06;
  const bridge = Math.abs(x) < 8 && Math.abs(y) < 1.5;
  const sides = Math.abs(x) > 57 && Math.abs(x) < 72 && Math.abs(y + 2) < 1.5;
  return rim || bridge || sides ? [25, 25, 28] : null;
};

/** Brows, eyes, nostrils and mouth, so that a bare face is not an empty one. */
export const FEATURES: Paint = (x, y) => {
  const eye = Math.hypot((Math.abs(x) - 31.5) / 13, y / 4.5) < 1;
  if (eye) return Math.hypot(Math.abs(x) - 31.5, y) < 5 ? [60, 45, 40] : [225, 220, 215];
  if (Math.abs(Math.abs(x) - 34) < 18 && Math.abs(y + 19) < 2.5) return [95, 75, 65];
  if (Math.hypot((Math.abs(x) - 8) / 4, (y - 42) / 2) < 1) return [120, 80, 70];
  if (Math.abs(x) < 24 && Math.abs(y - 67) < 5) return [180, 105, 100];
  return null;
};
