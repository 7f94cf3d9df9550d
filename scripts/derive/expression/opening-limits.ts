import { mean, standardDeviation } from '@plica/core/inference';
import { LEFT, MIDLINE, RIGHT, type FaceLandmarks } from '@plica/face/anatomy';
import { eyeLengths } from '../../../packages/face/src/measure/eyes.ts';
import type { FaceFrame } from '../../../packages/face/src/measure/face-frame.ts';
import type { LabelledPhoto } from './photo-lists.ts';

export interface OpenFace {
  photo: LabelledPhoto;
  face: FaceLandmarks;
  frame: FaceFrame;
}

/** Standard deviations of the logarithm below the mean of open eyes: about 1 in 1000 if normal, so that low lids of age are rarely taken for a blink. */
const SD_BELOW = 3;
const MOUTH_LIMIT_MM63 = 2;

const aperture = ({ face, frame }: OpenFace, side: 'left' | 'right'): number => {
  const eye = eyeLengths(face, frame, side, side === 'right' ? RIGHT : LEFT);
  return eye.fissureHeight / eye.fissureWidth;
};
const ratioOf = (f: OpenFace): number => {
  const [a, b] = [aperture(f, 'right'), aperture(f, 'left')];
  return Math.min(a, b) / Math.max(a, b);
};
const mouthOpening = ({ frame }: OpenFace): number =>
  frame.points[MIDLINE.lowerLipInner][1] - frame.points[MIDLINE.upperLipInner][1];

/** Limits from the neutral studio faces, whose eyes are all open, and the share of each set beyond them. */
export function eyeAndMouthLimits(faces: readonly OpenFace[]): { limits: object; shares: object } {
  const neutral = faces.filter((f) => f.photo.expression === 'neutral');
  const logs = neutral.flatMap((f) => [Math.log(aperture(f, 'right')), Math.log(aperture(f, 'left'))]);
  const apertureLimit = Math.exp(mean(logs) - SD_BELOW * standardDeviation(logs));
  const unlike = neutral.map((f) => Math.log(ratioOf(f)));
  // Half-normal: the spread is the root mean square.
  const ratioLimit = Math.exp(-SD_BELOW * Math.sqrt(mean(unlike.map((v) => v * v))));
  const sets = {
    'london neutral': faces.filter((f) => f.photo.set === 'london' && f.photo.expression === 'neutral'),
    'london smiling': faces.filter((f) => f.photo.expression === 'smiling'),
    canada: faces.filter((f) => f.photo.set === 'canada'),
    congress: faces.filter((f) => f.photo.set === 'congress'),
  };
  const share = (list: readonly OpenFace[], beyond: (f: OpenFace) => boolean): number =>
    Number((list.filter(beyond).length / list.length).toFixed(3));
  return {
    limits: {
      n: neutral.length,
      apertureLimit: { value: Number(apertureLimit.toFixed(3)), unit: 'height/width', mark: 'derived' },
      ratioLimit: { value: Number(ratioLimit.toFixed(3)), unit: 'ratio', mark: 'derived' },
    },
    shares: Object.fromEntries(
      Object.entries(sets).map(([name, list]) => [
        name,
        {
          n: list.length,
          anEyeClosing: share(list, (f) => Math.min(aperture(f, 'right'), aperture(f, 'left')) < apertureLimit),
          eyesUnlike: share(list, (f) => ratioOf(f) < ratioLimit),
          mouthOpenAbove2Mm63: share(list, (f) => mouthOpening(f) > MOUTH_LIMIT_MM63),
        },
      ]),
    ),
  };
}
