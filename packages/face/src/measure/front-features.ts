import type { Point2 } from '@plica/core';
import { LEFT, MIDLINE, RIGHT, type FaceLandmarks, type SideLandmarks } from '../anatomy/index.ts';
import { eyeLengths, type EyeLengths } from './eyes.ts';
import type { FaceFrame } from './face-frame.ts';
import type { FacePixels } from './face-region.ts';
import { lowerLidGuide, marionetteGuide, nasolabialGuide, readFold, type Fold } from './folds.ts';
import { notchDepth, splitJaw, waviness } from './jaw-shape.ts';
import { traceJawline, type Jawline } from './jawline.ts';
import { levelView } from './level-view.ts';
import { lidCheekGroove } from './lid-cheek.ts';
import { marionetteShade } from './marionette-shade.ts';
import { meshView } from './mesh-view.ts';
import { mouthCorner, type MouthCorner } from './mouth.ts';
import { fineLines, glabellaLines } from './skin-lines.ts';

/** Lengths in mm63, depths and lines in natural-log luminance; null where the picture does not carry the value. */
export interface SideFeatures extends EyeLengths, MouthCorner {
  nasolabial: Fold;
  marionette: Fold;
  lowerLid: Fold;
  lidCheekGroove: number;
  marionetteShade: number;
  jawNotch: number | null;
  jawWaviness: number | null;
  cheekLines: number;
  crowsFeet: number;
}

/** Everything read from a front photograph before gates, scale and errors. */
export interface FrontFeatures {
  right: SideFeatures;
  left: SideFeatures;
  glabellaLines: number;
  mouthWidth: number;
  mouthOpening: number;
  jawline: Jawline;
  /** Index of the jawline point on the midline. */
  chinIndex: number;
}

/** Lines drawn by a person in place of the found ones, pixels of the region. */
export interface DrawnLines {
  /** Whole contour from the patient's right ear to the left. */
  jawline?: [number, number][] | undefined;
  folds?: Record<string, [number, number][]> | undefined;
}

export function readFrontFeatures(
  { image, luminance }: FacePixels,
  face: FaceLandmarks,
  frame: FaceFrame,
  drawn: DrawnLines = {},
): FrontFeatures {
  const traced = traceJawline(image, face, frame);
  const jawline = drawn.jawline ? withDrawnPoints(traced, drawn.jawline) : traced;
  const jaw = splitJaw(
    jawline.points.map(([x, y, z]) => frame.toFace(x, y, z)),
    frame,
  );
  const level = levelView(luminance, frame);
  const mesh = meshView(luminance, face, frame);
  const lines = fineLines(mesh);

  const sideFeatures = (side: 'left' | 'right', at: SideLandmarks): SideFeatures => {
    const outward = side === 'right' ? -1 : 1;
    const away: Point2 = [outward, 0];
    const nasolabial = readFold(
      'nasolabial',
      level,
      nasolabialGuide(face, level, at),
      away,
      drawn.folds?.[`nasolabial.${side}`],
    );
    const marionette = readFold(
      'marionette',
      level,
      marionetteGuide(face, level, at, outward),
      away,
      drawn.folds?.[`marionette.${side}`],
    );
    return {
      ...eyeLengths(face, frame, side, at),
      ...mouthCorner(frame, at),
      nasolabial,
      // The cheek's floor serves both: beside the marionette line the search would run into the shading of the jaw.
      marionette: { ...marionette, floor: nasolabial.floor },
      lowerLid: readFold('lowerLid', level, lowerLidGuide(face, level, at), [0, 1]),
      lidCheekGroove: lidCheekGroove(mesh, outward),
      marionetteShade: marionetteShade(mesh, outward),
      jawNotch: notchDepth(jaw[side]),
      jawWaviness: waviness(jaw[side]),
      cheekLines: lines.cheek(outward),
      crowsFeet: lines.crowsFeet(outward),
    };
  };
  const corner = { right: frame.points[RIGHT.mouthCorner]!, left: frame.points[LEFT.mouthCorner]! };
  return {
    right: sideFeatures('right', RIGHT),
    left: sideFeatures('left', LEFT),
    glabellaLines: glabellaLines(level, face),
    mouthWidth: Math.hypot(corner.left[0] - corner.right[0], corner.left[1] - corner.right[1]),
    mouthOpening: frame.points[MIDLINE.lowerLipInner]![1] - frame.points[MIDLINE.upperLipInner]![1],
    jawline,
    chinIndex: jaw.chinIndex,
  };
}

/** A drawn contour takes its depth from the traced points nearest along the line. */
function withDrawnPoints(traced: Jawline, drawn: readonly [number, number][]): Jawline {
  const last = traced.points.length - 1;
  return {
    ...traced,
    points: drawn.map(([x, y], i) => [
      x,
      y,
      traced.points[Math.round((i / Math.max(1, drawn.length - 1)) * last)]![2],
    ]),
  };
}
