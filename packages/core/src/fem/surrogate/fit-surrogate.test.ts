import { expect, test } from 'vitest';
import { seededRandom } from '../../inference/seeded-random.ts';
import { chooseSamples, chooseTogether } from './choose-samples.ts';
import { errorsOn, fitSurrogate, type Snapshot } from './fit-surrogate.ts';
import { groupsMoved, randomPoint, type ParameterBox } from './parameter-box.ts';

/** Two nodes: what each parameter does, and a product of the first and last. */
const fields = ([x, y, z]: readonly number[]): number[] => [
  Math.sin(x!) + y!, y! * y!, z!,
  Math.cos(z!), x! * y!, 0.1 * x! * z!,
]; // prettier-ignore
const slopesOf = ([x, y, z]: readonly number[]): number[][] => [
  [Math.cos(x!), 0, 0, 0, y!, 0.1 * z!],
  [1, 2 * y!, 0, 0, x!, 0],
  [0, 0, 1, -Math.sin(z!), 0, 0.1 * x!],
];
const box = (groups: readonly (readonly number[])[]): ParameterBox => ({
  low: [-1, 0, 0],
  high: [1, 2, 2],
  base: [0.5, 1, 1],
  groups,
});
const snapshot = (of: ParameterBox, parameters: readonly number[]): Snapshot => ({
  parameters,
  displacement: Float64Array.from(fields(parameters)),
  rates: groupsMoved(of, parameters)
    .flatMap((g) => of.groups[g]!)
    .map((k) => Float64Array.from(slopesOf(parameters)[k]!)),
});

function largestError(groups: readonly (readonly number[])[], alone: number, together: number): number {
  const own = box(groups);
  const sides = groups.map((_, g) => chooseSamples(own, g, alone, 1));
  const random = seededRandom(1);
  const even = (count: number): Snapshot[] =>
    Array.from({ length: count }, () => snapshot(own, randomPoint(own, random)));
  const points = [...sides.flat(), ...(together ? chooseTogether(own, sides, together, 1) : [])];
  const snapshots = points.map((p) => snapshot(own, p));
  const atBase = Float64Array.from(fields(own.base));
  const fit = fitSurrogate(own, atBase, snapshots, even(8), { modesWithinMm: 1e-5 });
  if (!fit.ok) throw new Error(fit.problem.advice);
  expect(fit.value.parts.parts.flatMap(({ leftOutMm }) => leftOutMm)).toHaveLength(points.length);
  return Math.max(...errorsOn(fit.value, even(20)));
}

test('F22 one group: unseen points are met', () => {
  expect(largestError([[0, 1, 2]], 20, 0)).toBeLessThan(0.01);
});

test.each([
  ['two', [[2], [0, 1]], 0.1],
  ['three', [[1], [0], [2]], 1],
])('F22 %s groups: what they do to each other is learnt from them together', (_, groups, size) => {
  const withoutTogether = largestError(groups, 10, 0);
  expect(withoutTogether).toBeGreaterThan(size / 4);
  expect(largestError(groups, 10, 10)).toBeLessThan(withoutTogether / 5);
});
