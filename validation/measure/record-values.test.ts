import type { Measure, PhotoMeasurement } from '@plica/face/measure';
import { expect, test } from 'vitest';
import { eyeDistancePx, mm63, sideMean, sizeFree } from './record-values.ts';

/** Eye centres 126 px apart: 2 px per mm63. */
function record(mmPerPx: number | null, measures: Measure[]): PhotoMeasurement {
  const landmarksPx = Array.from({ length: 478 }, (): [number, number, number] => [0, 0, 0]);
  landmarksPx[33] = [100, 50, 0];
  landmarksPx[133] = [140, 50, 0];
  landmarksPx[362] = [226, 50, 0];
  landmarksPx[263] = [266, 50, 0];
  return {
    landmarksPx,
    scale: mmPerPx ? { mmPerPx, sd: 0.01, source: 'iris' } : null,
    measures,
  } as PhotoMeasurement;
}
const measure = (extra: Partial<Measure>): Measure =>
  ({ id: 'jaw.notch', side: 'left', unit: 'mm', quality: 'good', value: 3, ...extra }) as Measure;

test('a length means the same whether it came in mm, in px or as a share of the eye distance', () => {
  const r = record(0.6, []);
  expect(eyeDistancePx(r)).toBe(126);
  expect(mm63(10, r)).toBe(5);
  expect(sizeFree(r, measure({ value: 6 }))).toBeCloseTo(5, 12);
  expect(sizeFree(record(null, []), measure({ unit: 'px', value: 10 }))).toBeCloseTo(5, 12);
  expect(sizeFree(record(null, []), measure({ unit: 'px', value: 10, perEyeDistance: 5 / 63 }))).toBeCloseTo(
    5,
    12,
  );
  expect(sizeFree(r, measure({ unit: 'log', value: 0.2 }))).toBe(0.2);
});

test('gated means leave blocked sides out', () => {
  const both = [
    measure({ side: 'left', unit: 'log', value: 1 }),
    measure({ side: 'right', unit: 'log', value: 3, quality: 'blocked' }),
  ];
  expect(sideMean(record(1, both), 'jaw.notch', false)).toBe(2);
  expect(sideMean(record(1, both), 'jaw.notch', true)).toBe(1);
  expect(sideMean(record(1, [both[1]!]), 'jaw.notch', true)).toBeNull();
});
