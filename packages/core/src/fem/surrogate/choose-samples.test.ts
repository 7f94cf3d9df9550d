import { expect, test } from 'vitest';
import { seededRandom } from '../../inference/seeded-random.ts';
import { chooseSamples } from './choose-samples.ts';
import { randomPoint, type ParameterBox } from './parameter-box.ts';

const BOX: ParameterBox = { low: [-2, -1, 0], high: [2, 1, 3], rest: [0, 0, 0], groups: [[0, 1, 2]] };

test('F22 further snapshots go where none were taken', () => {
  const random = seededRandom(3);
  const points = Array.from({ length: 24 }, () => randomPoint(BOX, random));
  const ofTen = (side: 1 | -1): number =>
    chooseSamples(
      BOX,
      10,
      4,
      points.map(([x, ...others]) => [side * Math.abs(x!), ...others]),
    ).filter(([x]) => x! > 0).length;
  expect(ofTen(-1)).toBeGreaterThan(ofTen(1) + 2);
});

test('F22 the first of the samples are a choice themselves, inside the box and all different', () => {
  const many = chooseSamples(BOX, 12, 1);
  expect(chooseSamples(BOX, 5, 1)).toEqual(many.slice(0, 5));
  expect(new Set(many.map((p) => p.join())).size).toBe(12);
  for (const p of many) p.forEach((v, i) => expect(v >= BOX.low[i]! && v <= BOX.high[i]!).toBe(true));
});
