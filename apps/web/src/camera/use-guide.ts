import { useEffect, useRef, useState, type RefObject } from 'react';
import type { View } from '@plica/face/case';
import type { FrameFacts } from '@plica/face/measure';
import type { FaceTracker } from '../worker/measure-engine.ts';
import { chooseHint, type Hint } from './choose-hint.ts';
import { FrameRate } from './frame-rate.ts';
import { isFrontal } from './frame-limits.ts';
import { followFrames, takeStill, type LiveFrame } from './live-frames.ts';
import { countFrame, isReleased, NOTHING_YET } from './release.ts';
import { FIRST_HINT, steadyHint } from './steady-hint.ts';

/** Hints under which the mouth may matter next: only then is the smile read. */
const NEARLY: ReadonlySet<Hint> = new Set(['relaxMouth', 'holdStill', 'good']);
/** The smile is read in every third frame; it does not change faster, and it is the dear part. */
const SMILE_EVERY = 3;

export interface Guide {
  hint: Hint;
  /** Good frames that agree so far. */
  agreeing: number;
  framesPerSecond: number | null;
}

interface GuideInput {
  video: RefObject<HTMLVideoElement | null>;
  tracker: FaceTracker;
  view: View;
  /** Nothing is watched while false: no camera, or a photograph was just taken. */
  active: boolean;
  onTaken(file: Blob): void;
}

/** Watches the camera, says one thing at a time and takes the photograph when three good frames agree. */
export function useGuide({ video, tracker, view, active, onTaken }: GuideInput): Guide {
  const [guide, setGuide] = useState<Guide>({ hint: 'noFace', agreeing: 0, framesPerSecond: null });
  const taken = useRef(onTaken);
  taken.current = onTaken;

  useEffect(() => {
    const element = video.current;
    if (!active || !element) return;
    let ended = false;
    let busy = false;
    let before: FrameFacts | null = null;
    let last: Hint = 'noFace';
    let steady = { ...FIRST_HINT, since: performance.now() };
    let release = NOTHING_YET;
    let afresh = true;
    let frame = 0;
    let smiling: boolean | null = null;
    const rate = new FrameRate();

    const isGood = (facts: FrameFacts | null, hint: Hint): boolean =>
      hint === 'good' && facts !== null && (!isFrontal(view) || facts.smiling !== null);

    const look = async ({ bitmap, stillPerFrame, atMs }: LiveFrame): Promise<void> => {
      const judged = isFrontal(view) && NEARLY.has(last);
      const ask = { smile: judged && frame++ % SMILE_EVERY === 0, afresh };
      afresh = false;
      const seen = await tracker.track(bitmap, ask);
      if (ended || busy) return;
      smiling = judged ? (seen?.smiling ?? smiling) : null;
      const facts = seen && { ...seen, smiling };
      last = chooseHint({ view, facts, before, stillPerFrame });
      before = facts;
      release = countFrame(release, facts, isGood(facts, last), atMs);
      steady = steadyHint(steady, last, performance.now());
      const framesPerSecond = rate.count(performance.now());
      show({ hint: steady.shown, agreeing: release.length, framesPerSecond });
      if (isReleased(release)) {
        busy = true;
        await shoot(facts, stillPerFrame).finally(() => (busy = false));
      }
    };

    /** The photograph is a moment later than the frames: it is looked at too, and let go if the head moved meanwhile. */
    const shoot = async (agreed: FrameFacts | null, stillPerFrame: number): Promise<void> => {
      const { file, check } = await takeStill(element);
      const facts = await tracker.track(check, { smile: isFrontal(view), afresh: false });
      release = NOTHING_YET;
      if (ended || chooseHint({ view, facts, before: agreed, stillPerFrame }) !== 'good') return;
      taken.current(file);
    };

    const show = (next: Guide): void =>
      setGuide((now) => {
        const fps = next.framesPerSecond === null ? null : Math.round(next.framesPerSecond);
        return now.hint === next.hint && now.agreeing === next.agreeing && now.framesPerSecond === fps
          ? now
          : { ...next, framesPerSecond: fps };
      });

    show({ hint: 'noFace', agreeing: 0, framesPerSecond: null });
    const stop = followFrames(element, look);
    return () => {
      ended = true;
      stop();
    };
  }, [video, tracker, view, active]);

  return guide;
}
