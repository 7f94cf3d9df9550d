import { distance3, fitSimilarity, midpoint3, rotate, type Point3 } from '@plica/core';
import { LEFT, RIGHT, RIGID } from '../../../packages/face/src/anatomy/landmark-indices.ts';

/** 468 landmarks. x to image right, y down, z away from the camera. */
export type Shape = readonly Point3[];

export const LANDMARK_COUNT = 468;

export const shapeOf = (points: readonly (readonly number[])[]): Shape =>
  points.slice(0, LANDMARK_COUNT).map(([x, y, z]) => [x!, y!, z!]);

/** A new shape from each landmark and its index. */
export const mapShape = (
  shape: Shape,
  coordinate: (value: number, axis: number, landmark: number) => number,
): Shape => shape.map(([x, y, z], i) => [coordinate(x, 0, i), coordinate(y, 1, i), coordinate(z, 2, i)]);

export const meanShape = (shapes: readonly Shape[]): Shape =>
  mapShape(shapes[0]!, (_, axis, i) => shapes.reduce((sum, s) => sum + s[i]![axis]!, 0) / shapes.length);

export const subtract = (a: Shape, b: Shape): Shape => mapShape(a, (v, axis, i) => v - b[i]![axis]!);

export const rmsOf = (shape: Shape): number =>
  Math.sqrt(shape.flat().reduce((s, v) => s + v * v, 0) / (3 * shape.length));

/** Moves the point midway between the eye centres to the origin and scales their distance to 63: unit mm63. No rotation. */
export function toMm63(shape: Shape): Shape {
  const right = midpoint3(shape[RIGHT.eyeOuter]!, shape[RIGHT.eyeInner]!);
  const left = midpoint3(shape[LEFT.eyeOuter]!, shape[LEFT.eyeInner]!);
  const middle = midpoint3(right, left);
  const scale = 63 / distance3(right, left);
  return mapShape(shape, (v, axis) => (v - middle[axis]!) * scale);
}

/** The similarity frame -> shape on the rigid landmarks; its rotation is the pose of `shape`. */
export const fitFrame = (frame: Shape, shape: Shape) =>
  fitSimilarity(
    RIGID.map((i) => frame[i]!),
    RIGID.map((i) => shape[i]!),
  );

/** The shape turned to agree with `frame` on the rigid landmarks, in mm63. */
export const orient = (shape: Shape, frame: Shape): Shape => {
  const { rotation } = fitFrame(shape, frame);
  return toMm63(shape.map((p) => rotate(rotation, p)));
};

/** Pose angles in degrees, with the signs of the face frame in the measure stage. */
export function poseDeg(frame: Shape, shape: Shape): { yaw: number; pitch: number; roll: number } {
  const { rotation: r } = fitFrame(frame, shape);
  const deg = 180 / Math.PI;
  return {
    yaw: Math.atan2(r[0][2], r[2][2]) * deg,
    pitch: Math.asin(-Math.min(1, Math.max(-1, r[1][2]))) * deg,
    roll: Math.atan2(r[1][0], r[0][0]) * deg,
  };
}
