import {
  distance3,
  fitSimilarity,
  midpoint3,
  rotate,
  rotateBack,
  type Matrix3,
  type Point3,
} from '@plica/core';
import { averageFacePoints, LEFT, RIGHT, RIGID, type FaceLandmarks } from '../anatomy/index.ts';

/** Distance between the eye centres that defines mm63, the size-free millimetre of the studies. */
export const EYE_DISTANCE_MM63 = 63;

export interface Pose {
  /** Positive when the nose points to the left of the picture, the patient's right. */
  yawDeg: number;
  /** Positive when the chin is lowered. */
  pitchDeg: number;
  /** Positive when the head leans clockwise in the picture. */
  rollDeg: number;
}

/**
 * A head-fixed frame: origin midway between the eyes, x to the right of the picture along the levelled eye line,
 * y down, z away from the camera, unit mm63. Undoes the pose as far as the mesh's unvalidated depth allows.
 */
export interface FaceFrame {
  pose: Pose;
  /** Distance between the eye centres in pixels, foreshortening undone. */
  eyeDistancePx: number;
  pxPerMm63: number;
  /** Roll of the eye line in the picture, radians. */
  eyeLineRad: number;
  originPx: Point3;
  /** All 478 landmarks in the frame. */
  points: Point3[];
  /** A point of the picture, with the depth of a nearby landmark (px), in the frame. */
  toFace: (xPx: number, yPx: number, zPx: number) => [number, number, number];
}

const eyeCentres = (points: readonly Point3[]): [right: Point3, left: Point3] => [
  midpoint3(points[RIGHT.eyeOuter]!, points[RIGHT.eyeInner]!),
  midpoint3(points[LEFT.eyeOuter]!, points[LEFT.eyeInner]!),
];

export function faceFrame({ points }: Pick<FaceLandmarks, 'points'>): FaceFrame {
  const { rotation } = fitSimilarity(
    RIGID.map((i) => averageFacePoints[i]!),
    RIGID.map((i) => points[i]!),
  );
  const [right, left] = eyeCentres(points);
  const originPx = midpoint3(right, left);
  const eyeDistancePx = distance3(right, left);
  const pxPerMm63 = eyeDistancePx / EYE_DISTANCE_MM63;
  const a = rotateBack(rotation, right);
  const b = rotateBack(rotation, left);
  const level = -Math.atan2(b[1] - a[1], b[0] - a[0]);
  const cos = Math.cos(level);
  const sin = Math.sin(level);
  const levelling: Matrix3 = [
    [cos, -sin, 0],
    [sin, cos, 0],
    [0, 0, 1],
  ];
  const toFace = (x: number, y: number, z: number): [number, number, number] => {
    const [fx, fy, fz] = rotate(
      levelling,
      rotateBack(rotation, [x - originPx[0], y - originPx[1], z - originPx[2]]),
    );
    return [fx / pxPerMm63, fy / pxPerMm63, fz / pxPerMm63];
  };
  return {
    pose: poseOf(rotation),
    eyeDistancePx,
    pxPerMm63,
    eyeLineRad: Math.atan2(left[1] - right[1], left[0] - right[0]),
    originPx,
    points: points.map(([x, y, z]) => toFace(x, y, z)),
    toFace,
  };
}

const DEG = 180 / Math.PI;

function poseOf(r: Matrix3): Pose {
  return {
    yawDeg: Math.atan2(r[0][2], r[2][2]) * DEG,
    pitchDeg: Math.asin(Math.min(1, Math.max(-1, -r[1][2]))) * DEG,
    rollDeg: Math.atan2(r[1][0], r[0][0]) * DEG,
  };
}
