import type { Case } from '@plica/face/case';

/** What was answered so far, in the shape of a case; everything may still be missing. */
export type Draft = {
  [K in keyof Omit<Case, 'schema' | 'asOf' | 'measurements'>]?: K extends 'person'
    ? Partial<Case['person']>
    : Case[K];
};

/** A place in a draft, e.g. `examination.neck.bands`. */
export type Path = string;

/** The answer at a place; undefined where nothing was answered. */
export function valueAt(draft: Draft, path: Path): unknown {
  let at: unknown = draft;
  for (const key of path.split('.')) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Record<string, unknown>)[key];
  }
  return at;
}

/** The draft with another answer at a place; undefined takes the answer away, and with it what then stands empty. */
export function withValue(draft: Draft, path: Path, value: unknown): Draft {
  return changed(draft, path.split('.'), value) ?? {};
}

function changed(
  at: object | undefined,
  [key, ...rest]: readonly string[],
  value: unknown,
): Record<string, unknown> | undefined {
  const { [key!]: inner, ...others } = { ...at } as Record<string, unknown>;
  const next = rest.length
    ? changed(typeof inner === 'object' && inner !== null ? inner : undefined, rest, value)
    : value;
  const after = next === undefined ? others : { ...others, [key!]: next };
  return Object.keys(after).length ? after : undefined;
}
