import { median } from '@plica/core/inference';
import { commonScale } from '../compare/common-scale.ts';
import type { Measure, PhotoMeasurement } from '../photo-measurement.ts';
import { coverageFactor, ownError } from './own-error.ts';
import type { Repeats } from './repeats.ts';
import { sizeFree, type SizeFreeValue } from './size-free.ts';

type Reading = SizeFreeValue &
  Pick<Measure, 'sdBasis'> &
  Pick<PhotoMeasurement['photo'], 'view' | 'posture'> &
  Pick<Measure, 'id' | 'side'>;

/**
 * Median, standard error of measurement and minimum detectable change of this person, per view, measure and side.
 * Takes records as measured; blocked values are left out.
 */
export function summariseRepeats(
  records: readonly PhotoMeasurement[],
  { separateSessions }: { separateSessions: boolean },
): Repeats {
  const { scale } = commonScale(records, records, 'en');
  const groups = new Map<string, Reading[]>();
  for (const record of records)
    for (const measure of record.measures) {
      const free = measure.quality === 'blocked' ? null : sizeFree(record, measure);
      if (!free) continue;
      const { view, posture } = record.photo;
      const key = [view, posture, measure.id, measure.side, free.unit].join('|');
      groups.set(key, [
        ...(groups.get(key) ?? []),
        { ...free, view, posture, id: measure.id, side: measure.side, sdBasis: measure.sdBasis },
      ]);
    }
  const factorOf = (unit: string): number =>
    scale && unit === 'eyeDistance'
      ? scale.eyeDistanceMm
      : scale && unit === 'eyeDistance2'
        ? scale.eyeDistanceMm ** 2
        : 1;
  return {
    schema: 'plica.repeats/1',
    separateSessions,
    measures: [...groups.values()].map((readings) => {
      const { view, posture, id, side, unit } = readings[0]!;
      const values = readings.map((r) => r.value);
      const own = ownError([values]);
      const published = Math.max(...readings.map((r) => r.sd));
      const useOwn = own !== null && (separateSessions || own.sd > published);
      const factor = factorOf(unit);
      const sem = (useOwn ? own.sd : published) * factor;
      return {
        view,
        posture,
        id,
        side,
        unit: factor === 1 ? unit : unit === 'eyeDistance' ? 'mm' : 'mm2',
        photographs: new Set(values).size,
        median: median(values) * factor,
        spread: own ? own.sd * factor : null,
        sem,
        sdBasis: useOwn ? 'own-repeats' : readings[0]!.sdBasis,
        mdc95: coverageFactor(useOwn ? own.degreesOfFreedom : null) * Math.SQRT2 * sem,
      };
    }),
  };
}
