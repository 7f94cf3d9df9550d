import type { FaceModels, TrackedFace } from '@plica/capture';
import {
  frameFacts,
  OUTLINE_LONG_SIDE_PX,
  profileFacts,
  type FrameFacts,
  type ProfileFacts,
} from '@plica/face/measure';
import { openFrame, type FramePicture, type OpenFrame } from './frame-pixels.ts';
import type { OutlineAsk, TrackAsk } from './messages.ts';
import { FRAME_LONG_SIDE_PX, reducedSize } from './reduced-size.ts';

/**
 * In a profile the face is looked at in some frames only: it costs several outlines and can only say that the head is not
 * turned far enough. While it says so every third frame asks it again, afterwards every sixth. [chosen]
 */
const LOOK_EVERY = { seen: 3, unseen: 6 } as const;

let last: TrackedFace | null = null;
let lastSize = '';
let untilLook = 0;
let turn: Promise<unknown> = Promise.resolve();

/** One live frame: the face where it was, or looked for anew, and what it says. Takes the frame over. */
export const trackFrame = (
  models: FaceModels,
  frame: FramePicture,
  ask: TrackAsk,
): Promise<FrameFacts | null> =>
  inTurn(frame, (open) => {
    const image = open.read(FRAME_LONG_SIDE_PX);
    last = models.trackFace(image, isAfresh(open, ask) ? null : last);
    return last ? frameFacts(image, last.points, ask) : null;
  });

/** One live frame of a profile: its outline, and the face if one was seen of late. Takes the frame over. */
export const outlineFrame = (
  models: FaceModels,
  frame: FramePicture,
  ask: OutlineAsk,
): Promise<ProfileFacts> =>
  inTurn(frame, (open) => {
    const afresh = isAfresh(open, ask);
    const looks = afresh || --untilLook <= 0;
    if (looks) last = models.trackFace(open.read(FRAME_LONG_SIDE_PX), afresh ? null : last);
    const outline = open.read(OUTLINE_LONG_SIDE_PX);
    const facts = profileFacts(outline, reducedSize(open, FRAME_LONG_SIDE_PX), ask.looking, last);
    if (looks) untilLook = facts.meshYawDeg === null ? LOOK_EVERY.unseen : LOOK_EVERY.seen;
    return facts;
  });

/** A face is followed through frames of one size only. */
function isAfresh(open: OpenFrame, ask: { afresh: boolean }): boolean {
  const { width, height } = reducedSize(open, FRAME_LONG_SIDE_PX);
  const size = `${width} ${height}`;
  const isNew = size !== lastSize;
  lastSize = size;
  return ask.afresh || isNew;
}

/** Opening takes its time: without turns, two frames would be worked on at once and out of order. */
function inTurn<T>(frame: FramePicture, work: (open: OpenFrame) => T): Promise<T> {
  const mine = turn.then(async () => {
    const open = await openFrame(frame);
    try {
      return work(open);
    } finally {
      open.close();
    }
  });
  turn = mine.catch(() => undefined);
  return mine;
}
