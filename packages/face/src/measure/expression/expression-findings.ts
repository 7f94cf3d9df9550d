import type { FaceLandmarks } from '../../anatomy/index.ts';
import type { FaceFrame } from '../face-frame.ts';
import type { FacePixels } from '../face-region.ts';
import { eyeOpenings, type EyeOpenings } from './eye-opening.ts';
import { lipFeatures } from './lip-features.ts';
import { lipsOf, type Lips } from './lip-model.ts';
import { smileFeatures } from './smile-features.ts';
import { smileOf, type Smile } from './smile-model.ts';

export interface Expression {
  smile: Smile;
  lips: Lips;
  /** `lips.openingMm63`. */
  mouthOpeningMm63: number;
  eyes: EyeOpenings;
}

export interface ExpressionInput {
  pixels: FacePixels;
  /** In the coordinates of `pixels`, mouth corners refined, as when the models were fitted. */
  face: FaceLandmarks;
  frame: FaceFrame;
}

/** What the face is doing in the photograph. Pure; a few milliseconds. */
export function expressionFindings({ pixels, face, frame }: ExpressionInput): Expression {
  const lips = lipsOf(lipFeatures(pixels, face, frame));
  return {
    smile: smileOf(smileFeatures(pixels.luminance, frame)),
    lips,
    mouthOpeningMm63: lips.openingMm63,
    eyes: eyeOpenings(face, frame),
  };
}
