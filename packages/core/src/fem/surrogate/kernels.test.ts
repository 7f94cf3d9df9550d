import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../inference/seeded-random.ts';
import { GroupKernel, type Kernel } from './group-kernel.ts';
import { InteractionKernel } from './interaction-kernel.ts';
import { randomPoint, type ParameterBox } from './parameter-box.ts';

const BOX: ParameterBox = {
  low: [-3, 0, 1, 0],
  high: [1, 2, 9, 1],
  base: [0, 0, 2, 0.5],
  groups: [[0, 2], [1], [3]],
};
const LENGTHS = [3, 2, 7, 1];
const BENDS = [
  { offset: 0.3, across: [1, 0, -0.5, 0], width: 0.4 },
  { offset: -0.8, across: [-0.2, 0, 0.3, 0], width: 0.2 },
];
const random = seededRandom(5);
const [p, q] = [randomPoint(BOX, random), randomPoint(BOX, random)] as [number[], number[]];
const half = BOX.low.map((v, i) => (BOX.high[i]! - v) / 2);
const moved = (x: readonly number[], i: number, by: number): number[] =>
  x.map((v, k) => (k === i ? v + by * half[k]! : v));
const atBase = (x: readonly number[], ...which: number[]): number[] =>
  x.map((v, i) => (which.includes(i) ? BOX.base[i]! : v));

const KERNELS: readonly [string, Kernel][] = [
  ['a group', new GroupKernel(BOX, [0, 2], { lengths: LENGTHS, bends: [] })],
  ['a group with bends', new GroupKernel(BOX, [0, 2], { lengths: LENGTHS, bends: BENDS })],
  ['three groups', new InteractionKernel(BOX, { lengths: LENGTHS, bends: [] })],
  [
    'three groups with bends',
    new InteractionKernel(BOX, {
      lengths: LENGTHS,
      bends: [...BENDS, { offset: 0, across: [0, 1, 0, 0], width: 0.3 }],
    }),
  ],
];

describe.each(KERNELS)('F22 the kernel of %s', (_, kernel) => {
  const { size, slopes } = kernel;
  const value = (a: readonly number[], b: readonly number[]): number => {
    const row = new Float64Array(size);
    kernel.row(a, b, row);
    return row[0]!;
  };

  test('is symmetric and nothing at the base', () => {
    expect(value(p, q)).toBeCloseTo(value(q, p), 12);
    expect(value(p, p)).toBeGreaterThan(0);
    expect(Math.abs(value(p, BOX.base))).toBeLessThan(1e-12);
  });

  test('has the slopes of its value', () => {
    const h = 1e-4;
    const block = new Float64Array(size * size);
    kernel.block(p, q, block);
    const row = new Float64Array(size);
    kernel.row(p, q, row);
    expect(block.subarray(0, size)).toEqual(row);
    slopes.forEach((k, i) => {
      const atP = (by: number, to = q): number => value(moved(p, k, by), to);
      const slopeQ = (value(p, moved(q, k, h)) - value(p, moved(q, k, -h))) / (2 * h);
      expect(block[1 + i]).toBeCloseTo(slopeQ, 6);
      expect(block[size * (1 + i)]).toBeCloseTo((atP(h) - atP(-h)) / (2 * h), 6);
      slopes.forEach((l, j) => {
        const mixed = [1, -1].map((s) => (atP(h, moved(q, l, s * h)) - atP(-h, moved(q, l, s * h))) / (2 * h));
        expect(block[size * (1 + i) + 1 + j]).toBeCloseTo((mixed[0]! - mixed[1]!) / (2 * h), 5);
      });
    });
  });
}); // prettier-ignore

test('F22 groups do nothing to each other where all but one stay at the base', () => {
  const kernel = new InteractionKernel(BOX, { lengths: LENGTHS, bends: [] });
  const row = new Float64Array(kernel.size);
  for (const alone of [atBase(p, 1, 3), atBase(p, 0, 2, 3)]) {
    kernel.row(alone, q, row);
    for (const v of row) expect(Math.abs(v)).toBeLessThan(1e-12);
  }
  kernel.row(atBase(p, 3), q, row);
  expect(Math.abs(row[0]!)).toBeGreaterThan(1e-4);
});
