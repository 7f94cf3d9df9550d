import { useEffect, useRef, useState, type RefObject } from 'react';
import type { View } from '@plica/face/case';
import type { FaceTracker } from '../worker/measure-engine.ts';
import type { Hint } from './choose-hint.ts';
import { FrameRate } from './frame-rate.ts';
import { followFrames, takeStill, type LiveFrame } from './live-frames.ts';
import { countFrame, isReleased, NOTHING_YET, type Release } from './release.ts';
import { FIRST_HINT, steadyHint } from './steady-hint.ts';
import { watchView, type Watch } from './watch-view.ts';

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
    const show = (next: Guide): void =>
      setGuide((now) => {
        const fps = next.framesPerSecond === null ? null : Math.round(next.framesPerSecond);
        return now.hint === next.hint && now.agreeing === next.agreeing && now.framesPerSecond === fps
          ? now
          : { ...next, framesPerSecond: fps };
      });
    show({ hint: 'noFace', agreeing: 0, framesPerSecond: null });
    return follow(element, watchView(tracker, view) as Watch<unknown>, show, (file) => taken.current(file));
  }, [video, tracker, view, active]);

  return guide;
}

/** Follows one view until it is stopped. */
function follow<F>(
  element: HTMLVideoElement,
  watch: Watch<F>,
  show: (guide: Guide) => void,
  onTaken: (file: Blob) => void,
): () => void {
  let ended = false;
  let busy = false;
  let before: F | null = null;
  let last: Hint = 'noFace';
  let steady = { ...FIRST_HINT, since: performance.now() };
  let release: Release<F> = NOTHING_YET;
  const rate = new FrameRate();

  const look = async ({ picture, stillPerFrame, atMs }: LiveFrame): Promise<void> => {
    const facts = await watch.see(picture, last);
    if (ended || busy) return;
    last = watch.hint(facts, before, stillPerFrame);
    before = facts;
    release = countFrame(release, { facts, good: watch.isGood(facts, last), atMs, agree: watch.agree });
    steady = steadyHint(steady, last, performance.now());
    const framesPerSecond = rate.count(performance.now());
    show({ hint: steady.shown, agreeing: release.length, framesPerSecond });
    if (isReleased(release)) {
      busy = true;
      await shoot(facts, stillPerFrame).finally(() => (busy = false));
    }
  };

  /** The photograph is a moment later than the frames: it is looked at too, and let go if the head moved meanwhile. */
  const shoot = async (agreed: F | null, stillPerFrame: number): Promise<void> => {
    const { file, check } = await takeStill(element);
    const facts = await watch.check(check);
    release = NOTHING_YET;
    if (ended || watch.hint(facts, agreed, stillPerFrame) !== 'good') return;
    onTaken(file);
  };

  const stop = followFrames(element, look);
  return () => {
    ended = true;
    stop();
  };
}
