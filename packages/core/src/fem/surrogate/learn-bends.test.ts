import { expect, test } from 'vitest';
import { seededRandom } from '../../inference/seeded-random.ts';
import { bestFitPart, type Learn } from './fit-part.ts';
import { GroupKernel } from './group-kernel.ts';
import { GroupRows } from './kernel-rows.ts';
import { learnBends } from './learn-bends.ts';
import { randomPoint, type ParameterBox } from './parameter-box.ts';
import type { PartShape } from './part-coordinates.ts';
import { weighedSum } from './weighed-sum.ts';

const BOX: ParameterBox = { low: [-1, -2, 0], high: [1, 2, 2], base: [0, -1, 1], groups: [[0, 1], [2]] };
const GROUP = BOX.groups[0]!;

/** Something smooth and a fold that sets in on a line of the box, with slopes over half intervals, counted from the base. */
function fold([x, y]: readonly number[]): Float64Array[] {
  const height = x! + 0.5 * y!;
  const root = Math.sqrt((height + Math.hypot(height, 0.02)) / 2);
  const slope = root / (2 * Math.hypot(height, 0.02));
  return [[Math.sin(x! - y!), root], [Math.cos(x! - y!), slope], [-2 * Math.cos(x! - y!), slope]].map((r) => Float64Array.from(r));
} // prettier-ignore

const atBase = fold(BOX.base)[0]!;
const value = (p: readonly number[]): number[] => [...fold(p)[0]!].map((v, t) => v - atBase[t]!);
const random = seededRandom(6);
const some = (count: number): number[][] =>
  Array.from({ length: count }, () => [...randomPoint(BOX, random).slice(0, 2), 1]);
const [points, unseen] = [some(24), some(60)];
const targets = points.flatMap((p) => [Float64Array.from(value(p)), ...fold(p).slice(1)]);

const kernelOf = (shape: PartShape): GroupKernel => new GroupKernel(BOX, GROUP, shape);
const learn =
  (earlier?: PartShape): Learn =>
  (_, own) => [learnBends(BOX, GROUP, points, own, earlier)!];

function largestError(learnt?: Learn): { error: number; bends: number } {
  const fit = bestFitPart(kernelOf, points, targets, [2, 2, 2], learnt)!;
  const rows = new GroupRows(BOX, GROUP, fit.shape, points);
  const sum = weighedSum(fit.weights);
  const errors = unseen.map((p) => {
    const said = new Float64Array(2);
    rows.moveTo(p);
    sum(rows.values, said);
    return Math.abs(said[1]! - value(p)[1]!);
  });
  return { error: Math.max(...errors), bends: fit.shape.bends.length };
}

test('F22 a fold that sets in on a plane is met better by far when its plane is learnt, from nothing or from an earlier fit', () => {
  const plain = largestError();
  expect(plain.bends).toBe(0);
  expect(plain.error).toBeGreaterThan(0.05);
  const earlier = learnBends(BOX, GROUP, points.slice(0, 12), targets.slice(0, 36))!;
  for (const bent of [largestError(learn()), largestError(learn(earlier))]) {
    expect(bent.bends).toBe(6);
    expect(bent.error).toBeLessThan(plain.error / 4);
  }
});
