import { MIDLINE, type FaceLandmarks } from '../../anatomy/index.ts';
import type { FaceFrame } from '../face-frame.ts';
import type { FacePixels } from '../face-region.ts';
import { eyeOpenings, type EyeOpenings } from './eye-opening.ts';
import { smileFeatures } from './smile-features.ts';
import { smileOf, type Smile } from './smile-model.ts';

export interface Expression {
  smile: Smile;
  /** Distance of the inner lip edges at the midline, mm63. */
  mouthOpeningMm63: number;
  eyes: EyeOpenings;
}

export interface ExpressionInput {
  /** Pixels of the face region; `face` and `frame` are in its coordinates. */
  pixels: Pick<FacePixels, 'luminance'>;
  face: FaceLandmarks;
  frame: FaceFrame;
}

/** What the face is doing in the photograph. Pure; a few milliseconds. */
export const expressionFindings = ({ pixels, face, frame }: ExpressionInput): Expression => ({
  smile: smileOf(smileFeatures(pixels.luminance, frame)),
  mouthOpeningMm63: frame.points[MIDLINE.lowerLipInner][1] - frame.points[MIDLINE.upperLipInner][1],
  eyes: eyeOpenings(face, frame),
});
