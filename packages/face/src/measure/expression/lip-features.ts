import { antialias, labPlanes, samplePlane, type Plane } from '@plica/core';
import { MIDLINE, type FaceLandmarks } from '../../anatomy/index.ts';
import type { FaceFrame } from '../face-frame.ts';
import type { FacePixels } from '../face-region.ts';
import { LOG_FLOOR } from '../level-view.ts';

/** Upper and lower inner lip edge, from the midline outwards; each pair of pairs is one place and its mirror image. */
const INNER_LIPS = [
  [
    [13, 14],
    [13, 14],
  ],
  [
    [82, 87],
    [312, 317],
  ],
  [
    [81, 178],
    [311, 402],
  ],
] as const;

/** Where the picture is read, mm63 from the middle between the lips; both sides of the midline are averaged. */
const COLUMNS_MM63 = [0, 3, 6, 9, 12, 15];
const ROWS_MM63 = Array.from({ length: 23 }, (_, i) => i - 10);
/** CIE a* counts about as much as log luminance, whose spread over a mouth is near 0.4. */
const REDNESS_UNIT = 20;

/**
 * What the lip model reads, the same for a face and its mirror image: the gap of the mesh's inner lips (mm63), then log
 * luminance and redness (CIE a*) across and beside the lips, each less its mean, so that skin colour and exposure drop out.
 */
export function lipFeatures(
  { image, luminance }: FacePixels,
  face: FaceLandmarks,
  frame: FaceFrame,
): number[] {
  const gaps = INNER_LIPS.map((pairs) =>
    mean(pairs.map(([upper, lower]) => frame.points[lower][1] - frame.points[upper][1])),
  );
  const read = reader(face, frame);
  const perSample = 1 / frame.pxPerMm63;
  const light = antialias(luminance, perSample);
  const brightness = read((x, y) => Math.log(samplePlane(light, x, y) + LOG_FLOOR));
  const window = mouthWindow(image, face, frame);
  const red: Plane = antialias(labPlanes(image, window).a, perSample);
  const redness = read((x, y) => samplePlane(red, x - window.x, y - window.y) / REDNESS_UNIT);
  return [...gaps, ...lessMean(brightness), ...lessMean(redness)];
}

/** The grid of places in pixels, level with the eyes. */
function reader(
  { points }: FaceLandmarks,
  frame: FaceFrame,
): (value: (xPx: number, yPx: number) => number) => number[] {
  const [ux, uy] = points[MIDLINE.upperLipInner];
  const [lx, ly] = points[MIDLINE.lowerLipInner];
  const [cx, cy] = [(ux + lx) / 2, (uy + ly) / 2];
  const cos = Math.cos(frame.eyeLineRad) * frame.pxPerMm63;
  const sin = Math.sin(frame.eyeLineRad) * frame.pxPerMm63;
  return (value) =>
    COLUMNS_MM63.flatMap((column) =>
      ROWS_MM63.map((y) =>
        mean([column, -column].map((x) => value(cx + cos * x - sin * y, cy + sin * x + cos * y))),
      ),
    );
}

/** Whole pixels round the mouth, inside the image. */
function mouthWindow(
  { width, height }: { width: number; height: number },
  { points }: FaceLandmarks,
  { pxPerMm63 }: FaceFrame,
): { x: number; y: number; width: number; height: number } {
  const [cx, cy] = points[MIDLINE.upperLipInner];
  const reach = 28 * pxPerMm63;
  const clamp = (v: number, max: number): number => Math.min(max, Math.max(0, Math.floor(v)));
  const x = clamp(cx - reach, width - 1);
  const y = clamp(cy - reach, height - 1);
  return {
    x,
    y,
    width: Math.max(1, clamp(cx + reach, width) - x),
    height: Math.max(1, clamp(cy + reach, height) - y),
  };
}

const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;
const lessMean = (values: readonly number[]): number[] => {
  const centre = mean(values);
  return values.map((v) => v - centre);
};
