import type { Hint } from './choose-hint.ts';

/** What is shown, and what is about to replace it. */
export interface SteadyHint {
  shown: Hint;
  next: Hint;
  /** When `next` was first seen without a break, ms. */
  since: number;
}

export const FIRST_HINT: SteadyHint = { shown: 'noFace', next: 'noFace', since: 0 };

/** A new hint must hold this long before it replaces the one shown, so that nobody is told two things at once. [chosen] */
const HOLD_MS = 350;
/** Good news and a lost face are told sooner. [chosen] */
const SOON_MS = 120;

export function steadyHint(state: SteadyHint, hint: Hint, nowMs: number): SteadyHint {
  if (hint === state.shown) return { shown: hint, next: hint, since: nowMs };
  if (hint !== state.next) return { ...state, next: hint, since: nowMs };
  const wait = hint === 'good' || state.shown === 'noFace' ? SOON_MS : HOLD_MS;
  return nowMs - state.since >= wait ? { shown: hint, next: hint, since: nowMs } : state;
}
