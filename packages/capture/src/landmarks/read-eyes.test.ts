import { expect, it } from 'vitest';
import { evenLight } from './read-eyes.ts';

const ramp = (gain: number): Float32Array =>
  Float32Array.from({ length: 300 }, (_, i) => 0.2 + (gain * i) / 900);

it('brings a dim and a bright crop to the same pixels', () => {
  const dim = evenLight(ramp(1).map((value) => value * 0.7));
  const bright = evenLight(ramp(1).map((value) => value * 1.2));
  dim.forEach((value, i) => expect(value).toBeCloseTo(bright[i], 5));
  expect(dim.reduce((a, b) => a + b) / dim.length).toBeCloseTo(0.45, 2);
});

it('lifts darkness by three at most and leaves black black', () => {
  expect(evenLight(new Float32Array(30)).every((value) => value === 0)).toBe(true);
  expect(evenLight(new Float32Array(30).fill(0.02))[0]).toBeCloseTo(0.06, 6);
});
