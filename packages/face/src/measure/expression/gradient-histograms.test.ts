import { createPlane, type Plane } from '@plica/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BINS, gradientHistograms } from './gradient-histograms.ts';

const GRID = { columnsPx: [12, 20, 28], rowsPx: [12, 20, 28], sigmaPx: 4 };
const ramp = (angleRad: number, slope: number): Plane => {
  const plane = createPlane(40, 40);
  for (let y = 0; y < 40; y++)
    for (let x = 0; x < 40; x++)
      plane.data[40 * y + x] = slope * (x * Math.cos(angleRad) + y * Math.sin(angleRad));
  return plane;
};

test('a ramp along the axis of a bin fills that bin alone', () => {
  for (let bin = 0; bin < BINS; bin++) {
    const cell = gradientHistograms(ramp((bin * 2 * Math.PI) / BINS, 0.02), GRID)[1][1];
    cell.forEach((v, b) => (b === bin ? expect(v).toBeGreaterThan(0.9) : expect(v).toBeLessThan(0.05)));
  }
});

test('contrast drops out', () => {
  const angle = fc.double({ min: -3, max: 3, noNaN: true });
  fc.assert(
    fc.property(angle, fc.double({ min: 0.01, max: 1, noNaN: true }), (rad, slope) => {
      const a = gradientHistograms(ramp(rad, 0.05), GRID)[1][1];
      const b = gradientHistograms(ramp(rad, slope), GRID)[1][1];
      a.forEach((v, i) => expect(b[i]).toBeCloseTo(v, 2));
    }),
    { numRuns: 20 },
  );
});

test('a plane without shading has empty histograms', () => {
  gradientHistograms(createPlane(40, 40), GRID)
    .flat(2)
    .forEach((v) => expect(v).toBe(0));
});
