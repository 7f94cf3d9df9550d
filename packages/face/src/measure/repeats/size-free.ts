import { distance3, midpoint3 } from '@plica/core';
import { LEFT, RIGHT } from '../../anatomy/index.ts';
import type { Measure, PhotoMeasurement, Scale } from '../photo-measurement.ts';

/** Units of a value that two photographs can share: lengths and areas as shares of the eye distance. */
export const SIZE_FREE_UNITS = [
  'eyeDistance',
  'eyeDistance2',
  'mm',
  'mm2',
  'log',
  'ratio',
  'z',
  'deg',
] as const;
export type SizeFreeUnit = (typeof SIZE_FREE_UNITS)[number];

export interface SizeFreeValue {
  value: number;
  /** Without the part that comes from the scale. */
  sd: number;
  unit: SizeFreeUnit;
}

/** 1 for lengths, 2 for areas, 0 for what has no size. */
export function lengthPower(unit: string): 0 | 1 | 2 {
  return unit === 'mm' || unit === 'px' || unit === 'eyeDistance'
    ? 1
    : unit === 'mm2' || unit === 'px2' || unit === 'eyeDistance2'
      ? 2
      : 0;
}

const isMm = (unit: string): boolean => unit === 'mm' || unit === 'mm2';

/** Between the eye centres with depth, photograph pixels; null where a view does not show both eyes. */
export function eyeDistancePx({ photo, landmarksPx: p }: PhotoMeasurement): number | null {
  if ((photo.view !== 'front' && photo.view !== 'chinDown') || p.length <= LEFT.eyeInner) return null;
  const px = distance3(
    midpoint3(p[RIGHT.eyeOuter]!, p[RIGHT.eyeInner]!),
    midpoint3(p[LEFT.eyeOuter]!, p[LEFT.eyeInner]!),
  );
  return px > 0 ? px : null;
}

/**
 * A value freed of this photograph's own scale, so that two photographs of one person can be compared: lengths as
 * shares of the eye distance. Where a view shows no eye distance, mm stay mm with the scale's error in them, and
 * pixels say nothing. Null without a value.
 */
export function sizeFree(record: PhotoMeasurement, measure: Measure): SizeFreeValue | null {
  const { value, sd, unit } = measure;
  if (value === null || sd === null) return null;
  const power = lengthPower(unit);
  if (power === 0) return { value, sd, unit: unit as SizeFreeUnit };
  const eyes = eyeDistancePx(record);
  const inMm = isMm(unit);
  const shareUnit = power === 1 ? 'eyeDistance' : 'eyeDistance2';
  if (eyes === null || (inMm && !record.scale)) {
    if (inMm) return { value, sd, unit: unit as SizeFreeUnit };
    if (measure.perEyeDistance === undefined || value === 0) return null;
    return { value: measure.perEyeDistance, sd: (sd * measure.perEyeDistance) / value, unit: shareUnit };
  }
  const perUnit = (inMm ? eyes * record.scale!.mmPerPx : eyes) ** power;
  return {
    value: value / perUnit,
    sd: (inMm ? withoutScaleError(value, sd, power, record.scale!) : sd) / perUnit,
    unit: shareUnit,
  };
}

/** The record's own unit per size-free unit, and the scale's share of the error of `value` in the record's unit. */
export function toOwnUnit(
  record: PhotoMeasurement,
  { value, unit }: Measure,
): { factor: number; scaleSd: number } {
  const power = lengthPower(unit);
  const eyes = eyeDistancePx(record);
  const inMm = isMm(unit);
  if (power === 0 || eyes === null || (inMm && !record.scale)) return { factor: 1, scaleSd: 0 };
  const { mmPerPx, sd } = record.scale ?? { mmPerPx: 1, sd: 0 };
  return {
    factor: (inMm ? eyes * mmPerPx : eyes) ** power,
    scaleSd: inMm ? (power * Math.abs(value ?? 0) * sd) / mmPerPx : 0,
  };
}

/** The scale's error was added in squares; where it cannot be taken out again all of it stays. */
function withoutScaleError(value: number, sd: number, power: number, scale: Scale): number {
  const fromScale = (power * value * scale.sd) / scale.mmPerPx;
  const rest = sd ** 2 - fromScale ** 2;
  return rest > 0 ? Math.sqrt(rest) : sd;
}
