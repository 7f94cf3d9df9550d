import { expect, test } from 'vitest';
import { EDITS, warp, type RgbPixels } from './edited-photos.ts';

/** A smooth picture: value(x, y) per channel. */
function picture(value: (x: number, y: number) => number): RgbPixels {
  const [width, height] = [24, 18];
  const data = Buffer.alloc(width * height * 3);
  for (let i = 0; i < width * height; i++)
    data.fill(value(i % width, Math.floor(i / width)), 3 * i, 3 * i + 3);
  return { data, width, height };
}
const at = ({ data, width }: RgbPixels, x: number, y: number): number => data[3 * (y * width + x)]!;

test('a whole shift moves every pixel; the border repeats', () => {
  const moved = warp(
    picture((x, y) => 5 * x + 3 * y),
    (x, y) => [x - 2, y - 1],
  );
  expect(at(moved, 10, 10)).toBe(5 * 8 + 3 * 9);
  expect(at(moved, 0, 0)).toBe(0);
});

test('half a pixel of a ramp is half a step', () => {
  const moved = warp(
    picture((x) => 10 * x),
    (x, y) => [x - 0.5, y],
  );
  expect(at(moved, 10, 9)).toBe(95);
});

test('every kind of edit is there, each once by name', () => {
  expect(new Set(EDITS.map((e) => e.kind)).size).toBe(5);
  expect(new Set(EDITS.map((e) => e.name)).size).toBe(EDITS.length);
});
