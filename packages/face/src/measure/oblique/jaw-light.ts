import type { Point2, Point3 } from '@plica/core';
import { NEAR_JAW as P } from '../knowledge/near-jaw-parameters.ts';
import type { JawStrip } from './jaw-strip.ts';

/** Natural logarithms of the light at the five places of `NEAR_JAW.light`, as shares of the cheekbone's linear luminance. */
export interface JawPlaces {
  cheekbone: number;
  logs: readonly number[];
}

/** Reads the five places; `strip` lies beside the found mouth corner, `light` is what falls on it. */
export function jawPlaces(
  points: readonly Point3[],
  side: 'left' | 'right',
  strip: JawStrip,
  light: ArrayLike<number>,
  lightAt: (point: Point2) => number,
  pxPerMm: number,
): JawPlaces {
  const { jawEdge, places, under } = P.light;
  const onLandmarks = (ids: readonly number[]): number => {
    const values = ids.map((id) => lightAbout([points[id]![0], points[id]![1]], lightAt, pxPerMm));
    return Math.max(quantile(values, 0.5), LEAST);
  };
  const cheekbone = onLandmarks(P.light.cheekbone[side]);
  const values = [
    onLandmarks(jawEdge[side]),
    ...places.map((place) => quantile(valuesOf(strip, light, place), 0.5)),
    quantile(valuesOf(strip, light, under), 0.25),
  ];
  return { cheekbone, logs: values.map((value) => Math.log(Math.max(value, LEAST) / cheekbone)) };
}

/**
 * How light skin on the border of the jaw is expected to be in this photograph, as a share of the cheekbone's light, by the light
 * on those places: small when the lamps are high or hard, large when they are low or at the camera.
 */
export function jawLight({ logs }: JawPlaces): number {
  const { jawEdge, places, under } = P.light;
  const powers = [jawEdge.power, ...places.map(({ power }) => power), under.power];
  return Math.exp(logs.reduce((sum, log, i) => sum + powers[i]! * log, 0));
}

/** Of black there is no logarithm. */
const LEAST = 1e-4;

function valuesOf(
  { rows, columns }: JawStrip,
  light: ArrayLike<number>,
  { from, to, way }: { from: number; to: number; way: readonly [number, number] },
): number[] {
  const column = (mm: number): number => Math.round((mm - P.across.from) / P.across.step);
  const row = (share: number): number => Math.round(share * (rows - 1));
  const out: number[] = [];
  for (let r = row(way[0]); r <= row(way[1]); r++)
    for (let c = column(from); c <= column(to); c++) out.push(light[r * columns + c]!);
  return out;
}

/** Mean over 4 mm about a point: a landmark is no truer than that. */
function lightAbout([x, y]: Point2, lightAt: (point: Point2) => number, pxPerMm: number): number {
  const steps = [-2, -1, 0, 1, 2];
  let sum = 0;
  for (const dx of steps) for (const dy of steps) sum += lightAt([x + dx * pxPerMm, y + dy * pxPerMm]);
  return sum / steps.length ** 2;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))]!;
}
