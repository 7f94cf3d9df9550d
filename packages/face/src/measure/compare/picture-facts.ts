import { median } from '@plica/core/inference';
import { samplePlane, type Plane } from '@plica/core';
import type { FaceLandmarks } from '../../anatomy/index.ts';
import type { PictureFacts } from '../photo-measurement.ts';

/** Skin seen from the front in every face: beside the nose and on the cheeks, then the middle of the forehead. */
const RIGHT_CHEEK = [50, 205, 187] as const;
const LEFT_CHEEK = [280, 425, 411] as const;
const FOREHEAD = [9, 151, 107, 336] as const;
/** Radius of a patch, eye distances. */
const RADIUS = 0.06;
const STEPS = 3;

/**
 * How the light falls on this face: natural logarithms of luminance ratios, free of exposure. Two photographs in the
 * same light agree in them whatever the camera made of it.
 */
export function pictureFacts(
  luminance: Plane,
  { points }: FaceLandmarks,
  eyeDistancePx: number,
  jawEdgeWidthMm63: number | null,
): PictureFacts {
  const level = (indices: readonly number[]): number =>
    median(indices.map((i) => patchLog(luminance, points[i]!, RADIUS * eyeDistancePx)));
  const [right, left, forehead] = [level(RIGHT_CHEEK), level(LEFT_CHEEK), level(FOREHEAD)];
  return {
    sideLightLog: right - left,
    heightLightLog: forehead - (right + left) / 2,
    edgeWidthMm63: jawEdgeWidthMm63,
  };
}

function patchLog(luminance: Plane, [x, y]: readonly [number, number, number], radiusPx: number): number {
  const values: number[] = [];
  for (let v = -STEPS; v <= STEPS; v++)
    for (let u = -STEPS; u <= STEPS; u++)
      if (u * u + v * v <= STEPS * STEPS)
        values.push(
          Math.log(samplePlane(luminance, x + (u * radiusPx) / STEPS, y + (v * radiusPx) / STEPS) + 0.01),
        );
  return median(values);
}
