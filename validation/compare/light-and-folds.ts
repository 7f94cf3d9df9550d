import { standardDeviation } from '@plica/core/inference';
import type { PhotoMeasurement } from '@plica/face/measure';
import type { MeasuredPairRecords } from './ten-year-pairs.ts';

/** Limits tried for the difference of light between two visits, log units. */
const LIMITS = [0.15, 0.25, 0.35, 0.5] as const;
const FOLDS = ['nasolabial.depth', 'marionette.depth', 'lidCheek.groove'] as const;

export interface LightRow {
  limit: number;
  fact: 'sideLightLog' | 'heightLightLog';
  within: number;
  beyond: number;
  /** SD of the difference between the two photographs (one side a reading), by measure: within and beyond the limit. */
  sd: Record<string, { within: number | null; beyond: number | null }>;
}

/** Whether pairs in unlike light scatter more in the measures that read shading: the ground for the limits on light. */
export function lightAndFolds(pairs: readonly MeasuredPairRecords[]): LightRow[] {
  const known = pairs.filter((p) => p.earlier.picture && p.later.picture);
  return (['sideLightLog', 'heightLightLog'] as const).flatMap((fact) =>
    LIMITS.map((limit) => {
      const differs = ({ earlier, later }: MeasuredPairRecords): boolean =>
        Math.abs(later.picture![fact] - earlier.picture![fact]) > limit;
      const [within, beyond] = [known.filter((p) => !differs(p)), known.filter(differs)];
      const sd = Object.fromEntries(
        FOLDS.map((id) => [id, { within: spread(within, id, fact), beyond: spread(beyond, id, fact) }]),
      );
      return { limit, fact, within: within.length, beyond: beyond.length, sd };
    }),
  );
}

/** Light from the side shows in the difference of the sides; light from above in both. */
function spread(pairs: readonly MeasuredPairRecords[], id: string, fact: LightRow['fact']): number | null {
  const read = (record: PhotoMeasurement, side: string): number =>
    record.measures.find((m) => m.id === id && m.side === side)?.value ?? NaN;
  const values = pairs
    .map(({ earlier, later }) => {
      const [right, left] = ['right', 'left'].map((side) => read(later, side) - read(earlier, side)) as [
        number,
        number,
      ];
      return fact === 'sideLightLog' ? right - left : (right + left) / 2;
    })
    .filter((v) => Number.isFinite(v));
  return values.length >= 8 ? standardDeviation(values) : null;
}
