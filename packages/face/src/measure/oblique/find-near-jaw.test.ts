import { describe, expect, test } from 'vitest';
import type { Point2, RgbaImage } from '@plica/core';
import { traceBetween } from './find-near-jaw.ts';

const SIZE = { width: 400, height: 300 };

/** A lit face above a hanging border, dark below it, a half dark neck from 25 px on; about 40 % as light as the cheek on the border. */
function drawJaw(borderY: (x: number) => number, mirrored = false, isFlat = false): RgbaImage {
  const data = new Uint8ClampedArray(SIZE.width * SIZE.height * 4);
  for (let y = 0; y < SIZE.height; y++)
    for (let x = 0; x < SIZE.width; x++) {
      const below = y + 0.5 - borderY(mirrored ? SIZE.width - x - 0.5 : x + 0.5);
      const share = isFlat ? 0.9 : below > 25 ? 0.6 : Math.min(1, Math.max(0.15, 0.45 - 0.05 * below));
      const light = share ** (1 / 2.2);
      data.set([205 * light, 160 * light, 135 * light, 255], (y * SIZE.width + x) * 4);
    }
  return { ...SIZE, data };
}

const border = (x: number): number => 190 - 0.3 * (x - 100) + 16 * Math.exp(-0.5 * ((x - 190) / 28) ** 2);
/** Both lie on the border. */
const ends = [
  [100, border(100)],
  [290, border(290)],
] as const satisfies readonly [Point2, Point2];
const EYE_DISTANCE_PX = 170;
const UNIT_PX = EYE_DISTANCE_PX / 63;
const off = (points: readonly Point2[], at: (x: number) => number): number => {
  const sorted = points.map(([x, y]) => Math.abs(y - at(x))).sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
};

describe('near jaw', () => {
  test('V8 lies within 0.01 eye distances (0.6 mm) of where the light falls to the share at which the skin turns down', () => {
    const { points, seen } = traceBetween(drawJaw(border), ends, UNIT_PX, 1);
    expect(seen).toBe(1);
    expect(off(points, border)).toBeLessThan(0.01 * EYE_DISTANCE_PX);
  });

  test('V8 ends placed by a person stay where they are put', () => {
    const { points } = traceBetween(drawJaw(border), ends, UNIT_PX, 1);
    expect(points[0]).toEqual(ends[0]);
    expect(points[points.length - 1]).toEqual(ends[1]);
  });

  test('V8 a jaw that runs into the neck without an edge is not seen', () => {
    expect(traceBetween(drawJaw(border, false, true), ends, UNIT_PX, 1).seen).toBe(0);
  });

  test('V1 a mirrored photograph gives the mirrored contour', () => {
    const flip = ([x, y]: Point2): Point2 => [SIZE.width - x, y];
    const plain = traceBetween(drawJaw(border), ends, UNIT_PX, 1);
    const mirrored = traceBetween(drawJaw(border, true), [flip(ends[0]), flip(ends[1])], UNIT_PX, -1);
    mirrored.points.forEach((p, i) => {
      expect(flip(p)[0]).toBeCloseTo(plain.points[i]![0], 0);
      expect(flip(p)[1]).toBeCloseTo(plain.points[i]![1], 0);
    });
  });
});
