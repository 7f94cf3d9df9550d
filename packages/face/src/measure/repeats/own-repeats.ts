import type { Measure, PhotoMeasurement } from '../photo-measurement.ts';
import { ownError } from './own-error.ts';
import { sizeFree, toOwnUnit } from './size-free.ts';

export { MIN_REPEATS } from './own-error.ts';

/** Values of one measure in one view and posture, comparable between photographs. */
const keyOf = ({ photo }: PhotoMeasurement, { id, side }: Measure, unit: string): string =>
  [photo.view, photo.posture, id, side, unit].join('|');

/**
 * Records of three or more separate photographs of one person and view, with errors from the person's own spread.
 * Photographs of one session share light, mood and posture, so their spread alone never lowers the published error;
 * only photographs of separate sessions may. Copies of one photograph are not repeats: fewer than three distinct
 * values of a measure leave it as it was. Lengths are compared as shares of the eye distance, so that neither the
 * size of a picture nor the jitter of its iris scale counts as spread; the scale's own error is added again.
 */
export function withOwnRepeats(
  records: readonly PhotoMeasurement[],
  { separateSessions }: { separateSessions: boolean },
): PhotoMeasurement[] {
  const values = new Map<string, number[]>();
  for (const record of records)
    for (const measure of record.measures) {
      const free = sizeFree(record, measure);
      if (!free) continue;
      const key = keyOf(record, measure, free.unit);
      values.set(key, [...(values.get(key) ?? []), free.value]);
    }
  const own = (record: PhotoMeasurement, measure: Measure): Measure => {
    const free = sizeFree(record, measure);
    if (!free || measure.sd === null) return measure;
    const repeats = values.get(keyOf(record, measure, free.unit))!;
    const error = ownError([repeats]);
    if (!error) return measure;
    const { factor, scaleSd } = toOwnUnit(record, measure);
    const sd = Math.hypot(error.sd * factor, scaleSd);
    if (!separateSessions && sd <= measure.sd) return measure;
    return { ...measure, sd, sdBasis: 'own-repeats', repeats: error.degreesOfFreedom + 1 };
  };
  return records.map((record) => ({ ...record, measures: record.measures.map((m) => own(record, m)) }));
}
