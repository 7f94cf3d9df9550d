import { expect, test } from 'vitest';
import { seededRandom } from '../../inference/seeded-random.ts';
import { kernelLikelihood } from './kernel-likelihood.ts';
import { randomPoint, type ParameterBox } from './parameter-box.ts';

const BOX: ParameterBox = { low: [-2, -1, 0], high: [2, 1, 3], base: [0, 0.2, 1], groups: [[0, 2], [1]] };
const random = seededRandom(4);
const points = Array.from({ length: 7 }, () => randomPoint(BOX, random));
const targets = points.flatMap(() =>
  [0, 1, 2].map(() => Float64Array.from({ length: 2 }, () => random() - 0.5)),
);
/** Two lengths, two bends of four numbers each, two noises. */
const START = [0.3, 0.1, 0.2, 1.1, -0.4, -1.5, -0.3, 0.2, 0.9, -0.5, -5, -3];

function likelihood(v: readonly number[]): ReturnType<typeof kernelLikelihood> {
  const bend = (at: number) => ({ offset: v[at]!, across: [v[at + 1]!, 0, v[at + 2]!], width: Math.exp(v[at + 3]!) });
  return kernelLikelihood(
    BOX,
    [0, 2],
    { lengths: [2 * Math.exp(v[0]!), 1, 3 * Math.exp(v[1]!)], bends: [bend(2), bend(6)] },
    { values: Math.exp(v[10]!), slopes: Math.exp(v[11]!) },
    points,
    targets,
  );
} // prettier-ignore

test('F22 the gradient of the likelihood of a kernel is that of its differences', () => {
  const { gradient } = likelihood(START);
  const h = 1e-5;
  START.forEach((_, i) => {
    const at = (by: number): number => likelihood(START.map((v, k) => (k === i ? v + by : v))).value;
    const difference = (at(h) - at(-h)) / (2 * h);
    expect(Math.abs(gradient[i]! - difference)).toBeLessThan(1e-5 * (1 + Math.abs(difference)));
  });
});

test('F22 points that are the same, without noise, have no likelihood', () => {
  const shape = { lengths: [2, 1, 3], bends: [] };
  const same = [points[0]!, points[0]!];
  const of = { values: 0, slopes: 0 };
  expect(kernelLikelihood(BOX, [0, 2], shape, of, same, targets.slice(0, 6)).value).toBe(Infinity);
});
