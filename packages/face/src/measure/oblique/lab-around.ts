import { gaussianBlur, labPlanes, reduceRegion, type Point2, type RgbaImage } from '@plica/core';
import { NEAR_JAW as P } from '../knowledge/near-jaw-parameters.ts';
import type { LabView } from './jaw-strip.ts';

/** Lab planes of the part of a picture around some points, at most `maxEyeDistancePx` between the eyes, slightly blurred. */
export function labAround(image: RgbaImage, points: readonly Point2[], eyeDistancePx: number): LabView {
  const margin = 0.1 * eyeDistancePx;
  const clamp = (v: number, max: number): number => Math.min(max, Math.max(0, Math.round(v)));
  const x = clamp(Math.min(...points.map((p) => p[0])) - margin, image.width - 2);
  const y = clamp(Math.min(...points.map((p) => p[1])) - margin, image.height - 2);
  const width = Math.max(2, clamp(Math.max(...points.map((p) => p[0])) + margin, image.width) - x);
  const height = Math.max(2, clamp(Math.max(...points.map((p) => p[1])) + margin, image.height) - y);
  const factor = Math.max(1, eyeDistancePx / P.maxEyeDistancePx);
  const { lightness, a, b } = labPlanes(reduceRegion(image, { x, y, width, height }, factor));
  const sigma = (P.blur * eyeDistancePx) / factor;
  return {
    planes: [lightness, a, b].map((plane) => gaussianBlur(plane, sigma)),
    toPlane: ([px, py]) => [(px - x) / factor, (py - y) / factor],
  };
}
