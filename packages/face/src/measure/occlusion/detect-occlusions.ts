import type { RgbaImage } from '@plica/core';
import type { FaceLandmarks } from '../../anatomy/index.ts';
import type { Side } from '../../case/index.ts';
import { OCCLUSION_DETECTORS, type OcclusionCode, type OcclusionDetector } from './occlusion-detectors.ts';
import { occlusionFeatures } from './occlusion-features.ts';

export interface OcclusionFinding {
  code: OcclusionCode;
  /** The patient's; `both` for what is not asked by side. */
  side: Side;
  /** 0-1; an ordering, not a calibrated probability. */
  score: number;
  /** Below it the thing is taken as absent. */
  absentBelow: number;
  /** From it on the thing is taken as present; between the two a person is asked. */
  threshold: number;
  decision: 'present' | 'absent' | 'ask';
}

/**
 * Looks for a beard, hair, clothing and jewellery at the jaw, and glasses, in a front photograph: logistic models on
 * comparisons with the person's own cheek. Landmarks in pixels of the image; works at about 1 px per mm63.
 */
export function detectOcclusions(image: RgbaImage, face: Pick<FaceLandmarks, 'points'>): OcclusionFinding[] {
  const features = occlusionFeatures(image, face);
  return [
    finding('occlusion.beard', 'both', features.beard),
    finding('occlusion.hair', 'right', features.hair.right),
    finding('occlusion.hair', 'left', features.hair.left),
    finding('occlusion.collar', 'both', features.collar),
    finding('occlusion.earring', 'right', features.earring.right),
    finding('occlusion.earring', 'left', features.earring.left),
    finding('occlusion.glasses', 'both', features.glasses),
  ];
}

function finding(code: OcclusionCode, side: Side, features: readonly number[]): OcclusionFinding {
  const detector = OCCLUSION_DETECTORS[code];
  const score = occlusionScore(detector, features);
  const absentBelow = detector.absentBelow.value;
  const threshold = detector.presentFrom.value;
  return {
    code,
    side,
    score,
    absentBelow,
    threshold,
    decision: decideOcclusion(score, absentBelow, threshold),
  };
}

export function occlusionScore(
  { intercept, weights }: Pick<OcclusionDetector, 'intercept' | 'weights'>,
  features: readonly number[],
): number {
  const logit = weights.reduce((sum, weight, i) => sum + weight * features[i], intercept);
  return 1 / (1 + Math.exp(-logit));
}

export const decideOcclusion = (
  score: number,
  absentBelow: number,
  presentFrom: number,
): OcclusionFinding['decision'] =>
  score >= presentFrom ? 'present' : score < absentBelow ? 'absent' : 'ask';
