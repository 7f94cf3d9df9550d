import type { Language } from '../../case/index.ts';
import type { PhotoMeasurement } from '../photo-measurement.ts';
import type { Reason } from './comparison.ts';
import { medianConditions } from './conditions.ts';
import { photographKey, type Visit } from './readings.ts';
import { reason } from './reason.ts';

/** What is said of the sets themselves, before any measure is compared. */
export const refusedPhotographs = (
  records: readonly PhotoMeasurement[],
  visit: 'before' | 'after',
  language: Language,
): Reason[] =>
  records
    .filter((r) => !r.ok)
    .flatMap((r) => [
      { ...reason('visit.refused', language, { visit, file: r.photo.file, severity: 'warn' }) },
      ...r.problems.filter((p) => p.severity === 'block').map((p) => ({ ...p, visit })),
    ]);

export function samePhotographs(
  before: readonly PhotoMeasurement[],
  after: readonly PhotoMeasurement[],
  language: Language,
): Reason[] {
  const keys = new Set(before.filter((r) => r.landmarksPx.length).map(photographKey));
  return after.some((r) => r.landmarksPx.length && keys.has(photographKey(r)))
    ? [reason('match.samePhotograph', language, { severity: 'warn' })]
    : [];
}

/** What could not be checked is said instead of taken as matching. */
export function unchecked(a: Visit, b: Visit, language: Language): Reason[] {
  const [x, y] = [medianConditions(a.conditions), medianConditions(b.conditions)];
  const unknown = (fact: 'sideLightLog' | 'perspective' | 'pitchDeg'): boolean =>
    x[fact] === null || y[fact] === null;
  return [
    ...(unknown('pitchDeg') ? [reason('match.poseUnchecked', language, { severity: 'warn' as const })] : []),
    ...(unknown('sideLightLog') ? [reason('match.unchecked', language, { severity: 'warn' as const })] : []),
    ...(unknown('perspective')
      ? [reason('match.distanceUnchecked', language, { severity: 'warn' as const })]
      : []),
  ];
}
