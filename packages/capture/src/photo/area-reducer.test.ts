import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createAreaReducer } from './area-reducer.ts';

const noise = (count: number, seed: number): Uint8Array =>
  Uint8Array.from({ length: count }, (_, i) => (Math.imul(i + seed, 2654435761) >>> 13) & 255);

const reduce = (pixels: Uint8Array, width: number, height: number, factor: number, channels: 3 | 4 = 3) => {
  const reducer = createAreaReducer(width, height, factor, channels);
  reducer.addRows(pixels);
  return reducer.finish();
};

it('copies pixels at factor 1', () => {
  const pixels = noise(7 * 5 * 3, 1);
  const { data, width, height } = reduce(pixels, 7, 5, 1);
  expect([width, height]).toEqual([7, 5]);
  expect([...data].filter((_, i) => i % 4 !== 3)).toEqual([...pixels]);
});

it('equals the direct area-weighted mean for any size and factor', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 3, max: 40 }),
      fc.integer({ min: 3, max: 40 }),
      fc.double({ min: 1, max: 6, noNaN: true }),
      fc.nat(1000),
      (width, height, factor, seed) => {
        const pixels = noise(width * height * 3, seed);
        const out = reduce(pixels, width, height, factor);
        for (const [x, y] of [
          [0, 0],
          [out.width - 1, out.height - 1],
          [out.width >> 1, out.height >> 1],
        ]) {
          let sum = 0;
          let area = 0;
          for (let v = 0; v < height; v++)
            for (let u = 0; u < width; u++) {
              const part = shared(u, x, factor) * shared(v, y, factor);
              sum += part * pixels[(v * width + u) * 3];
              area += part;
            }
          expect(Math.abs(out.data[(y * out.width + x) * 4] - sum / area)).toBeLessThan(0.51);
        }
      },
    ),
    { seed: 11, numRuns: 60 },
  );
});

const shared = (pixel: number, cell: number, factor: number): number =>
  Math.max(0, Math.min(pixel + 1, (cell + 1) * factor) - Math.max(pixel, cell * factor));

it('gives the same for rows in one piece or in strips, 3 or 4 channels', () => {
  const [width, height, factor] = [37, 29, 2.3];
  const rgb = noise(width * height * 3, 5);
  const rgba = Uint8Array.from({ length: width * height * 4 }, (_, i) =>
    i % 4 === 3 ? 255 : rgb[Math.floor(i / 4) * 3 + (i % 4)],
  );
  const whole = reduce(rgb, width, height, factor).data;
  const strips = createAreaReducer(width, height, factor, 4);
  for (let y = 0; y < height; y += 8)
    strips.addRows(rgba.subarray(y * width * 4, Math.min(y + 8, height) * width * 4));
  expect([...strips.finish().data]).toEqual([...whole]);
});

it('keeps every output opaque and an even grey even', () => {
  const { data } = reduce(new Uint8Array(50 * 40 * 3).fill(137), 50, 40, 3.7);
  expect([...data].every((value, i) => value === (i % 4 === 3 ? 255 : 137))).toBe(true);
});
