import {
  affineOf,
  antialias,
  createPlane,
  gaussianBlur,
  samplePlane,
  warpPlane,
  type Plane,
  type Point2,
} from '@plica/core';
import type { FaceFrame } from './face-frame.ts';

/** Samples per mm63 of the level view. */
const PX_PER_MM63 = 2;
/** Reach from midway between the eyes, mm63. */
const LEFT_MM63 = 70;
const UP_MM63 = 35;
const SIZE_PX = { width: 280, height: 300 };
/** Keeps the logarithm of luminance finite in black; luminance is 0-1. */
export const LOG_FLOOR = 0.01;

/**
 * The picture turned so that the eye line is level and scaled to mm63 (no change for yaw or pitch),
 * as natural logarithm of luminance, so that an even change of exposure only shifts it.
 */
export interface LevelView {
  logLuminance: Plane;
  /** Blurred by 0.8 mm63: what folds are read from. */
  soft: Plane;
  toView: (point: readonly [number, number]) => [number, number];
  fromView: (point: Point2) => [number, number];
  /** Bilinear value of a plane of this view at mm63 coordinates. */
  sample: (plane: Plane, xMm63: number, yMm63: number) => number;
  pxPerMm63: number;
}

export function levelView(luminance: Plane, frame: FaceFrame): LevelView {
  const cos = Math.cos(frame.eyeLineRad);
  const sin = Math.sin(frame.eyeLineRad);
  const unit = frame.pxPerMm63;
  const [ox, oy] = frame.originPx;
  const fromView = ([x, y]: Point2): [number, number] => [
    ox + unit * (cos * x - sin * y),
    oy + unit * (sin * x + cos * y),
  ];
  const toView = ([px, py]: readonly [number, number]): [number, number] => {
    const dx = (px - ox) / unit;
    const dy = (py - oy) / unit;
    return [cos * dx + sin * dy, cos * dy - sin * dx];
  };
  const source = antialias(luminance, PX_PER_MM63 / unit);
  const turned = warpPlane(
    source,
    SIZE_PX.width,
    SIZE_PX.height,
    affineOf((x, y) => fromView([x / PX_PER_MM63 - LEFT_MM63, y / PX_PER_MM63 - UP_MM63])),
  );
  const logLuminance = logOf(turned);
  return {
    logLuminance,
    soft: gaussianBlur(logLuminance, 0.8 * PX_PER_MM63),
    toView,
    fromView,
    sample: (plane, x, y) => samplePlane(plane, (x + LEFT_MM63) * PX_PER_MM63, (y + UP_MM63) * PX_PER_MM63),
    pxPerMm63: PX_PER_MM63,
  };
}

export function logOf(luminance: Plane): Plane {
  const out = createPlane(luminance.width, luminance.height);
  luminance.data.forEach((v, i) => (out.data[i] = Math.log(v + LOG_FLOOR)));
  return out;
}
