import { expect, test } from 'vitest';
import { seededRandom } from '../../inference/seeded-random.ts';
import { AnchoredKernel } from './anchored-kernel.ts';
import { randomPoint, type ParameterBox } from './parameter-box.ts';

const BOX: ParameterBox = { low: [-3, 0, 1], high: [1, 2, 9], rest: [0, 0, 2], groups: [[0, 2], [1]] };
const kernel = new AnchoredKernel(BOX, { alone: [3, 2, 7], together: [5, 9, 11], share: 0.3 });
const random = seededRandom(5);
const [p, q] = [randomPoint(BOX, random), randomPoint(BOX, random)] as [number[], number[]];
const half = BOX.low.map((v, i) => (BOX.high[i]! - v) / 2);
const moved = (x: readonly number[], i: number, by: number): number[] =>
  x.map((v, k) => (k === i ? v + by * half[k]! : v));

test('F22 the kernel is symmetric and nothing at rest', () => {
  expect(kernel.value(p, q)).toBeCloseTo(kernel.value(q, p), 12);
  expect(kernel.value(p, p)).toBeGreaterThan(0);
  expect(Math.abs(kernel.value(p, BOX.rest))).toBeLessThan(1e-12);
});

test('F22 its slopes are those of its value', () => {
  const h = 1e-4;
  const block = new Float64Array(16);
  kernel.block(p, q, block);
  const row = new Float64Array(4);
  kernel.row(p, q, row);
  expect(block[0]).toBeCloseTo(kernel.value(p, q), 12);
  for (let i = 0; i < 3; i++) {
    const atP = (by: number, to = q): number => kernel.value(moved(p, i, by), to);
    const slopeQ = (kernel.value(p, moved(q, i, h)) - kernel.value(p, moved(q, i, -h))) / (2 * h);
    expect(block[1 + i]).toBeCloseTo(slopeQ, 6);
    expect(row[1 + i]).toBeCloseTo(slopeQ, 6);
    expect(block[4 * (1 + i)]).toBeCloseTo((atP(h) - atP(-h)) / (2 * h), 6);
    for (let j = 0; j < 3; j++) {
      const mixed = [1, -1].map((s) => (atP(h, moved(q, j, s * h)) - atP(-h, moved(q, j, s * h))) / (2 * h));
      expect(block[4 * (1 + i) + 1 + j]).toBeCloseTo((mixed[0]! - mixed[1]!) / (2 * h), 5);
    }
  }
});
