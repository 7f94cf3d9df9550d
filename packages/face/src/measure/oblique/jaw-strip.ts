import {
  gaussianBlur,
  luminancePlane,
  reduceRegion,
  samplePlane,
  type Point2,
  type RgbaImage,
} from '@plica/core';
import { NEAR_JAW as P } from '../knowledge/near-jaw-parameters.ts';

/** Lines from the level of the mouth corner down across the lower border of the near jaw, from the front to the rear guide. */
export interface JawStrip {
  rows: number;
  columns: number;
  /** Columns per row at which a line runs at 45 degrees to the strip. */
  columnsPerRow: number;
  /** From the cheek to the neck; columns may lie between two. */
  at: (row: number, column: number) => Point2;
}

/**
 * The strip beside a mouth corner along a slope: direction towards the angle of the jaw. `below` is +1 when the neck lies to the
 * right of that way (y down): the patient's left side is near.
 */
export function stripBeside(mouth: Point2, slope: Point2, pxPerMm: number, below: 1 | -1): JawStrip {
  const along = (mm: number): Point2 => [
    mouth[0] + mm * pxPerMm * slope[0],
    mouth[1] + mm * pxPerMm * slope[1],
  ];
  return stripBetween(along(P.front), along(P.rear), 0, pxPerMm, below);
}

/** The strip between two points that lie so many mm below the level of the mouth corner. */
export function stripBetween(
  front: Point2,
  rear: Point2,
  belowMouth: number,
  pxPerMm: number,
  below: 1 | -1,
): JawStrip {
  const [dx, dy] = [rear[0] - front[0], rear[1] - front[1]];
  const length = Math.hypot(dx, dy) || 1;
  const down: Point2 = [(-dy / length) * below, (dx / length) * below];
  const { from, to, step } = P.across;
  return {
    rows: P.rows,
    columns: Math.round((to - from) / step) + 1,
    columnsPerRow: length / pxPerMm / (P.rows - 1) / step,
    at: (row, column) => {
      const t = row / (P.rows - 1);
      const o = (from + column * step - belowMouth) * pxPerMm;
      return [front[0] + t * dx + o * down[0], front[1] + t * dy + o * down[1]];
    },
  };
}

/** Light on each place of a strip, linear luminance; [row * columns + column]. */
export function lightOn({ rows, columns, at }: JawStrip, lightAt: (point: Point2) => number): Float32Array {
  const values = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      values[row * columns + column] = lightAt(at(row, column));
  return values;
}

/** How dark each place of a strip is beside the cheek above it: 0 as light, 1 black. */
export function darkness({ columns }: JawStrip, light: Float32Array): Float32Array {
  const isCheek = (i: number): boolean => {
    const o = P.across.from + (i % columns) * P.across.step;
    return o >= P.cheek.from && o <= P.cheek.to;
  };
  const cheek = light.filter((_, i) => isCheek(i)).sort();
  const middle = cheek[cheek.length >> 1]! || 1;
  return light.map((v) => 1 - v / middle);
}

/** The four corners of a strip. */
export const cornersOf = ({ rows, columns, at }: JawStrip): Point2[] => [
  at(0, 0),
  at(0, columns - 1),
  at(rows - 1, 0),
  at(rows - 1, columns - 1),
];

/** Linear luminance, slightly blurred, at any point among those given. */
export function lightAround(
  image: RgbaImage,
  points: readonly Point2[],
  pxPerMm: number,
): (point: Point2) => number {
  const clamp = (v: number, most: number): number => Math.min(most, Math.max(0, Math.round(v)));
  const margin = 3 * pxPerMm;
  const x = clamp(Math.min(...points.map((p) => p[0])) - margin, image.width - 2);
  const y = clamp(Math.min(...points.map((p) => p[1])) - margin, image.height - 2);
  const width = Math.max(2, clamp(Math.max(...points.map((p) => p[0])) + margin, image.width) - x);
  const height = Math.max(2, clamp(Math.max(...points.map((p) => p[1])) + margin, image.height) - y);
  const factor = Math.max(1, pxPerMm / P.mostPxPerMm);
  const light = luminancePlane(reduceRegion(image, { x, y, width, height }, factor));
  const plane = gaussianBlur(light, (P.blur * pxPerMm) / factor);
  return ([px, py]) => samplePlane(plane, (px - x) / factor, (py - y) / factor);
}
