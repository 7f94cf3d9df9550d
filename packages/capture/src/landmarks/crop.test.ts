import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cropToImage, imageToCrop, readCrop, type CropBox } from './crop.ts';
import { createPyramid } from './pyramid.ts';

const boxes: fc.Arbitrary<CropBox> = fc.record({
  centreX: fc.double({ min: 120, max: 180, noNaN: true }),
  centreY: fc.double({ min: 120, max: 180, noNaN: true }),
  sizePx: fc.double({ min: 20, max: 150, noNaN: true }),
  angleRad: fc.double({ min: -Math.PI, max: Math.PI, noNaN: true }),
  mirrored: fc.boolean(),
});
const coordinate = fc.double({ min: -20, max: 84, noNaN: true });

/** Red grows by 0.8 a pixel to the right, green downwards, from 0 at the edge. */
const ramp = (() => {
  const side = 300;
  const data = new Uint8Array(side * side * 4);
  for (let y = 0, i = 0; y < side; y++)
    for (let x = 0; x < side; x++, i += 4) data.set([0.8 * (x + 0.5), 0.8 * (y + 0.5), 0, 255], i);
  return createPyramid({ data, width: side, height: side });
})();

describe('crop geometry', () => {
  it('goes to the image and back', () => {
    fc.assert(
      fc.property(boxes, coordinate, coordinate, (box, x, y) => {
        const [u, v] = imageToCrop(box, 64, ...cropToImage(box, 64, x, y));
        expect(u).toBeCloseTo(x, 8);
        expect(v).toBeCloseTo(y, 8);
      }),
      { seed: 1 },
    );
  });

  it('keeps distances by its scale', () => {
    fc.assert(
      fc.property(boxes, coordinate, coordinate, (box, x, y) => {
        const [ax, ay] = cropToImage(box, 64, x, y);
        const [bx, by] = cropToImage(box, 64, x + 3, y - 4);
        expect(Math.hypot(ax - bx, ay - by)).toBeCloseTo((5 * box.sizePx) / 64, 6);
      }),
      { seed: 2 },
    );
  });

  it('a mirrored crop is the other one seen from the right', () => {
    fc.assert(
      fc.property(boxes, coordinate, coordinate, (box, x, y) => {
        const mirrored = { ...box, mirrored: !box.mirrored };
        const [ax, ay] = cropToImage(box, 64, x, y);
        const [bx, by] = cropToImage(mirrored, 64, 64 - x, y);
        expect(bx).toBeCloseTo(ax, 8);
        expect(by).toBeCloseTo(ay, 8);
      }),
      { seed: 3 },
    );
  });
});

describe('crop pixels', () => {
  it('hold what the image shows at their centres, at any place, turn, size and mirroring', () => {
    fc.assert(
      fc.property(boxes, fc.integer({ min: 0, max: 31 }), fc.integer({ min: 0, max: 31 }), (box, x, y) => {
        const pixels = readCrop(ramp, box, 32);
        const [imageX, imageY] = cropToImage(box, 32, x + 0.5, y + 0.5);
        const at = (y * 32 + x) * 3;
        // Bytes of the ramp are cut to whole numbers, halves rounded: one level of tolerance.
        expect(Math.abs(pixels[at] * 255 - 0.8 * imageX)).toBeLessThan(1.2);
        expect(Math.abs(pixels[at + 1] * 255 - 0.8 * imageY)).toBeLessThan(1.2);
        expect(pixels[at + 2]).toBe(0);
      }),
      { seed: 4, numRuns: 60 },
    );
  });

  it('are black outside the image', () => {
    const pixels = readCrop(ramp, { centreX: -400, centreY: 150, sizePx: 300, angleRad: 0 }, 32);
    expect(pixels.every((value) => value === 0)).toBe(true);
  });

  it('average fine detail away instead of folding it over', () => {
    const side = 256;
    const data = new Uint8Array(side * side * 4);
    for (let i = 0; i < side * side; i++)
      data.fill((i + Math.floor(i / side)) % 2 ? 255 : 0, i * 4, i * 4 + 4);
    const checker = createPyramid({ data, width: side, height: side });
    const pixels = readCrop(checker, { centreX: 128, centreY: 128, sizePx: 200, angleRad: 0.3 }, 32);
    for (const value of pixels) expect(Math.abs(value - 0.5)).toBeLessThan(0.02);
  });
});

it('a pyramid level is the mean of 2 x 2 pixels and covers odd edges', () => {
  const data = Uint8Array.from({ length: 3 * 3 * 4 }, (_, i) => (i % 4 === 3 ? 255 : Math.floor(i / 4) * 20));
  const level = createPyramid({ data, width: 3, height: 3 }).level(1);
  expect([level.width, level.height]).toEqual([2, 2]);
  expect([0, 4, 8, 12].map((i) => level.data[i])).toEqual([40, 70, 130, 160]);
});
