import type { RgbaImage } from '@plica/core';
import type { FaceLandmarks } from '../../anatomy/index.ts';
import { faceFrame } from '../face-frame.ts';
import { VIEW_GATES } from '../knowledge/view-gates.ts';
import { readProfile } from '../profile/read-profile.ts';

/** What the outline of a live frame says about a profile: enough to guide a photograph, not to measure one. */
export interface ProfileFacts {
  widthPx: number;
  heightPx: number;
  /** Degrees the face mesh reads the head turned, whichever way; null where no face is believed, as in most profiles. */
  meshYawDeg: number | null;
  hasPlainBackground: boolean;
  /** Tip of the nose and lowest front of the chin, px of the frame; null where the outline shows no chin over a neck. */
  outline: { nosePx: readonly [number, number]; chinPx: readonly [number, number] } | null;
  /** Which way the face looks in the picture. */
  looks: 'left' | 'right' | 'unclear';
}

/** Long side of the picture an outline is read from: it needs few pixels, and every one costs time. [chosen] */
export const OUTLINE_LONG_SIDE_PX = 400;

/** Below this a face that the mesh follows in a profile is often none: false ones had up to 0.89, true ones from 0.97. [chosen] */
const BELIEVED = 0.95;

/**
 * Facts of a frame that should show a profile looking to one side of the picture; pure. `image` is the frame reduced to
 * `OUTLINE_LONG_SIDE_PX`, `frame` its own size, px.
 */
export function profileFacts(
  image: RgbaImage,
  frame: { width: number; height: number },
  looking: 'left' | 'right',
  face: Pick<FaceLandmarks, 'points' | 'presence'> | null,
): ProfileFacts {
  const { angle, looks, backgroundSpread, contrast } = readProfile(image, looking);
  const toFrame = ([x, y]: readonly [number, number]): [number, number] => [
    (x * frame.width) / image.width,
    (y * frame.height) / image.height,
  ];
  return {
    widthPx: frame.width,
    heightPx: frame.height,
    meshYawDeg: face && face.presence >= BELIEVED ? Math.abs(faceFrame(face).pose.yawDeg) : null,
    hasPlainBackground: backgroundSpread <= VIEW_GATES.backgroundSpread.value,
    outline:
      angle && contrast >= VIEW_GATES.contrast.value
        ? { nosePx: toFrame(angle.noseTip), chinPx: toFrame(angle.chin) }
        : null,
    looks,
  };
}
