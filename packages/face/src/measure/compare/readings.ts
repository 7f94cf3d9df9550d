import type { Measure, PhotoMeasurement } from '../photo-measurement.ts';
import { sizeFree, type SizeFreeValue } from '../repeats/size-free.ts';
import { conditionsOf, type Conditions } from './conditions.ts';
import type { Reason } from './comparison.ts';

/** One measure as one photograph reads it. */
export interface Reading extends SizeFreeValue {
  quality: Measure['quality'];
  sdBasis: Measure['sdBasis'];
  repeats: number;
  conditions: Conditions;
}

/** The photographs of one visit in one view, each once. */
export interface Visit {
  records: readonly PhotoMeasurement[];
  conditions: readonly Conditions[];
}

/** A photograph is the same when everything read from it is. */
export const photographKey = (record: PhotoMeasurement): string => {
  const { photo, pose, expression, picture, scale, landmarksPx, measures } = record;
  const values = measures.map((m) => [m.id, m.side, m.value, m.unit, m.sd]);
  return JSON.stringify([{ ...photo, file: '' }, pose, expression, picture, scale, landmarksPx, values]);
};

/** Copies count once, and the order of the files does not matter. */
export function distinctPhotographs(records: readonly PhotoMeasurement[]): PhotoMeasurement[] {
  const byName = [...records].sort((a, b) => (a.photo.file < b.photo.file ? 1 : -1));
  const byKey = new Map(byName.map((r) => [photographKey(r), r]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, r]) => r);
}

export const visitOf = (records: readonly PhotoMeasurement[]): Visit => ({
  records,
  conditions: records.map(conditionsOf),
});

/** What the photographs of a visit read for one measure; blocked values only when asked for anyway. */
export function readingsOf(
  { records, conditions }: Visit,
  id: string,
  side: string,
  anyway: boolean,
): Reading[] {
  return records.flatMap((record, i) => {
    const measure = record.measures.find((m) => m.id === id && m.side === side);
    if (!measure || (measure.quality === 'blocked' && !anyway)) return [];
    const free = sizeFree(record, measure);
    if (!free) return [];
    const { quality, sdBasis, repeats = 3 } = measure;
    return [{ ...free, quality, sdBasis, repeats, conditions: conditions[i]! }];
  });
}

/** Why a visit has no value of a measure: what its photographs say against it, each once. */
export function blockedBecause(
  { records }: Visit,
  id: string,
  side: string,
  visit: 'before' | 'after',
): Reason[] {
  const reasons = records
    .flatMap((r) => r.problems)
    .filter(
      (p) =>
        p.severity === 'block' && p.blocks.includes(id) && (side === 'both' || !p.side || p.side === side),
    );
  return [...new Map(reasons.map((p) => [p.code, { ...p, blocks: [id], visit }])).values()].sort((a, b) =>
    a.code < b.code ? -1 : 1,
  );
}

/** A value is there but nothing gives it a size. */
export const sizeless = ({ records }: Visit, id: string, side: string): boolean =>
  records.some((r) =>
    r.measures.some((m) => m.id === id && m.side === side && m.value !== null && !sizeFree(r, m)),
  );
