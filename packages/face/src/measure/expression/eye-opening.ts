import { LEFT, RIGHT, type FaceLandmarks } from '../../anatomy/index.ts';
import { eyeLengths } from '../eyes.ts';
import type { FaceFrame } from '../face-frame.ts';

export interface EyeOpening {
  /** Height over width of the lid fissure. Open eyes of young neutral faces 0.29-0.43, of smiling older ones from 0.14. */
  aperture: number;
}

export interface EyeOpenings {
  right: EyeOpening;
  left: EyeOpening;
  /** Aperture of the narrower eye over the wider one, 0-1. */
  ratio: number;
}

export function eyeOpenings(face: FaceLandmarks, frame: FaceFrame): EyeOpenings {
  const aperture = (side: 'left' | 'right'): number => {
    const { fissureHeight, fissureWidth } = eyeLengths(face, frame, side, side === 'right' ? RIGHT : LEFT);
    return Math.max(0, fissureHeight / fissureWidth);
  };
  const right = aperture('right');
  const left = aperture('left');
  const wider = Math.max(right, left);
  return {
    right: { aperture: right },
    left: { aperture: left },
    ratio: wider > 0 ? Math.min(right, left) / wider : 1,
  };
}
