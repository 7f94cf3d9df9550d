import { LEFT, RIGHT, type FaceLandmarks } from '../../anatomy/index.ts';
import { eyeLengths } from '../eyes.ts';
import type { FaceFrame } from '../face-frame.ts';
import model from './knowledge/eye-opening.json' with { type: 'json' };

export interface EyeOpening {
  /** Height over width of the lid fissure. */
  aperture: number;
  /** Below it the lids are closing; a photograph taken during a blink, or a lid too low to tell from one. */
  limit: number;
  closing: boolean;
}

export interface EyeOpenings {
  right: EyeOpening;
  left: EyeOpening;
  /** Aperture of the narrower eye over the wider one, and the ratio below which one eye blinks or winks. */
  ratio: number;
  ratioLimit: number;
}

export function eyeOpenings(face: FaceLandmarks, frame: FaceFrame): EyeOpenings {
  const of = (side: 'left' | 'right'): EyeOpening => {
    const { fissureHeight, fissureWidth } = eyeLengths(face, frame, side, side === 'right' ? RIGHT : LEFT);
    const aperture = fissureHeight / fissureWidth;
    const limit = model.apertureLimit.value;
    return { aperture, limit, closing: aperture < limit };
  };
  const right = of('right');
  const left = of('left');
  const wider = Math.max(right.aperture, left.aperture);
  return {
    right,
    left,
    ratio: wider > 0 ? Math.min(right.aperture, left.aperture) / wider : 1,
    ratioLimit: model.ratioLimit.value,
  };
}
