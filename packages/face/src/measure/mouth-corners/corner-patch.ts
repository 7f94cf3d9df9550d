import { affineOf, antialias, gaussianBlur, warpPlane, type Plane } from '@plica/core';
import { EYE_DISTANCE_MM63 } from '../face-frame.ts';
import { LEFT, RIGHT, type FaceLandmarks } from '../../anatomy/index.ts';
import { logOf } from '../level-view.ts';

/** One sample per mm63, centred on the corner landmark. */
export const PATCH = { width: 24, height: 16, blurPx: 0.7 };
/** Added to the spread of the patch, so that a flat one is not blown up to pure noise. Natural-log luminance. */
const CONTRAST_FLOOR = 0.05;

/** Patch coordinates of one mouth corner: x from the corner towards the middle of the mouth, y down, unit mm63, eye line level. */
export interface CornerAxes {
  /** Picture vector of one mm63 along x and y. */
  x: readonly [number, number];
  y: readonly [number, number];
  cornerPx: readonly [number, number];
  pxPerMm63: number;
}

export interface CornerPatch {
  /** Row by row, mean 0, spread about 1. */
  values: number[];
  /** Standard deviation before that, natural-log luminance. */
  contrast: number;
}

/** The two sides are mirror images, so one model serves both. */
export function cornerAxes({ points }: Pick<FaceLandmarks, 'points'>, side: 'left' | 'right'): CornerAxes {
  const middle = (at: typeof RIGHT): [number, number] => [
    (points[at.eyeOuter][0] + points[at.eyeInner][0]) / 2,
    (points[at.eyeOuter][1] + points[at.eyeInner][1]) / 2,
  ];
  const [rx, ry] = middle(RIGHT);
  const [lx, ly] = middle(LEFT);
  const dx = (lx - rx) / EYE_DISTANCE_MM63;
  const dy = (ly - ry) / EYE_DISTANCE_MM63;
  const inward = side === 'right' ? 1 : -1;
  const corner = points[side === 'right' ? RIGHT.mouthCorner : LEFT.mouthCorner];
  return {
    x: [inward * dx, inward * dy],
    y: [-dy, dx],
    cornerPx: [corner[0], corner[1]],
    pxPerMm63: Math.hypot(dx, dy),
  };
}

export const toPicture = (
  { x, y, cornerPx }: CornerAxes,
  [u, v]: readonly [number, number],
): [number, number] => [cornerPx[0] + u * x[0] + v * y[0], cornerPx[1] + u * x[1] + v * y[1]];

/** Luminance free of detail finer than a patch sample; made once for both corners. */
export const patchSource = (luminance: Plane, pxPerMm63: number): Plane =>
  antialias(luminance, 1 / pxPerMm63);

/** `shiftMm63` and `turnRad` move and turn the patch against the landmark (to learn from displaced patches). */
export function cornerPatch(
  source: Plane,
  axes: CornerAxes,
  shiftMm63: readonly [number, number] = [0, 0],
  turnRad = 0,
): CornerPatch {
  const cos = Math.cos(turnRad);
  const sin = Math.sin(turnRad);
  const view = warpPlane(
    source,
    PATCH.width,
    PATCH.height,
    affineOf((px, py) => {
      const u = px - PATCH.width / 2;
      const v = py - PATCH.height / 2;
      return toPicture(axes, [shiftMm63[0] + cos * u - sin * v, shiftMm63[1] + sin * u + cos * v]);
    }),
  );
  const { data } = gaussianBlur(logOf(view), PATCH.blurPx);
  const mean = data.reduce((sum, v) => sum + v, 0) / data.length;
  const contrast = Math.sqrt(data.reduce((sum, v) => sum + (v - mean) ** 2, 0) / data.length);
  return { values: Array.from(data, (v) => (v - mean) / (contrast + CONTRAST_FLOOR)), contrast };
}
