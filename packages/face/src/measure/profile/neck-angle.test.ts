import { describe, expect, test } from 'vitest';
import type { Point2 } from '@plica/core';
import { VIEW_GATES } from '../knowledge/view-gates.ts';
import { resample } from './front-contour.ts';
import { readNeckAngle, type NeckAngle } from './neck-angle.ts';

/** Outline of a made-up rendered head with a full neck, from the top down the front, hundredths of the depth of its head. */
// prettier-ignore
const FULL_NECK: Point2[] = [[0, 0], [-6.7, 0.8], [-13.3, 2], [-19.8, 3.8], [-26.1, 6.3], [-32, 9.5], [-37.5, 13.4], [-42.3, 18.2], [-46.4, 23.5], [-49.4, 29.5], [-50.1, 31.7], [-50.6, 33.9], [-50.9, 36.1], [-51.2, 38.3], [-51.5, 40.6], [-51.8, 42.8], [-52.2, 45], [-52.3, 47.3], [-52.3, 49.5], [-52.1, 51.8], [-51.9, 54], [-51.9, 56.2], [-52.4, 58.4], [-53.4, 60.4], [-54.7, 62.3], [-55.9, 64.1], [-57.2, 66], [-58.3, 67.9], [-59.6, 69.8], [-60.8, 71.7], [-61.7, 73.8], [-61.8, 76], [-61, 78.1], [-59.4, 79.7], [-57.4, 80.7], [-55.3, 81.4], [-53.3, 82.3], [-52.3, 84.3], [-52.5, 86.5], [-53.2, 88.6], [-53, 90.8], [-51.3, 92.3], [-50.5, 93.6], [-51.3, 95.7], [-50.9, 97.9], [-49.2, 99.3], [-47.6, 100.9], [-47, 103], [-47.4, 105.2], [-47.7, 107.5], [-47.4, 109.7], [-46.5, 111.8], [-45.1, 113.5], [-43.5, 115], [-41.5, 116.2], [-39.5, 117], [-37.4, 117.8], [-35.2, 118.5], [-33, 118.9], [-30.7, 119], [-28.5, 118.7], [-26.3, 118.5], [-24, 118.3], [-21.8, 118.3], [-19.8, 119.2], [-18.1, 120.8], [-16.9, 122.7], [-15.8, 124.6], [-14.9, 126.7], [-14.1, 128.8], [-13.3, 130.9], [-12.5, 133], [-11.8, 135.1], [-11.2, 137.3], [-10.7, 139.5], [-10.6, 141.8], [-10.8, 144], [-11.2, 146.2], [-11.8, 148.4], [-12.5, 150.5], [-13.8, 152.3]];

/** A face whose floor of the mouth and neck are straight and meet once. */
const PLAIN_NECK: Point2[] = [
  [0, 0],
  [-40, 20],
  [-50, 50],
  [-62, 75],
  [-50, 85],
  [-50, 105],
  [-45, 113],
  [-18, 118],
  [-8, 150],
];

const read = (outline: readonly Point2[]): NeckAngle => readNeckAngle(resample(outline, 0.25), 100)!;

describe('V7 an outline that bends in two places as good as each other', () => {
  test('is told by how much the angle would differ', () => {
    expect(read(FULL_NECK).rivalDeg).toBeGreaterThan(VIEW_GATES.neckRival.value);
  });

  test('a neck that bends once has no rival', () => {
    expect(read(PLAIN_NECK).rivalDeg).toBeLessThan(VIEW_GATES.neckRival.band[0]);
  });
});
