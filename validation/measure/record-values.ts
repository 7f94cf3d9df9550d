import { distance3, midpoint3 } from '@plica/core';
import type { Measure, PhotoMeasurement } from '@plica/face/measure';
import { mean } from '@plica/core/inference';
import { faceFrame } from '../../packages/face/src/measure/internal.ts';

/** Between the eye centres (midpoints of the eye corners) with depth, pixels: what mm63 divides by. */
export function eyeDistancePx({ landmarksPx: p }: PhotoMeasurement): number {
  return distance3(midpoint3(p[33]!, p[133]!), midpoint3(p[263]!, p[362]!));
}

/** Pixels in millimetres if the eye centres are 63 mm apart. */
export const mm63 = (px: number, record: PhotoMeasurement): number => (px * 63) / eyeDistancePx(record);

/** A measure as it would read without anyone's scale: lengths in mm63, everything else as it is. */
export function sizeFree(record: PhotoMeasurement, { value, unit, perEyeDistance }: Measure): number | null {
  if (value === null) return null;
  if (unit === 'mm') return record.scale ? mm63(value / record.scale.mmPerPx, record) : null;
  if (unit === 'px') return perEyeDistance === undefined ? mm63(value, record) : perEyeDistance * 63;
  return value;
}

/** Mean of both sides, size-free; `gated` leaves out blocked values. Null when nothing is left. */
export function sideMean(record: PhotoMeasurement, id: string, gated: boolean): number | null {
  const values = record.measures
    .filter((m) => m.id === id && !(gated && m.quality === 'blocked'))
    .map((m) => sizeFree(record, m))
    .filter((v) => v !== null);
  return values.length === 0 ? null : mean(values);
}

/** The prototype's smile score on lengths in mm63 (MEASURES: 0.25 neutral, 0.75 smiling in the studio set). */
const smileScore = (width: number, opening: number, lift: number): number =>
  0.5 + 0.031 * (width - 53.1) - 0.035 * (opening - 3.7) + 0.123 * (lift - 0.75);

export interface Covariates {
  yaw: number;
  pitch: number;
  roll: number;
  mouthWidth: number;
  mouthOpening: number;
  smile: number;
}

export function covariatesOf(record: PhotoMeasurement): Covariates {
  const { points } = faceFrame({ points: record.landmarksPx });
  const [right, left, upper, lower] = [points[61]!, points[291]!, points[13]!, points[14]!];
  const width = Math.hypot(left[0] - right[0], left[1] - right[1]);
  const opening = lower[1] - upper[1];
  const lift = (upper[1] + lower[1]) / 2 - (right[1] + left[1]) / 2;
  const { yawDeg, pitchDeg, rollDeg } = record.pose!;
  return {
    yaw: yawDeg,
    pitch: pitchDeg,
    roll: rollDeg,
    mouthWidth: width,
    mouthOpening: opening,
    smile: smileScore(width, opening, lift),
  };
}

/**
 * The covariates of the Congress studies, one row. The smile score is left out for the droop of the mouth corners: it is
 * made of it.
 */
export const portraitCovariates = (record: PhotoMeasurement, id: string): number[] => {
  const { yaw, pitch, roll, mouthWidth, mouthOpening, smile } = covariatesOf(record);
  const common = [yaw, Math.abs(yaw), pitch, roll, mouthWidth, mouthOpening];
  return id === 'mouthCorner.droop' ? common : [...common, smile];
};
