/** A value with what came before and what was undone. */
export interface History<T> {
  past: readonly T[];
  present: T;
  future: readonly T[];
  /** The gesture that made the present: changes of one gesture (a drag, a burst of key presses) are one step back. */
  gesture: string | null;
}

const MOST_STEPS = 200;

export const startHistory = <T>(present: T): History<T> => ({ past: [], present, future: [], gesture: null });

export function record<T>(history: History<T>, present: T, gesture: string | null = null): History<T> {
  if (present === history.present) return history;
  const same = gesture !== null && gesture === history.gesture;
  return {
    past: same ? history.past : [...history.past, history.present].slice(-MOST_STEPS),
    present,
    future: [],
    gesture,
  };
}

export function undo<T>({ past, present, future }: History<T>): History<T> {
  const last = past.at(-1);
  if (last === undefined) return { past, present, future, gesture: null };
  return { past: past.slice(0, -1), present: last, future: [present, ...future], gesture: null };
}

export function redo<T>({ past, present, future }: History<T>): History<T> {
  const [next, ...rest] = future;
  if (next === undefined) return { past, present, future, gesture: null };
  return { past: [...past, present], present: next, future: rest, gesture: null };
}
