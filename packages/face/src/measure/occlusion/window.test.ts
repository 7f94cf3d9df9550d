import { createPlane } from '@plica/core';
import { expect, test } from 'vitest';
import { BoxSums, windowMeans } from './window.ts';

test('means over boxes are those of counting, also at the border', () => {
  const plane = createPlane(13, 9);
  plane.data.forEach((_, i) => (plane.data[i] = (i * 37) % 11));
  const sums = new BoxSums(plane);
  for (const [x, y, radius] of [
    [6, 4, 2],
    [0, 0, 3],
    [12, 8, 1],
    [12, 0, 20],
  ]) {
    let sum = 0;
    let count = 0;
    for (let j = Math.max(0, y - radius); j <= Math.min(8, y + radius); j++)
      for (let i = Math.max(0, x - radius); i <= Math.min(12, x + radius); i++, count++)
        sum += plane.data[j * 13 + i];
    expect(sums.mean(x, y, radius)).toBeCloseTo(sum / count, 9);
  }
});

test('on a ramp the means are the middle and the slopes', () => {
  const lightness = createPlane(21, 21);
  const a = createPlane(21, 21);
  lightness.data.forEach((_, i) => (lightness.data[i] = 3 * (i % 21) + 4 * Math.floor(i / 21)));
  a.data.fill(7);
  const means = windowMeans({ lightness, a, b: a }, [10.3, 8.7]);
  expect(means.lightness).toBeCloseTo(3 * 10 + 4 * 8, 4);
  expect([means.a, means.b]).toEqual([expect.closeTo(7, 4), expect.closeTo(7, 4)]);
  expect(means.gradientX).toBeCloseTo(3, 4);
  expect(means.gradientY).toBeCloseTo(4, 4);
  expect(means.gradient).toBeCloseTo(5, 4);
});
