import { antialias, gaussianBlur, samplePlane, createPlane, type Plane } from '@plica/core';
import { averageFacePoints, averageFaceTriangles, type FaceLandmarks } from '../anatomy/index.ts';
import type { FaceFrame } from './face-frame.ts';
import { LOG_FLOOR } from './level-view.ts';

/** Samples per mm63. */
const PX_PER_MM63 = 2;
const WIDTH_MM63 = 150;
const UP_MM63 = 12;
const HEIGHT_MM63 = 98;
const WIDTH_PX = WIDTH_MM63 * PX_PER_MM63;
const HEIGHT_PX = HEIGHT_MM63 * PX_PER_MM63;

/** The band from lids to chin laid over the average face, so that the same place is the same tissue in everyone; log luminance, NaN outside the mesh. */
export interface MeshView {
  logLuminance: Plane;
  /** Blurred by 0.8 mm63. */
  soft: Plane;
}

export function meshView(luminance: Plane, face: FaceLandmarks, frame: FaceFrame): MeshView {
  const source = antialias(luminance, PX_PER_MM63 / frame.pxPerMm63);
  const { triangle, weights } = meshLookup();
  const logLuminance = createPlane(WIDTH_PX, HEIGHT_PX);
  for (let i = 0; i < triangle.length; i++) {
    const t = triangle[i]!;
    let x = 0;
    let y = 0;
    if (t >= 0) {
      const corners = averageFaceTriangles[t]!;
      for (let k = 0; k < 3; k++) {
        const p = face.points[corners[k]!]!;
        x += weights[3 * i + k]! * p[0];
        y += weights[3 * i + k]! * p[1];
      }
    }
    logLuminance.data[i] = Math.log((t >= 0 ? samplePlane(source, x, y) : 0) + LOG_FLOOR);
  }
  return { logLuminance, soft: gaussianBlur(logLuminance, 0.8 * PX_PER_MM63) };
}

/** Box in mm63 of the average face. */
export interface Box {
  x: number;
  y: number;
  halfWidth: number;
  halfHeight: number;
}

/** Values of a plane of the mesh view inside a box. */
export function boxValues(plane: Plane, { x, y, halfWidth, halfHeight }: Box): number[] {
  const values: number[] = [];
  const from = (centre: number, half: number, origin: number): number =>
    Math.round((centre - half + origin) * PX_PER_MM63);
  const to = (centre: number, half: number, origin: number): number =>
    Math.round((centre + half + origin) * PX_PER_MM63);
  for (let py = from(y, halfHeight, UP_MM63); py <= to(y, halfHeight, UP_MM63); py++)
    for (let px = from(x, halfWidth, WIDTH_MM63 / 2); px <= to(x, halfWidth, WIDTH_MM63 / 2); px++)
      values.push(plane.data[py * plane.width + px]!);
  return values;
}

export const blurMm63 = (plane: Plane, sigmaMm63: number): Plane =>
  gaussianBlur(plane, sigmaMm63 * PX_PER_MM63);

let lookup: { triangle: Int32Array; weights: Float32Array } | undefined;

/** For each sample of the view, the average-face triangle it lies in (-1 none) and its barycentric weights. Made once. */
function meshLookup(): { triangle: Int32Array; weights: Float32Array } {
  if (lookup) return lookup;
  const triangle = new Int32Array(WIDTH_PX * HEIGHT_PX).fill(-1);
  const weights = new Float32Array(triangle.length * 3);
  const toPx = (i: number): [number, number] => {
    const p = averageFacePoints[i]!;
    return [(p[0] + WIDTH_MM63 / 2) * PX_PER_MM63, (p[1] + UP_MM63) * PX_PER_MM63];
  };
  averageFaceTriangles.forEach((corners, t) => {
    const [a, b, c] = corners.map(toPx) as [[number, number], [number, number], [number, number]];
    const area = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
    if (Math.abs(area) < 1e-9) return;
    const xs = [a[0], b[0], c[0]];
    const ys = [a[1], b[1], c[1]];
    for (
      let y = Math.max(0, Math.floor(Math.min(...ys)));
      y < Math.min(HEIGHT_PX, Math.ceil(Math.max(...ys)));
      y++
    )
      for (
        let x = Math.max(0, Math.floor(Math.min(...xs)));
        x < Math.min(WIDTH_PX, Math.ceil(Math.max(...xs)));
        x++
      ) {
        const px = x + 0.5;
        const py = y + 0.5;
        const u = ((px - a[0]) * (c[1] - a[1]) - (py - a[1]) * (c[0] - a[0])) / area;
        const v = ((b[0] - a[0]) * (py - a[1]) - (b[1] - a[1]) * (px - a[0])) / area;
        if (u < -1e-6 || v < -1e-6 || u + v > 1 + 1e-6) continue;
        const i = y * WIDTH_PX + x;
        triangle[i] = t;
        weights.set([1 - u - v, u, v], 3 * i);
      }
  });
  lookup = { triangle, weights };
  return lookup;
}
