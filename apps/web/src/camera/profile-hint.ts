import type { ProfileFacts } from '@plica/face/measure';
import { distanceHint, type Hint } from './choose-hint.ts';
import { GUIDE_LIMITS } from './frame-limits.ts';

export interface ProfileHintInput {
  view: 'profileLeft' | 'profileRight';
  facts: ProfileFacts;
  /** Facts of the frame before; null after a gap. */
  before: ProfileFacts | null;
  /** Pixels of the photograph to be taken for one of the frame. */
  stillPerFrame: number;
}

/** Which way in the picture the face of a view looks. */
export const lookingIn = (view: ProfileHintInput['view']): 'left' | 'right' =>
  view === 'profileLeft' ? 'left' : 'right';

/** What to put right first before a profile is good: the wall, the turn, the place. Pure. */
export function profileHint({ view, facts, before, stillPerFrame }: ProfileHintInput): Hint {
  const turnOn = view === 'profileLeft' ? 'turnRight' : 'turnLeft';
  const { meshYawDeg, outline, looks } = facts;
  // A face that is still seen tells the turn better than an outline does.
  if (meshYawDeg !== null && meshYawDeg < GUIDE_LIMITS.profileMeshYawMin.value) return turnOn;
  if (!facts.hasPlainBackground) return 'plainBackground';
  // Hair can make the back as wavy as the front; then a face seen far to the side decides.
  const isRightWay = looks === lookingIn(view) || (looks === 'unclear' && meshYawDeg !== null);
  if (!outline || !isRightWay) return 'showSide';
  return (
    distanceHint({ ...facts, eyeDistancePx: eyeDistanceOf(facts) }, stillPerFrame) ?? stillness(facts, before)
  );
}

/** How far the head moved between two frames, over the distance between the eyes; infinite where it cannot be said. */
export function movedBetween(a: ProfileFacts, b: ProfileFacts): number {
  if (!a.outline || !b.outline || a.widthPx !== b.widthPx) return Infinity;
  const apart = ([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]): number =>
    Math.hypot(ax - bx, ay - by);
  const moved = Math.max(
    apart(a.outline.nosePx, b.outline.nosePx),
    apart(a.outline.chinPx, b.outline.chinPx),
  );
  return moved / eyeDistanceOf(b);
}

const stillness = (facts: ProfileFacts, before: ProfileFacts | null): Hint =>
  before && movedBetween(before, facts) <= GUIDE_LIMITS.profileMoveMax.value ? 'good' : 'holdStill';

/** The distance the eyes would have in a front view, frame pixels, by nose and chin. */
function eyeDistanceOf({ outline }: ProfileFacts): number {
  if (!outline) return 0;
  const { nosePx, chinPx } = outline;
  return (
    Math.hypot(nosePx[0] - chinPx[0], nosePx[1] - chinPx[1]) / GUIDE_LIMITS.noseToChinOverEyeDistance.value
  );
}
