import { labPlanes, type LabPlanes, type Point2, type RgbaImage } from '@plica/core';
import { LEFT, RIGHT, type FaceLandmarks } from '../../anatomy/index.ts';

/** Half width, and reach above and below the eye line, in mm63: ears and collar are inside. The midline runs through pixel centres. */
const PATCH = { side: 100.5, up: 45, down: 150 } as const;
const WIDTH = 2 * PATCH.side;
const HEIGHT = PATCH.up + PATCH.down;
const EYE_DISTANCE_MM63 = 63;
/** From this many image pixels per mm63 on, a pixel of the patch is the mean of samples over its area. */
const AVERAGE_FROM = 1.8;
const MAX_SAMPLES = 5;

/** A face levelled by its eye line at 1 px per mm63, in Lab, whatever the size of the photograph; outside the photograph its border repeats. */
export interface LevelPatch {
  lab: LabPlanes;
  /** Landmarks in pixels of the patch. */
  points: readonly Point2[];
  /** Midway between the eye centres. */
  origin: Point2;
}

export function levelPatch(image: RgbaImage, { points }: Pick<FaceLandmarks, 'points'>): LevelPatch {
  const centre = (outer: number, inner: number): Point2 => [
    (points[outer][0] + points[inner][0]) / 2,
    (points[outer][1] + points[inner][1]) / 2,
  ];
  const right = centre(RIGHT.eyeOuter, RIGHT.eyeInner);
  const left = centre(LEFT.eyeOuter, LEFT.eyeInner);
  const middle: Point2 = [(right[0] + left[0]) / 2, (right[1] + left[1]) / 2];
  // One mm63 along the eye line, in image pixels.
  const unit: Point2 = [(left[0] - right[0]) / EYE_DISTANCE_MM63, (left[1] - right[1]) / EYE_DISTANCE_MM63];
  const square = unit[0] ** 2 + unit[1] ** 2;
  return {
    lab: labPlanes(cutLevelled(image, middle, unit)),
    origin: [PATCH.side, PATCH.up],
    points: points.map(([x, y]): Point2 => {
      const dx = x - middle[0];
      const dy = y - middle[1];
      return [
        (dx * unit[0] + dy * unit[1]) / square + PATCH.side,
        (dy * unit[0] - dx * unit[1]) / square + PATCH.up,
      ];
    }),
  };
}

function cutLevelled(image: RgbaImage, middle: Point2, [ux, uy]: Point2): RgbaImage {
  const { data, width, height } = image;
  const out = new Uint8ClampedArray(WIDTH * HEIGHT * 4);
  const scale = Math.hypot(ux, uy);
  // Whole-pixel samples suffice when several are averaged; alone, one sample is taken bilinearly.
  const perSide = scale < AVERAGE_FROM ? 1 : Math.min(MAX_SAMPLES, Math.round(scale));
  const offsets = Array.from({ length: perSide }, (_, i) => (i + 0.5) / perSide - 0.5);
  const shiftX: number[] = [];
  const shiftY: number[] = [];
  for (const v of offsets)
    for (const u of offsets) {
      shiftX.push(u * ux - v * uy);
      shiftY.push(u * uy + v * ux);
    }
  for (let v = 0, o = 0; v < HEIGHT; v++)
    for (let u = 0; u < WIDTH; u++, o += 4) {
      const mx = u + 0.5 - PATCH.side;
      const my = v + 0.5 - PATCH.up;
      const x = middle[0] + mx * ux - my * uy;
      const y = middle[1] + mx * uy + my * ux;
      if (perSide === 1) copyBilinear(image, x, y, out, o);
      else {
        let [red, green, blue] = [0, 0, 0];
        for (let k = 0; k < shiftX.length; k++) {
          const i = Math.min(width - 1, Math.max(0, Math.floor(x + shiftX[k])));
          const j = Math.min(height - 1, Math.max(0, Math.floor(y + shiftY[k])));
          const p = (j * width + i) * 4;
          red += data[p];
          green += data[p + 1];
          blue += data[p + 2];
        }
        out[o] = red / shiftX.length;
        out[o + 1] = green / shiftX.length;
        out[o + 2] = blue / shiftX.length;
      }
      out[o + 3] = 255;
    }
  return { data: out, width: WIDTH, height: HEIGHT };
}

function copyBilinear(
  { data, width, height }: RgbaImage,
  xPx: number,
  yPx: number,
  out: Uint8ClampedArray,
  o: number,
): void {
  const x = Math.min(Math.max(xPx - 0.5, 0), width - 1);
  const y = Math.min(Math.max(yPx - 0.5, 0), height - 1);
  const x0 = Math.min(Math.floor(x), Math.max(0, width - 2));
  const y0 = Math.min(Math.floor(y), Math.max(0, height - 2));
  const fx = x - x0;
  const fy = y - y0;
  const right = width > 1 ? 4 : 0;
  const p = (y0 * width + x0) * 4;
  const q = p + (height > 1 ? width * 4 : 0);
  for (let c = 0; c < 3; c++) {
    const top = data[p + c] + fx * (data[p + right + c] - data[p + c]);
    const bottom = data[q + c] + fx * (data[q + right + c] - data[q + c]);
    out[o + c] = top + fy * (bottom - top);
  }
}
