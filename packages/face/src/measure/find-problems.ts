import { LEFT, RIGHT, type FaceLandmarks } from '../anatomy/index.ts';
import type { Language, Problem } from '../case/index.ts';
import { expressionFindings, type Expression } from './expression/index.ts';
import type { FaceFrame } from './face-frame.ts';
import type { FacePixels } from './face-region.ts';
import type { FrontFeatures, SideFeatures } from './front-features.ts';
import type { ImageQuality } from './image-quality.ts';
import {
  BLINK,
  EXPRESSION_EFFECTS,
  GATES,
  OCCLUDED,
  type Effect,
  type Gate,
  type GateFact,
} from './knowledge/gates.ts';
import { detectOcclusions, type OcclusionFinding } from './occlusion/index.ts';
import { problem } from './problem.ts';

export interface ProblemInput {
  pixels: FacePixels;
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
export function findProblems(input: ProblemInput): { problems: Problem[]; expression: Expression } {
  const { pixels, face, frame, features, quality, language, answers } = input;
  const expression = expressionFindings({ pixels, face, frame });
  const facts: Record<GateFact, number | null> = {
    absYawDeg: Math.abs(frame.pose.yawDeg),
    absPitchDeg: Math.abs(frame.pose.pitchDeg),
    absRollDeg: Math.abs(frame.pose.rollDeg),
    mouthOpeningMm63: expression.mouthOpeningMm63,
    jawEdgeWidthMm63: quality.jawEdgeWidthMm63,
    overexposed: quality.overexposed,
    underexposed: quality.underexposed,
    eyeDistancePx: input.eyeDistancePx,
    cameraDistanceMm: input.distanceMm,
    faceWidthMm63: input.distanceMm === null ? faceWidth(frame) : null,
    presence: face.presence,
  };
  const gates = GATES.flatMap((gate) => {
    const value = facts[gate.fact];
    const limit = crossedLimit(gate, value);
    return limit === null
      ? []
      : [problem(gate.code, gate.severity, gate.measures, { language, value: value!, limit })];
  });
  const found = (finding: Finding, effect: Effect): Problem[] => decided(finding, effect, answers, language);
  return {
    problems: [
      ...withoutCovered(gates),
      ...smileProblems(expression, language),
      ...(['right', 'left'] as const).flatMap((side) =>
        found(blinkFinding(side, expression), EXPRESSION_EFFECTS['expression.blink']),
      ),
      ...detectOcclusions(pixels.image, face).flatMap((finding) =>
        found(occlusionFinding(finding), OCCLUDED[finding.code]),
      ),
      ...faintFolds(features, language),
    ],
    expression,
  };
}

/** Something a detector looked for: there, not there, or a question for a person. */
interface Finding {
  code: string;
  side?: 'left' | 'right' | undefined;
  decision: 'present' | 'absent' | 'ask';
  value?: number;
  limit?: number;
}

/** A person's answer decides over the detector; without one, what is uncertain weakens and asks. */
function decided(
  { code, side, decision, value, limit }: Finding,
  effect: Effect,
  answers: Record<string, boolean>,
  language: Language,
): Problem[] {
  const answer = answers[code];
  const details = {
    language,
    side,
    ...(value === undefined ? {} : { value }),
    ...(limit === undefined ? {} : { limit }),
  };
  if (answer ?? decision === 'present')
    return [
      problem(code, 'block', effect.block, details),
      ...(effect.warn.length ? [problem(code, 'warn', effect.warn, details)] : []),
    ];
  if (answer === undefined && decision === 'ask')
    return [problem(code, 'warn', effect.block, { ...details, ask: true })];
  return [];
}

function smileProblems({ smile }: Expression, language: Language): Problem[] {
  if (smile.probability <= smile.limit) return [];
  const { block, warn } = EXPRESSION_EFFECTS['expression.smile'];
  const details = { language, value: smile.probability, limit: smile.limit };
  return [
    problem('expression.smile', 'block', block, details),
    problem('expression.smile', 'warn', warn, details),
  ];
}

function blinkFinding(side: 'left' | 'right', { eyes }: Expression): Finding {
  const value = eyes[side].aperture;
  const decision = value < BLINK.block ? 'present' : value < BLINK.ask ? 'ask' : 'absent';
  return {
    code: 'expression.blink',
    side,
    decision,
    value,
    limit: decision === 'ask' ? BLINK.ask : BLINK.block,
  };
}

const occlusionFinding = ({
  code,
  side,
  score,
  absentBelow,
  threshold,
  decision,
}: OcclusionFinding): Finding => ({
  code,
  side: side === 'both' ? undefined : side,
  decision,
  value: score,
  limit: decision === 'ask' ? absentBelow : threshold,
});

/** Of several limits on one fact, those that add nothing to a stricter one are left out. */
function withoutCovered(problems: readonly Problem[]): Problem[] {
  return problems.filter(
    (p) =>
      !problems.some(
        (q) =>
          q !== p &&
          q.code === p.code &&
          q.severity === 'block' &&
          q.blocks.length > p.blocks.length &&
          p.blocks.every((id) => q.blocks.includes(id)),
      ),
  );
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
      ? [
          problem('fold.faint', 'warn', [`${name}.depth`], {
            language,
            side,
            fold: name,
            value: depth,
            limit: floor,
          }),
        ]
      : [];
  return (['right', 'left'] as const).flatMap((side) => [
    ...faint(side, 'nasolabial', features[side].nasolabial),
    ...faint(side, 'marionette', features[side].marionette),
  ]);
}
