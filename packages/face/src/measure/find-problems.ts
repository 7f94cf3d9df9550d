import type { RgbaImage } from '@plica/core';
import { LEFT, RIGHT, type FaceLandmarks } from '../anatomy/index.ts';
import type { Language, Problem } from '../case/index.ts';
import type { FaceFrame } from './face-frame.ts';
import type { FrontFeatures, SideFeatures } from './front-features.ts';
import type { ImageQuality } from './image-quality.ts';
import { GATES, type Gate, type GateFact } from './knowledge/gates.ts';
import { problem } from './problem.ts';

export interface ProblemInput {
  image: RgbaImage;
  face: FaceLandmarks;
  frame: FaceFrame;
  features: FrontFeatures;
  quality: ImageQuality;
  distanceMm: number | null;
  /** In photograph pixels. */
  eyeDistancePx: number;
  answers: Record<string, boolean>;
  language: Language;
}

/** Every reason against this photograph's measures, and how much the face smiles. */
export function findProblems(input: ProblemInput): { problems: Problem[]; smile: number } {
  const { frame, features, quality, language } = input;
  const smile = 0;
  const facts: Record<GateFact, number | null> = {
    absYawDeg: Math.abs(frame.pose.yawDeg),
    absPitchDeg: Math.abs(frame.pose.pitchDeg),
    absRollDeg: Math.abs(frame.pose.rollDeg),
    mouthOpeningMm63: features.mouthOpening,
    jawEdgeWidthMm63: quality.jawEdgeWidthMm63,
    overexposed: quality.overexposed,
    underexposed: quality.underexposed,
    eyeDistancePx: input.eyeDistancePx,
    cameraDistanceMm: input.distanceMm,
    faceWidthMm63: input.distanceMm === null ? faceWidth(frame) : null,
    presence: input.face.presence,
  };
  const gates = GATES.flatMap((gate) => {
    const value = facts[gate.fact];
    const limit = crossedLimit(gate, value);
    return limit === null
      ? []
      : [problem(gate.code, gate.severity, gate.measures, { language, value: value!, limit })];
  });
  return { problems: [...gates, ...faintFolds(features, language)], smile };
}

function crossedLimit({ above, below }: Gate, value: number | null): number | null {
  if (value === null) return null;
  if (above !== undefined && value > above) return above;
  if (below !== undefined && value < below) return below;
  return null;
}

/** Between the edges of the face at ear level, in the plane of the frame, mm63. */
const faceWidth = ({ points }: FaceFrame): number =>
  Math.hypot(
    points[RIGHT.faceEdge]![0] - points[LEFT.faceEdge]![0],
    points[RIGHT.faceEdge]![1] - points[LEFT.faceEdge]![1],
  );

/** A fold no deeper than what the same search finds on plain cheek is reported as such. */
function faintFolds(features: FrontFeatures, language: Language): Problem[] {
  const faint = (
    side: 'left' | 'right',
    name: 'nasolabial' | 'marionette',
    { depth, floor }: SideFeatures['nasolabial'],
  ): Problem[] =>
    floor !== null && depth <= floor
      ? [problem('fold.faint', 'warn', [`${name}.depth`], { language, side, value: depth, limit: floor })]
      : [];
  return (['right', 'left'] as const).flatMap((side) => [
    ...faint(side, 'nasolabial', features[side].nasolabial),
    ...faint(side, 'marionette', features[side].marionette),
  ]);
}
