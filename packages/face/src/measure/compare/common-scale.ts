import { median } from '@plica/core/inference';
import type { Language } from '../../case/index.ts';
import type { PhotoMeasurement } from '../photo-measurement.ts';
import { eyeDistancePx } from '../repeats/size-free.ts';
import type { CommonScale, Reason } from './comparison.ts';
import { SCALE_AGREEMENT } from './knowledge/match-limits.ts';
import { reason } from './reason.ts';

interface ImpliedScale {
  eyeDistanceMm: number;
  sd: number;
}

/** What the scale of each photograph says about the person's eye distance. */
function implied(records: readonly PhotoMeasurement[], sources: readonly string[]): ImpliedScale | null {
  const all = records.flatMap((record) => {
    const eyes = eyeDistancePx(record);
    return record.scale && eyes !== null && sources.includes(record.scale.source)
      ? [{ eyeDistanceMm: eyes * record.scale.mmPerPx, sd: eyes * record.scale.sd }]
      : [];
  });
  return all.length
    ? { eyeDistanceMm: median(all.map((s) => s.eyeDistanceMm)), sd: median(all.map((s) => s.sd)) }
    : null;
}

/**
 * One scale for both visits: the person's eye distance in mm, which neither a camera nor the visible iris, shrinking
 * with age, can change between them. A ruler is believed before the iris; two visits that disagree give none.
 */
export function commonScale(
  before: readonly PhotoMeasurement[],
  after: readonly PhotoMeasurement[],
  language: Language,
): { scale: CommonScale | null; reasons: Reason[] } {
  const all = [...before, ...after];
  for (const [sources, limit] of [
    [['marker', 'locked'], SCALE_AGREEMENT.ruler.value],
    [['iris'], SCALE_AGREEMENT.iris.value],
  ] as const) {
    const [a, b] = [implied(before, sources), implied(after, sources)];
    if (!a && !b) continue;
    const [one, other] = [a ?? b!, b ?? a!];
    const value = Math.abs(Math.log(other.eyeDistanceMm / one.eyeDistanceMm));
    if (value > limit)
      return { scale: null, reasons: [reason('scale.unlike', language, { severity: 'warn', value, limit })] };
    const eyeDistanceMm = (one.eyeDistanceMm + other.eyeDistanceMm) / 2;
    const sd = Math.max(one.sd, other.sd);
    const used = all
      .map((r) => r.scale?.source)
      .filter((s) => s && (sources as readonly string[]).includes(s));
    const source = used.includes('iris') ? 'iris' : used.includes('marker') ? 'marker' : 'locked';
    return {
      scale: { eyeDistanceMm, sd, source },
      reasons:
        source === 'iris'
          ? [reason('scale.iris', language, { severity: 'warn', value: (100 * sd) / eyeDistanceMm })]
          : [],
    };
  }
  return { scale: null, reasons: [reason('scale.none', language, { severity: 'warn' })] };
}
