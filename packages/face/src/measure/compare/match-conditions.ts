import type { Language } from '../../case/index.ts';
import type { Conditions } from './conditions.ts';
import type { Reason } from './comparison.ts';
import { MATCH_LIMITS, matchesPattern } from './knowledge/match-limits.ts';
import { reason } from './reason.ts';

/** What keeps two photographs, or the medians of two visits, from being compared in one measure. */
export function mismatches(before: Conditions, after: Conditions, id: string, language: Language): Reason[] {
  const found = MATCH_LIMITS.flatMap((limit) => {
    const [a, b] = [before[limit.fact], after[limit.fact]];
    if (a === null || b === null || !matchesPattern(limit.measures, id)) return [];
    const value = Math.abs(b - a);
    return value > limit.value
      ? [reason(limit.code, language, { severity: limit.severity, blocks: [id], value, limit: limit.value })]
      : [];
  });
  // Of two limits on one fact the stricter finding is enough.
  return found.filter(
    (r, i) =>
      !found.some(
        (q, k) =>
          k !== i && q.code === r.code && (q.severity === r.severity ? k < i : q.severity === 'block'),
      ),
  );
}

/** How far two photographs lie apart, in limits: the worst fact counts. */
export function mismatchSize(before: Conditions, after: Conditions, id: string): number {
  return Math.max(
    0,
    ...MATCH_LIMITS.map((limit) => {
      const [a, b] = [before[limit.fact], after[limit.fact]];
      if (limit.severity !== 'block' || a === null || b === null || !matchesPattern(limit.measures, id))
        return 0;
      return Math.abs(b - a) / limit.value;
    }),
  );
}
