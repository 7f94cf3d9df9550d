import { expect, test } from 'vitest';
import type { PhotoMeasurement } from '../photo-measurement.ts';
import { BAND_END, neckBands } from './neck-bands.ts';

const line: [number, number][] = [
  [100, 100],
  [130, 140],
  [130, 190],
];
const marked = (scale: PhotoMeasurement['scale']) => neckBands({ viewLines: { neckBandsPx: [line] }, scale });

test('V4 a marked band has a length along its line only with a scale, and then with the error of both ends', () => {
  expect(marked(null)).toEqual([{ lengthMm: null, sdMm: null }]);
  const [band] = marked({ mmPerPx: 0.2, sd: 0.01, source: 'marker' });
  expect(band!.lengthMm).toBeCloseTo(20, 9);
  expect(band!.sdMm).toBeCloseTo(Math.hypot(Math.SQRT2 * BAND_END.value, 1), 9);
});

test('V4 nothing marked is no band', () => {
  expect(neckBands({ scale: null })).toEqual([]);
});
