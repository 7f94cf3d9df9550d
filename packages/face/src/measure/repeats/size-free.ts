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

/** Between the eye centres with depth, photograph pixels; null where a view does not show both eyes from the front. */
export const eyeDistancePx = (record: PhotoMeasurement): number | null =>
  record.photo.view === 'front' || record.photo.view === 'chinDown' ? meshEyeDistancePx(record) : null;

/** The same in any view: at an angle the mesh's depth bends it, alike in photographs of the same angle. */
function meshEyeDistancePx({ landmarksPx: p }: PhotoMeasurement): number | null {
  if (p.length <= LEFT.eyeInner) return null;
  const px = distance3(
    midpoint3(p[RIGHT.eyeOuter]!, p[RIGHT.eyeInner]!),
    midpoint3(p[LEFT.eyeOuter]!, p[LEFT.eyeInner]!),
  );
  return px > 0 ? px : null;
}

/**
 * A value freed of this photograph's own scale, so that two photographs of one person can be compared: lengths as
 * shares of the eye distance. In views that do not show both eyes from the front mm stay mm, with the scale's error in
 * them, and pixels become shares of the eye distance of the mesh. Null without a value, or where nothing gives a size.
 */
export function sizeFree(record: PhotoMeasurement, measure: Measure): SizeFreeValue | null {
  const { value, sd, unit } = measure;
  if (value === null || sd === null) return null;
  const power = lengthPower(unit);
  if (power === 0) return { value, sd, unit: unit as SizeFreeUnit };
  const inMm = isMm(unit);
  const eyes = inMm ? eyeDistancePx(record) : meshEyeDistancePx(record);
  if (inMm && (eyes === null || !record.scale)) return { value, sd, unit: unit as SizeFreeUnit };
  if (eyes === null) return null;
  const perUnit = (inMm ? eyes * record.scale!.mmPerPx : eyes) ** power;
  return {
    value: value / perUnit,
    sd: (inMm ? withoutScaleError(value, sd, power, record.scale!) : sd) / perUnit,
    unit: power === 1 ? 'eyeDistance' : 'eyeDistance2',
  };
}

/** The record's own unit per size-free unit, and the scale's share of the error of `value` in the record's unit. */
export function toOwnUnit(
  record: PhotoMeasurement,
  { value, unit }: Measure,
): { factor: number; scaleSd: number } {
  const power = lengthPower(unit);
  const inMm = isMm(unit);
  const eyes = inMm ? eyeDistancePx(record) : meshEyeDistancePx(record);
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
