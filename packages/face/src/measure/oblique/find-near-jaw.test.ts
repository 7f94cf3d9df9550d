import { describe, expect, test } from 'vitest';
import type { Point2, RgbaImage } from '@plica/core';
import { traceBetween } from './find-near-jaw.ts';

const SIZE = { width: 400, height: 300 };

/** A face above a hanging border, a neck in its shade below; the border is at `borderY(x)`. */
function drawJaw(borderY: (x: number) => number, mirrored = false): RgbaImage {
  const data = new Uint8ClampedArray(SIZE.width * SIZE.height * 4);
  for (let y = 0; y < SIZE.height; y++)
    for (let x = 0; x < SIZE.width; x++) {
      const below = y + 0.5 - borderY(mirrored ? SIZE.width - x - 0.5 : x + 0.5);
      // The cheek darkens towards its border, the neck lightens away from it.
      const light = below < 0 ? 1 - 0.45 * Math.exp(below / 14) : 0.5 + 0.3 * (1 - Math.exp(-below / 30));
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
  test('lies within 0.04 eye distances (2.5 mm) of a border drawn unlike the heads it was fitted to', () => {
    const { points } = traceBetween(drawJaw(border), ends, UNIT_PX, 1);
    expect(off(points, border)).toBeLessThan(0.04 * EYE_DISTANCE_PX);
  });

  test('V8 ends placed by a person stay where they are put', () => {
    const { points } = traceBetween(drawJaw(border), ends, UNIT_PX, 1);
    expect(points[0]).toEqual(ends[0]);
    expect(points[points.length - 1]).toEqual(ends[1]);
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
