import type { View } from '@plica/face/case';
import type { FrameFacts, ProfileFacts } from '@plica/face/measure';
import type { FramePicture } from '../worker/frame-pixels.ts';
import type { FaceTracker } from '../worker/measure-engine.ts';
import { chooseHint, type Hint } from './choose-hint.ts';
import { GUIDE_LIMITS, isFrontal, isProfile, type MeshView } from './frame-limits.ts';
import { lookingIn, movedBetween, profileHint } from './profile-hint.ts';
import { agree } from './release.ts';

/** How the frames of one view are looked at and judged. `F`: what is known of a frame. */
export interface Watch<F> {
  see(frame: FramePicture, last: Hint): Promise<F | null>;
  hint(facts: F | null, before: F | null, stillPerFrame: number): Hint;
  /** Whether a frame with this hint counts towards the photograph. */
  isGood(facts: F | null, hint: Hint): boolean;
  agree(a: F, b: F): boolean;
  /** Looks at the photograph itself before it is kept. */
  check(still: ImageBitmap): Promise<F | null>;
}

/** A view by name; the guide treats all of them alike. */
export const watchView = (tracker: FaceTracker, view: View): Watch<FrameFacts> | Watch<ProfileFacts> =>
  isProfile(view) ? watchProfile(tracker, view) : watchFace(tracker, view);

/** Hints under which the mouth may matter next: only then is the smile read. */
const NEARLY: ReadonlySet<Hint> = new Set(['relaxMouth', 'holdStill', 'good']);
/** The smile is read in every third frame; it does not change faster, and it is the dear part. */
const SMILE_EVERY = 3;

function watchFace(tracker: FaceTracker, view: MeshView): Watch<FrameFacts> {
  let afresh = true;
  let frame = 0;
  let smiling: boolean | null = null;
  const hint: Watch<FrameFacts>['hint'] = (facts, before, stillPerFrame) =>
    chooseHint({ view, facts, before, stillPerFrame });
  return {
    async see(picture, last) {
      const judged = isFrontal(view) && NEARLY.has(last);
      const ask = { smile: judged && frame++ % SMILE_EVERY === 0, afresh };
      afresh = false;
      const seen = await tracker.track(picture, ask);
      smiling = judged ? (seen?.smiling ?? smiling) : null;
      return seen && { ...seen, smiling };
    },
    hint,
    isGood: (facts, now) => now === 'good' && facts !== null && (!isFrontal(view) || facts.smiling !== null),
    agree,
    check: (still) => tracker.track(still, { smile: isFrontal(view), afresh: false }),
  };
}

function watchProfile(tracker: FaceTracker, view: 'profileLeft' | 'profileRight'): Watch<ProfileFacts> {
  const looking = lookingIn(view);
  let afresh = true;
  return {
    see(picture) {
      const ask = { looking, afresh };
      afresh = false;
      return tracker.outline(picture, ask);
    },
    hint: (facts, before, stillPerFrame) =>
      facts ? profileHint({ view, facts, before, stillPerFrame }) : 'showSide',
    isGood: (_, now) => now === 'good',
    agree: (a, b) => movedBetween(a, b) <= GUIDE_LIMITS.profileMoveMax.value,
    check: (still) => tracker.outline(still, { looking, afresh: true }),
  };
}
