import { useEffect, useState } from 'react';
import type { Language } from '@plica/face/case';
import type { GravityTest, PhotoMeasurement } from '@plica/face/measure';
import type { StoredVisit } from '../store/stored.ts';
import type { VisitComparer } from '../worker/measure-engine.ts';

export interface VisitRecords {
  visit: StoredVisit;
  /** Of all its views. */
  records: readonly PhotoMeasurement[];
}

/** The gravity test of two visits of unlike posture, whichever of them was chosen as before; null of like ones. */
export function useGravity(
  comparer: VisitComparer,
  visits: readonly [VisitRecords, VisitRecords],
  language: Language,
): GravityTest | null {
  const [test, setTest] = useState<GravityTest | null>(null);
  const of = (posture: StoredVisit['posture']): VisitRecords | undefined =>
    visits.find(({ visit }) => visit.posture === posture);
  const [upright, supine] = [of('upright'), of('supine')];
  const key = JSON.stringify([
    language,
    [upright, supine].map((side) => side && [side.visit.id, side.records.map((r) => [r.photo, r.measures])]),
  ]);
  useEffect(() => {
    let ended = false;
    setTest(null);
    if (!upright || !supine) return;
    comparer.gravity({ upright: upright.records, supine: supine.records, options: { language } }).then(
      (found) => !ended && setTest(found),
      // The comparison beside it says what went wrong.
      () => undefined,
    );
    return () => void (ended = true);
  }, [comparer, key]);
  return test;
}
