import type { Language } from '../../case/index.ts';
import type { Reason } from './comparison.ts';
import { medianConditions, type Conditions } from './conditions.ts';
import { mismatches, mismatchSize } from './match-conditions.ts';
import type { Reading } from './readings.ts';

export const medians = (readings: readonly Reading[]): Conditions =>
  medianConditions(readings.map((r) => r.conditions));

const blocks = (a: Reading, b: Reading, id: string, language: Language): boolean =>
  mismatches(a.conditions, b.conditions, id, language).some((r) => r.severity === 'block');

/** The photographs that have a partner at the other visit; null where none has. */
export function matched(
  before: readonly Reading[],
  after: readonly Reading[],
  id: string,
  language: Language,
): { before: Reading[]; after: Reading[] } | null {
  const kept = {
    before: before.filter((a) => after.some((b) => !blocks(a, b, id, language))),
    after: after.filter((b) => before.some((a) => !blocks(a, b, id, language))),
  };
  return kept.before.length ? kept : null;
}

/** What stands between the two photographs that are nearest to each other. */
export function closestMismatch(
  before: readonly Reading[],
  after: readonly Reading[],
  id: string,
  language: Language,
): Reason[] {
  const pairs = before.flatMap((a) =>
    after.map((b) => ({ a, b, size: mismatchSize(a.conditions, b.conditions, id) })),
  );
  const { a, b } = pairs.reduce((best, pair) => (pair.size < best.size ? pair : best));
  return mismatches(a.conditions, b.conditions, id, language);
}
