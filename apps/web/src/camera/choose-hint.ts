import type { FrameFacts } from '@plica/face/measure';
import { GUIDE_LIMITS, isFrontal, POSE_RANGES, type MeshView } from './frame-limits.ts';

/** The one thing to say about a frame. Left and right are the patient's. */
export const HINTS = [
  'noFace',
  'plainBackground',
  'showSide',
  'moreLight',
  'lessLight',
  'lightFromLeft',
  'lightFromRight',
  'stepBack',
  'comeCloser',
  'moveToMiddle',
  'turnLeft',
  'turnRight',
  'chinUp',
  'chinDown',
  'headUpright',
  'openEyes',
  'relaxMouth',
  'holdStill',
  'good',
] as const;
export type Hint = (typeof HINTS)[number];

export interface HintInput {
  view: MeshView;
  facts: FrameFacts | null;
  /** Facts of the frame before; null after a gap. */
  before: FrameFacts | null;
  /** Pixels of the photograph to be taken for one of the frame. */
  stillPerFrame: number;
}

const L = GUIDE_LIMITS;

/** Of all that is wrong, what has to be put right first: the place, then the head, then the face. Pure. */
export function chooseHint({ view, facts, before, stillPerFrame }: HintInput): Hint {
  if (!facts) return 'noFace';
  return (
    lightHint(facts, view) ??
    placeHint(facts, stillPerFrame) ??
    poseHint(facts, view) ??
    faceHint(facts, view) ??
    (isMoving(facts, before) ? 'holdStill' : 'good')
  );
}

function lightHint({ light }: FrameFacts, view: MeshView): Hint | null {
  if (light.luma < L.lumaMin.value) return 'moreLight';
  if (light.burnt > L.burntMax.value) return 'lessLight';
  // A turned head has its far side in the dark by nature.
  if (!isFrontal(view)) return null;
  if (light.rightOverLeftLog > L.sideLightLogMax.value) return 'lightFromLeft';
  if (light.rightOverLeftLog < -L.sideLightLogMax.value) return 'lightFromRight';
  return null;
}

function placeHint(facts: FrameFacts, stillPerFrame: number): Hint | null {
  const { eyesPx, nosePx, widthPx, heightPx } = facts;
  const distance = distanceHint(facts, stillPerFrame);
  if (distance) return distance;
  const [x, y] = [(eyesPx[0] + nosePx[0]) / 2, (eyesPx[1] + nosePx[1]) / 2];
  const off = Math.max(Math.abs(x - widthPx / 2), Math.abs(y - heightPx / 2)) / Math.max(widthPx, heightPx);
  return off > L.offCentreMax.value ? 'moveToMiddle' : null;
}

/** Too near or too far, by the distance between the eyes in the frame. */
export function distanceHint(
  { eyeDistancePx, widthPx, heightPx }: Pick<FrameFacts, 'eyeDistancePx' | 'widthPx' | 'heightPx'>,
  stillPerFrame: number,
): 'stepBack' | 'comeCloser' | null {
  const ofDiagonal = eyeDistancePx / Math.hypot(widthPx, heightPx);
  if (ofDiagonal > L.eyeDistanceOverDiagonalMax.value) return 'stepBack';
  // A camera of few pixels cannot have both its distance and its pixels: distance comes first.
  const enough = Math.min(
    L.eyeDistanceStillPxMin.value,
    0.7 * L.eyeDistanceOverDiagonalMax.value * Math.hypot(widthPx, heightPx) * stillPerFrame,
  );
  if (ofDiagonal < L.eyeDistanceOverDiagonalMin.value || eyeDistancePx * stillPerFrame < enough)
    return 'comeCloser';
  return null;
}

function poseHint({ pose }: FrameFacts, view: MeshView): Hint | null {
  const { yaw, pitch } = POSE_RANGES[view];
  // Positive yaw: the nose points to the patient's right.
  if (pose.yawDeg < yaw[0]) return 'turnRight';
  if (pose.yawDeg > yaw[1]) return 'turnLeft';
  if (pose.pitchDeg < pitch[0]) return 'chinDown';
  if (pose.pitchDeg > pitch[1]) return 'chinUp';
  return isFrontal(view) && Math.abs(pose.rollDeg) > L.rollDegMax.value ? 'headUpright' : null;
}

function faceHint({ lipGapMm63, eyeAperture, smiling }: FrameFacts, view: MeshView): Hint | null {
  if (view === 'front' && eyeAperture < L.eyeApertureMin.value) return 'openEyes';
  if (isFrontal(view) && (lipGapMm63 > L.lipGapMm63Max.value || smiling === true)) return 'relaxMouth';
  return null;
}

function isMoving(now: FrameFacts, before: FrameFacts | null): boolean {
  if (!before || before.widthPx !== now.widthPx) return true;
  const moved = Math.max(
    ...[now.eyesPx, now.nosePx].map(([x, y], i) => {
      const [bx, by] = [before.eyesPx, before.nosePx][i]!;
      return Math.hypot(x - bx, y - by);
    }),
  );
  return moved / now.eyeDistancePx > L.moveOverEyeDistanceMax.value;
}
