import fc from 'fast-check';
import { FINDINGS } from '../knowledge/findings.ts';
import type { Observed } from '../observed.ts';

/** Any set of findings, at most one of each group, each with one of its categories. */
export const arbitraryObserved: fc.Arbitrary<Observed[]> = fc
  .tuple(...FINDINGS.map((row) => fc.option(fc.nat(row.categories.length - 1), { nil: null })))
  .map((picks) => {
    const groups = new Set<string>();
    return FINDINGS.flatMap((row, i) => {
      const k = picks[i] ?? null;
      if (k === null || (row.group && groups.has(row.group))) return [];
      if (row.group) groups.add(row.group);
      return [
        {
          finding: row.id,
          category: row.categories[k]!,
          agreement: row.categories.map((_, j) => Number(j === k)),
        },
      ];
    });
  });

export const arbitraryAge = fc.integer({ min: 16, max: 90 });
