import { useEffect, useState } from 'react';
import type { Language } from '@plica/face/case';
import type { Comparison, PhotoMeasurement } from '@plica/face/measure';
import type { StoredVisit } from '../store/stored.ts';
import type { VisitComparer } from '../worker/measure-engine.ts';

export type ComparisonState =
  { kind: 'working' } | { kind: 'ready'; comparison: Comparison } | { kind: 'failed'; message: string };

/** The comparison of the records of two visits in one view. */
export function useComparison(
  comparer: VisitComparer,
  sides: { visit: StoredVisit; records: readonly PhotoMeasurement[] }[],
  language: Language,
): ComparisonState {
  const [state, setState] = useState<ComparisonState>({ kind: 'working' });
  const [before, after] = sides;
  const key = JSON.stringify([
    language,
    sides.map(({ visit, records }) => [visit.id, visit.posture, records.map((r) => [r.photo, r.measures])]),
  ]);
  useEffect(() => {
    let ended = false;
    setState({ kind: 'working' });
    if (!before || !after) return;
    const postures = { before: before.visit.posture, after: after.visit.posture };
    comparer.compare({ before: before.records, after: after.records, options: { language, postures } }).then(
      (comparison) => !ended && setState({ kind: 'ready', comparison }),
      (error: unknown) =>
        !ended &&
        setState({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
    );
    return () => void (ended = true);
  }, [comparer, key]);
  return state;
}
