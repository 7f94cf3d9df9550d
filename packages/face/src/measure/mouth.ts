import { MIDLINE, type SideLandmarks } from '../anatomy/index.ts';
import type { FaceFrame } from './face-frame.ts';

export interface MouthCorner {
  /** Corner below (+) the middle of the lip line, mm63. */
  droop: number;
  /** Height of the corner between nose base (0) and chin (1). */
  heightRatio: number;
}

export function mouthCorner({ points }: FaceFrame, at: SideLandmarks): MouthCorner {
  const y = (index: number): number => points[index]![1];
  const corner = y(at.mouthCorner);
  const base = y(MIDLINE.subnasale);
  return {
    droop: corner - (y(MIDLINE.upperLipInner) + y(MIDLINE.lowerLipInner)) / 2,
    heightRatio: (corner - base) / (y(MIDLINE.menton) - base),
  };
}
