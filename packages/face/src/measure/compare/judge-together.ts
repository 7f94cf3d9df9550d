import { normalCdf } from '@plica/core/inference';
import type { Change } from './comparison.ts';

/** Holm 1979: of many comparisons some exceed their error by chance; marks those that stand among all of them. */
export function judgedTogether(changes: readonly Change[]): Change[] {
  const tested = changes
    .filter((c) => c.change !== null && c.mdc95 !== null && !c.score)
    .map((change) => ({ change, p: 2 * (1 - normalCdf((1.96 * Math.abs(change.change!)) / change.mdc95!)) }))
    .sort((a, b) => a.p - b.p);
  const standing = new Set<Change>();
  for (const [rank, { change, p }] of tested.entries()) {
    if (p > 0.05 / (tested.length - rank)) break;
    standing.add(change);
  }
  return changes.map((c) => ({ ...c, standsAmongAll: standing.has(c) && c.verdict !== 'noChange' }));
}
