import type { Constant } from '../../case/constant.ts';
import type { PhotoMeasurement } from '../photo-measurement.ts';

/**
 * How far each end of a band may be off: it fades into the neck, and only a person's eye places it. No study of how well
 * people agree on it was found.
 */
export const BAND_END = {
  value: 4,
  unit: 'mm',
  mark: 'chosen',
  source: 'P13',
  band: [2, 8],
} as const satisfies Constant;

/** A band of the neck as a person marked it. */
export interface NeckBand {
  /** Along the line, mm, with the error of its two ends and of the scale; null without a scale. */
  lengthMm: number | null;
  sdMm: number | null;
}

/** What was marked on a photograph, in the order of marking. How many there are is the person's word, not a measurement. */
export function neckBands({ viewLines, scale }: Pick<PhotoMeasurement, 'viewLines' | 'scale'>): NeckBand[] {
  return (viewLines?.neckBandsPx ?? []).map((line) => {
    if (!scale) return { lengthMm: null, sdMm: null };
    const lengthMm = lengthPx(line) * scale.mmPerPx;
    const fromScale = (lengthMm * scale.sd) / scale.mmPerPx;
    return { lengthMm, sdMm: Math.hypot(Math.SQRT2 * BAND_END.value, fromScale) };
  });
}

const lengthPx = (line: readonly (readonly [number, number])[]): number =>
  line.slice(1).reduce((sum, [x, y], i) => sum + Math.hypot(x - line[i]![0], y - line[i]![1]), 0);
