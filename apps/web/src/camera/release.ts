import type { FrameFacts } from '@plica/face/measure';

/** Good frames that agree before the photograph is taken. */
export const FRAMES_TO_AGREE = 3;
/** Frames nearer in time than this are one look at the same moment. [chosen, band 80-250] */
const APART_MS = 140;
/** How far frames that agree may lie apart. [chosen] */
const AGREE = { poseDeg: 2.5, moveOverEyeDistance: 0.06 } as const;

export interface GoodFrame<F> {
  facts: F;
  atMs: number;
}

/** The good frames so far that agree with one another, oldest first. */
export type Release<F = FrameFacts> = readonly GoodFrame<F>[];
export const NOTHING_YET: Release<never> = [];

interface Counted<F> {
  facts: F | null;
  good: boolean;
  atMs: number;
  agree: (a: F, b: F) => boolean;
}

/** A frame that is not good starts the count again; one that disagrees with an earlier one replaces it. Pure. */
export function countFrame<F>(release: Release<F>, { facts, good, atMs, agree }: Counted<F>): Release<F> {
  if (!facts || !good) return NOTHING_YET;
  if (!release.every((frame) => agree(frame.facts, facts))) return [{ facts, atMs }];
  const last = release.at(-1);
  if (last && atMs - last.atMs < APART_MS) return release;
  return [...release, { facts, atMs }];
}

export const isReleased = (release: Release<unknown>): boolean => release.length >= FRAMES_TO_AGREE;

export function agree(a: FrameFacts, b: FrameFacts): boolean {
  const pose = Math.max(
    Math.abs(a.pose.yawDeg - b.pose.yawDeg),
    Math.abs(a.pose.pitchDeg - b.pose.pitchDeg),
    Math.abs(a.pose.rollDeg - b.pose.rollDeg),
  );
  const moved = Math.hypot(a.eyesPx[0] - b.eyesPx[0], a.eyesPx[1] - b.eyesPx[1]) / a.eyeDistancePx;
  return pose <= AGREE.poseDeg && moved <= AGREE.moveOverEyeDistance;
}
