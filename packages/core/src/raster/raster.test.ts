import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labPlanes, luminancePlane } from './colour.ts';
import { gaussianBlur, mirrorIndex } from './gaussian-blur.ts';
import { createPlane, samplePlane, type Plane } from './plane.ts';
import { reduceRegion } from './reduce-region.ts';
import type { RgbaImage } from './rgba-image.ts';

const plane = (width: number, height: number, f: (x: number, y: number) => number): Plane => {
  const out = createPlane(width, height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) out.data[y * width + x] = f(x + 0.5, y + 0.5);
  return out;
};
const flat = (width: number, height: number, rgb: [number, number, number]): RgbaImage => ({
  data: Uint8ClampedArray.from({ length: width * height * 4 }, (_, i) => [...rgb, 255][i % 4]!),
  width,
  height,
});

test('bilinear sampling is exact on a linear ramp, at pixel centres and between them', () => {
  const ramp = plane(20, 15, (x, y) => 3 * x - 2 * y);
  fc.assert(
    fc.property(
      fc.double({ min: 0.5, max: 19.5, noNaN: true }),
      fc.double({ min: 0.5, max: 14.5, noNaN: true }),
      (x, y) => {
        expect(samplePlane(ramp, x, y)).toBeCloseTo(3 * x - 2 * y, 3);
      },
    ),
  );
  expect(samplePlane(ramp, -5, 0.5)).toBeCloseTo(3 * 0.5 - 1, 5);
});

test('a Gaussian blur keeps constants, and its impulse response has the variance asked for, less what lies beyond 3 sigma', () => {
  const constant = gaussianBlur(
    plane(9, 7, () => 4),
    2,
  );
  constant.data.forEach((v) => expect(v).toBeCloseTo(4, 4));
  const impulse = createPlane(61, 61);
  impulse.data[30 * 61 + 30] = 1;
  const spread = gaussianBlur(impulse, 3).data.reduce((sum, v, i) => sum + v * ((i % 61) - 30) ** 2, 0);
  // A normal distribution cut at 3 sigma keeps 97.3 % of its variance.
  expect(spread / 9).toBeGreaterThan(0.97);
  expect(spread / 9).toBeLessThan(1);
});

test('a Gaussian blur is the sum of its taps, mirrored at the border, whatever the size', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
      fc.double({ min: 0.2, max: 1.6, noNaN: true }),
      (width, height, sigma) => {
        const source = plane(width, height, (x, y) => Math.sin(3 * x + 5 * y));
        const radius = Math.max(1, Math.ceil(3 * sigma));
        const weights = Array.from({ length: 2 * radius + 1 }, (_, k) =>
          Math.exp(-((k - radius) ** 2) / (2 * sigma * sigma)),
        );
        const total = weights.reduce((sum, w) => sum + w, 0) ** 2;
        const blurred = gaussianBlur(source, sigma);
        for (let y = 0; y < height; y++)
          for (let x = 0; x < width; x++) {
            let sum = 0;
            for (let j = -radius; j <= radius; j++)
              for (let i = -radius; i <= radius; i++) {
                const at = mirrorIndex(y + j, height) * width + mirrorIndex(x + i, width);
                sum += weights[i + radius]! * weights[j + radius]! * source.data[at]!;
              }
            expect(blurred.data[y * width + x]).toBeCloseTo(sum / total, 5);
          }
      },
    ),
    { seed: 7, numRuns: 40 },
  );
});

test('mirrorIndex folds any index back into the row', () => {
  expect([-2, -1, 0, 3, 4, 5].map((i) => mirrorIndex(i, 4))).toEqual([2, 1, 0, 3, 2, 1]);
  expect(mirrorIndex(-3, 1)).toBe(0);
});

test('CIE Lab of sRGB red, white and black as published (Lindbloom, D65)', () => {
  const lab = (rgb: [number, number, number]): number[] => {
    const p = labPlanes(flat(1, 1, rgb));
    return [p.lightness.data[0]!, p.a.data[0]!, p.b.data[0]!];
  };
  [53.24, 80.09, 67.2].forEach((v, i) => expect(lab([255, 0, 0])[i]).toBeCloseTo(v, 1));
  [100, 0, 0].forEach((v, i) => expect(lab([255, 255, 255])[i]).toBeCloseTo(v, 1));
  [0, 0, 0].forEach((v, i) => expect(lab([0, 0, 0])[i]).toBeCloseTo(v, 1));
});

test('luminance of white is 1 and of mid grey 0.216', () => {
  expect(luminancePlane(flat(1, 1, [255, 255, 255])).data[0]).toBeCloseTo(1, 4);
  expect(luminancePlane(flat(1, 1, [128, 128, 128])).data[0]).toBeCloseTo(0.2158, 3);
});

test('reducing keeps the mean colour, whatever the factor', () => {
  fc.assert(
    fc.property(fc.double({ min: 1.01, max: 4, noNaN: true }), (factor) => {
      const image = flat(40, 30, [10, 120, 240]);
      const small = reduceRegion(image, { x: 3, y: 2, width: 30, height: 25 }, factor);
      expect(small.width).toBe(Math.floor(30 / factor));
      for (let i = 0; i < small.data.length; i += 4)
        expect([...small.data.subarray(i, i + 4)]).toEqual([10, 120, 240, 255]);
    }),
  );
});

test('reducing by two is the mean of each block, and a region keeps its place', () => {
  const image: RgbaImage = {
    data: Uint8ClampedArray.from({ length: 8 * 6 * 4 }, (_, i) => (i * 37) % 251),
    width: 8,
    height: 6,
  };
  const small = reduceRegion(image, { x: 2, y: 2, width: 4, height: 4 }, 2);
  const at = (x: number, y: number, c: number): number => image.data[(y * 8 + x) * 4 + c]!;
  for (let y = 0; y < 2; y++)
    for (let x = 0; x < 2; x++)
      for (let c = 0; c < 4; c++) {
        const [u, v] = [2 + 2 * x, 2 + 2 * y];
        const mean = (at(u, v, c) + at(u + 1, v, c) + at(u, v + 1, c) + at(u + 1, v + 1, c)) / 4;
        expect(Math.abs(small.data[(y * 2 + x) * 4 + c]! - mean)).toBeLessThanOrEqual(0.5);
      }
});
