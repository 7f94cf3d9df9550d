import { luminancePlane, type RgbaImage } from '@plica/core';
import type { FaceLandmarks } from '../../anatomy/index.ts';
import { smileFeatures } from '../expression/smile-features.ts';
import { smileOf } from '../expression/smile-model.ts';
import { cutFaceRegion } from '../face-region.ts';
import { faceFrame, type Pose } from '../face-frame.ts';
import { skinLight, type SkinLight } from './skin-light.ts';

/** What a live frame says about head, face and light: enough to guide a photograph, not to measure one. */
export interface FrameFacts {
  widthPx: number;
  heightPx: number;
  pose: Pose;
  /** Distance of the eye centres, foreshortening undone, px of the frame. */
  eyeDistancePx: number;
  /** Middle between the eyes, px of the frame. */
  eyesPx: readonly [number, number];
  /** Tip of the nose, px of the frame: it moves when the head turns. */
  nosePx: readonly [number, number];
  /** Gap of the mesh's inner lips, mm63. */
  lipGapMm63: number;
  /** Height over width of the narrower lid opening, by the mesh. */
  eyeAperture: number;
  /** Whether the face counts as smiling by the limit of the front photographs; null where it was not asked. */
  smiling: boolean | null;
  light: SkinLight;
}

/** Inner lips beside and at the midline, upper with lower. */
const LIPS = [
  [13, 14],
  [82, 87],
  [312, 317],
] as const;
/** Lid margins above and below the pupil, outer and inner corner. */
const EYES = [
  [159, 145, 33, 133],
  [386, 374, 263, 362],
] as const;

/** Facts of one frame whose face was tracked (468 points); pure, a few milliseconds, of which the smile takes most. */
export function frameFacts(
  image: RgbaImage,
  points: readonly [number, number, number][],
  { smile }: { smile: boolean },
): FrameFacts {
  const frame = faceFrame({ points: [...points] });
  const at = frame.points;
  const apertures = EYES.map(
    ([upper, lower, outer, inner]) =>
      (at[lower]![1] - at[upper]![1]) / Math.max(1e-6, Math.abs(at[outer]![0] - at[inner]![0])),
  );
  const nose = points[1]!;
  return {
    widthPx: image.width,
    heightPx: image.height,
    pose: frame.pose,
    eyeDistancePx: frame.eyeDistancePx,
    eyesPx: [frame.originPx[0], frame.originPx[1]],
    nosePx: [nose[0], nose[1]],
    lipGapMm63: Math.max(0, LIPS.reduce((sum, [u, l]) => sum + at[l]![1] - at[u]![1], 0) / LIPS.length),
    eyeAperture: Math.max(0, Math.min(...apertures)),
    smiling: smile ? isSmiling(image, points) : null,
    light: skinLight(image, points),
  };
}

function isSmiling(image: RgbaImage, points: readonly [number, number, number][]): boolean {
  const face: FaceLandmarks = {
    points: [...points],
    eyeContour: { right: [], left: [] },
    detection: 1,
    presence: 1,
  };
  const region = cutFaceRegion(image, face);
  const { probability, limit } = smileOf(smileFeatures(luminancePlane(region.image), faceFrame(region.face)));
  return probability > limit;
}
