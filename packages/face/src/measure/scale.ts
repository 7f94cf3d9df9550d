import { distance2 } from '@plica/core';
import { LEFT, RIGHT, type FaceLandmarks, type SideLandmarks } from '../anatomy/index.ts';
import { IRIS } from './knowledge/iris.ts';
import type { Scale } from './photo-measurement.ts';

/** Horizontal diameter of the visible iris, px. */
export function irisDiameterPx({ points }: FaceLandmarks, { irisRim }: SideLandmarks): number {
  return distance2(points[irisRim[0]]!, points[irisRim[2]]!);
}

/** Mean horizontal diameter of the two irises, px. */
export const irisPx = (face: FaceLandmarks): number =>
  (irisDiameterPx(face, RIGHT) + irisDiameterPx(face, LEFT)) / 2;

/** How far the two irises differ, as a share of their mean. */
export const sideDifference = (face: FaceLandmarks): number =>
  Math.abs(irisDiameterPx(face, RIGHT) - irisDiameterPx(face, LEFT)) / irisPx(face);

/** Beyond this difference the irises are no ruler. */
export const maxSideDifference = (face: FaceLandmarks): number =>
  Math.max(IRIS.maxSideDifference.value, IRIS.maxSideDifferencePx.value / irisPx(face));

/**
 * Millimetres per pixel from the iris. Its error carries how much irises differ between people, how the visible iris
 * shrinks with age (half of it, either way), how finely its edge is found, and half of what the two eyes disagree by.
 * Without a stated diameter the population mean is used. Null when the two eyes disagree too far to be trusted.
 */
export function irisScale(face: FaceLandmarks, ownIrisMm?: number): Scale | null {
  const px = irisPx(face);
  const unlike = sideDifference(face);
  if (!(px >= IRIS.minPx.value) || unlike > maxSideDifference(face)) return null;
  const mmPerPx = (ownIrisMm ?? IRIS.diameterMm.value) / px;
  const between = ownIrisMm ? 0 : IRIS.diameterSdMm.value / IRIS.diameterMm.value;
  const ageing = ownIrisMm ? 0 : IRIS.ageBias.value / 2;
  const edge = IRIS.edgePx.value / px;
  return {
    mmPerPx,
    sd: mmPerPx * Math.hypot(between, ageing, edge, IRIS.betweenPhotographs.value, unlike / 2),
    source: 'iris',
  };
}

/** Millimetres per pixel from a marker of known length whose ends were placed within about a pixel. */
export function markerScale(markerMm: number, markerPx: number): Scale {
  const mmPerPx = markerMm / markerPx;
  return {
    mmPerPx,
    sd: mmPerPx * Math.hypot(IRIS.markerEndPx.value / markerPx, IRIS.markerPlane.value),
    source: 'marker',
  };
}
