/** An expected failure is a value, not an exception: the worst part decides the outcome of the whole. */
export type Outcome<T, P> = { ok: true; value: T } | { ok: false; problem: P };

export const success = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
export const failure = <P>(problem: P): { ok: false; problem: P } => ({ ok: false, problem });
