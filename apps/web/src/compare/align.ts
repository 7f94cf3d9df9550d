import type { PhotoMeasurement } from '@plica/face/measure';
import { LEFT, RIGHT } from '@plica/face/anatomy';
import type { PointPx } from '../state/adjustments.ts';

/** A similarity of the plane: x' = a x - b y + x0, y' = b x + a y + y0. */
export interface Similarity {
  a: number;
  b: number;
  x0: number;
  y0: number;
}

export const IDENTITY: Similarity = { a: 1, b: 0, x0: 0, y0: 0 };

/** Centres of both eyes in photograph pixels, patient's right first; null where the view does not show them. */
export function eyeCentres({ photo, landmarksPx }: PhotoMeasurement): readonly [PointPx, PointPx] | null {
  if (photo.view.startsWith('profile') || landmarksPx.length <= LEFT.eyeInner) return null;
  const centre = ({ eyeOuter, eyeInner }: typeof RIGHT): PointPx => [
    (landmarksPx[eyeOuter]![0] + landmarksPx[eyeInner]![0]) / 2,
    (landmarksPx[eyeOuter]![1] + landmarksPx[eyeInner]![1]) / 2,
  ];
  return [centre(RIGHT), centre(LEFT)];
}

/** The similarity that lays one pair of points on another. */
export function similarityOf(
  [p, q]: readonly [PointPx, PointPx],
  [s, t]: readonly [PointPx, PointPx],
): Similarity | null {
  const [dx, dy] = [q[0] - p[0], q[1] - p[1]];
  const [ex, ey] = [t[0] - s[0], t[1] - s[1]];
  const length = dx * dx + dy * dy;
  if (!(length > 0)) return null;
  const a = (dx * ex + dy * ey) / length;
  const b = (dx * ey - dy * ex) / length;
  return { a, b, x0: s[0] - a * p[0] + b * p[1], y0: s[1] - b * p[0] - a * p[1] };
}

export const transformed = ({ a, b, x0, y0 }: Similarity, [x, y]: PointPx): PointPx => [
  a * x - b * y + x0,
  b * x + a * y + y0,
];

/** For an SVG attribute. */
export const matrixOf = ({ a, b, x0, y0 }: Similarity): string => `matrix(${a} ${b} ${-b} ${a} ${x0} ${y0})`;

export interface Aligned {
  /** Each picture's way into the common frame. */
  before: Similarity;
  after: Similarity;
  /** x, y, width, height of what is shown of the common frame. */
  frame: readonly [number, number, number, number];
  byEyes: boolean;
}

interface Size {
  widthPx: number;
  heightPx: number;
}

/**
 * Lays both pictures into one frame: eyes level and 100 apart where both show them, the head around them; else each
 * whole picture in a frame of one height.
 */
export function align(
  before: PhotoMeasurement | null,
  after: PhotoMeasurement | null,
  sizes: [Size, Size],
): Aligned {
  const eyes = [before && eyeCentres(before), after && eyeCentres(after)] as const;
  const level: readonly [PointPx, PointPx] = [
    [-50, 0],
    [50, 0],
  ];
  const [a, b] = eyes.map((pair) => pair && similarityOf(pair, level));
  if (a && b) return { before: a, after: b, frame: [-160, -135, 320, 400], byEyes: true };
  const whole = sizes.map(({ widthPx, heightPx }) => {
    const scale = 400 / heightPx;
    return { a: scale, b: 0, x0: (-scale * widthPx) / 2, y0: -200 };
  });
  const width = Math.max(...sizes.map(({ widthPx, heightPx }) => (400 * widthPx) / heightPx));
  return { before: whole[0]!, after: whole[1]!, frame: [-width / 2, -200, width, 400], byEyes: false };
}
