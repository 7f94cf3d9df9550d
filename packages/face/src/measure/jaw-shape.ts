import {
  convexHull,
  distance3,
  fitPolynomial,
  signedDistanceToPolyline,
  type Point2,
  type Point3,
} from '@plica/core';
import { MIDLINE } from '../anatomy/index.ts';
import type { FaceFrame } from './face-frame.ts';

/** Half of a jawline in the face frame, from the chin outwards and up to the level of the lip line. */
export interface HalfJaw {
  points: Point3[];
  /** Distance from the midline, and height; both mm63. */
  profile: Point2[];
}

export interface JawHalves {
  right: HalfJaw;
  left: HalfJaw;
  /** Index in the whole contour of its point on the midline. */
  chinIndex: number;
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;

/** Splits a contour (right ear to left ear, face frame) at the midline and cuts both halves at the lip line. */
export function splitJaw(contour: readonly Point3[], frame: FaceFrame): JawHalves {
  const x = (index: number): number => frame.points[index]![0];
  const { subnasale, upperLipTop, upperLipInner, lowerLipInner, lowerLipBottom, menton } = MIDLINE;
  const lipMidline = [x(subnasale), x(164), x(upperLipTop), x(lowerLipBottom)].sort((a, b) => a - b);
  const splitX = (lipMidline[1]! + lipMidline[2]!) / 2;
  const midline = median([x(subnasale), x(164), x(upperLipTop), x(lowerLipBottom), x(menton)]);
  const lipLevel = (frame.points[upperLipInner]![1] + frame.points[lowerLipInner]![1]) / 2;
  let chinIndex = 0;
  contour.forEach((p, i) => {
    if (Math.abs(p[0] - splitX) < Math.abs(contour[chinIndex]![0] - splitX)) chinIndex = i;
  });
  const half = (points: readonly Point3[]): HalfJaw => {
    const end = points.findIndex((p) => p[1] <= lipLevel);
    const kept = points.slice(0, end < 0 ? points.length : end + 1);
    return { points: kept, profile: kept.map((p) => [Math.abs(p[0] - midline), p[1]]) };
  };
  return {
    right: half(contour.slice(0, chinIndex + 1).reverse()),
    left: half(contour.slice(chinIndex)),
    chinIndex,
  };
}

/** Depth of the pre-jowl notch: how far the half jaw falls inside its own convex hull, mm63. Null when too short. */
export function notchDepth({ profile }: HalfJaw): number | null {
  if (profile.length <= 8) return null;
  const hull = convexHull(profile);
  const ring = [...hull, hull[0]!];
  const depths = profile.slice(2, -4).map((p) => Math.abs(signedDistanceToPolyline(ring, p)));
  return Math.max(0, ...depths);
}

/** Waviness of the half jaw: RMS distance from smooth fourth-degree curves x(s), y(s), mm63. Null when too short. */
export function waviness({ points, profile }: HalfJaw): number | null {
  if (profile.length <= 12) return null;
  const arc = [0];
  for (let i = 1; i < points.length; i++) arc.push(arc[i - 1]! + distance3(points[i - 1]!, points[i]!));
  const residuals = [0, 1].map((axis) => {
    const values = profile.map((p) => p[axis]!);
    const fitted = fitPolynomial(arc, values, 4);
    return fitted && values.map((v, i) => v - fitted[i]!);
  });
  const [dx, dy] = residuals;
  if (!dx || !dy) return null;
  return Math.sqrt(dx.reduce((sum, v, i) => sum + v * v + dy[i]! ** 2, 0) / dx.length);
}
