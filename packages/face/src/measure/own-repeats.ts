import type { Measure, PhotoMeasurement } from './photo-measurement.ts';

/** Fewest photographs of one person that can speak for that person's own error. */
export const MIN_REPEATS = 3;

/** Ratio of the expected sample SD to the true one for normal data (c4), so that few repeats do not flatter. */
const C4: Record<number, number> = {
  3: 0.8862,
  4: 0.9213,
  5: 0.94,
  6: 0.9515,
  7: 0.9594,
  8: 0.965,
  9: 0.9693,
  10: 0.9727,
};

const keyOf = ({ id, side, unit }: Measure): string => `${id}|${side}|${unit}`;

/**
 * Records of three or more separate photographs of one person and view, with errors from the person's own spread.
 * Photographs of one session share light, mood and posture, so their spread alone never lowers the published error;
 * only photographs of separate sessions may. Copies of one photograph are not repeats: fewer than three distinct
 * values of a measure leave it as it was.
 */
export function withOwnRepeats(
  records: readonly PhotoMeasurement[],
  { separateSessions }: { separateSessions: boolean },
): PhotoMeasurement[] {
  const values = new Map<string, Set<number>>();
  for (const record of records)
    for (const measure of record.measures)
      if (measure.value !== null) {
        const key = keyOf(measure);
        if (!values.has(key)) values.set(key, new Set());
        values.get(key)!.add(measure.value);
      }
  const own = (measure: Measure): Measure => {
    const repeats = [...(values.get(keyOf(measure)) ?? [])];
    if (measure.sd === null || repeats.length < MIN_REPEATS) return measure;
    const sd = sampleSd(repeats) / (C4[repeats.length] ?? 1);
    if (!separateSessions && sd <= measure.sd) return measure;
    return { ...measure, sd, sdBasis: 'own-repeats' };
  };
  return records.map((record) => ({ ...record, measures: record.measures.map(own) }));
}

function sampleSd(values: readonly number[]): number {
  const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
  return Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (values.length - 1));
}
