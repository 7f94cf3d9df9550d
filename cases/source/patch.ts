import type { Case } from '@plica/face/case';
import type { Expectation, Vignette } from '../vignette.ts';

/** A change of a case: objects are merged, everything else replaced, null takes the field away. */
export type Patch<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [K in keyof T]?: Patch<T[K]> | null }
    : T;

const isPlain = (x: unknown): x is Record<string, unknown> =>
  typeof x === 'object' && x !== null && !Array.isArray(x);

export function patched<T>(base: T, change: Patch<T>): T {
  if (!isPlain(base) || !isPlain(change)) return structuredClone(change) as unknown as T;
  const out: Record<string, unknown> = structuredClone(base);
  for (const [key, value] of Object.entries(change)) {
    if (value === null) Reflect.deleteProperty(out, key);
    else out[key] = isPlain(value) ? patched((out[key] ?? {}) as object, value) : structuredClone(value);
  }
  return out as T;
}

export const AS_OF = '2026-11-22';

/** Born so that the person has had this birthday in the year of the consultation. */
export const aged = (years: number) => ({ birthDate: `${2026 - years}-05-14` });

/** A man: the questions of pregnancy fall away. */
export const man = (years: number) => ({
  ...aged(years),
  sex: 'male' as const,
  pregnant: null,
  breastfeeding: null,
  pregnancyPlanned: null,
});

export interface Draft {
  id: string;
  title: string;
  why: string;
  base: Case;
  change?: Patch<Case>;
  expect: Vignette['expect'];
}

export const finished = ({ id, title, why, base, change, expect }: Draft): Vignette => ({
  id,
  title,
  why,
  case: patched<Case>(base, change ?? {}),
  expect,
});

const OPERATIONS = ['mini', 'shortScar', 'full'] as const;

/** A stop that passes with time. */
export const wait = (evidence: string): Expectation => ({
  allowed: ['notNow'],
  forbidden: ['suited', 'possible', 'needsExamination'],
  evidence,
});
/** A stop that stays. */
export const never = (evidence: string): Expectation => ({
  allowed: ['contraindicated'],
  forbidden: ['suited', 'possible', 'needsExamination'],
  evidence,
});
/** A stop of which the evidence does not say whether it passes. */
export const stop = (evidence: string): Expectation => ({
  allowed: ['notNow', 'contraindicated'],
  forbidden: ['suited', 'possible', 'needsExamination'],
  evidence,
});
/** The wrong operation for these findings. */
export const wrong = (evidence: string): Expectation => ({
  allowed: ['unlikely', 'contraindicated'],
  forbidden: ['suited', 'possible', 'needsExamination'],
  evidence,
});
/** Open to the surgeon, never plainly suited. */
export const notSuited = (evidence: string): Expectation => ({ forbidden: ['suited'], evidence });
/** Neither suited nor possible. */
export const notOpen = (evidence: string): Expectation => ({ forbidden: ['suited', 'possible'], evidence });
export const open = (evidence: string): Expectation => ({ allowed: ['suited', 'possible'], evidence });
export const suited = (evidence: string): Expectation => ({ allowed: ['suited'], evidence });

export const forAll = <T extends string>(
  ids: readonly T[],
  e: Expectation,
): Partial<Record<T, Expectation>> =>
  Object.fromEntries(ids.map((id) => [id, e])) as Partial<Record<T, Expectation>>;
export const operations = (e: Expectation) => forAll(OPERATIONS, e);
export const treatments = (e: Expectation) => forAll(['device', 'thread', 'volume'] as const, e);
