import { expect, test } from 'vitest';
import { seededRandom } from '../../inference/seeded-random.ts';
import { GroupKernel, type Kernel } from './group-kernel.ts';
import { InteractionKernel } from './interaction-kernel.ts';
import { rowsOf } from './kernel-rows.ts';
import { randomPoint, type ParameterBox } from './parameter-box.ts';
import { PartCoordinates } from './part-coordinates.ts';

const BOX: ParameterBox = {
  low: [-3, 0, 1, 0],
  high: [1, 2, 9, 1],
  base: [0, 0, 2, 0.5],
  groups: [[0, 2], [1], [3]],
};
const bends = [
  { offset: 0.3, across: [1, 0, -0.5, 0], width: 0.4 },
  { offset: -0.8, across: [-0.2, 0, 0.3, 0], width: 0.2 },
];
const shape = { lengths: [3, 2, 7, 1], bends };
const further = { offset: 0, across: [0, 1, 0, 0], width: 0.3 };
const random = seededRandom(5);
const some = (count: number): number[][] => Array.from({ length: count }, () => randomPoint(BOX, random));
const [points, asked] = [some(7), some(3)];

test.each([
  { about: 0, shape, own: [0, 2], kernel: new GroupKernel(BOX, [0, 2], shape) },
  { about: 2, shape: { ...shape, bends: [] }, own: [3], kernel: new GroupKernel(BOX, [3], { ...shape, bends: [] }) },
  {
    about: 'all' as const,
    shape: { ...shape, bends: [...bends, further] },
    own: [0, 1, 2, 3],
    kernel: new InteractionKernel(BOX, { ...shape, bends: [...bends, further] }),
  },
])('F22 rows against all snapshots at once are those of the kernel, distances those of its coordinates: $about', ({ about, shape, own, kernel }) => {
  const rows = rowsOf(BOX, { about, shape, points });
  const coordinates = new PartCoordinates(BOX, own, shape);
  for (const p of [...asked, points[2]!]) {
    rows.moveTo(p);
    expect([...rows.values]).toEqual(points.flatMap((q) => rowOf(kernel, p, q)));
    const at = coordinates.place(p).at;
    points.forEach((q, n) => {
      const apart = coordinates.place(q).at.map((v, d) => v - at[d]!);
      expect(rows.squares[n]).toBeCloseTo(apart.reduce((sum, v) => sum + v * v, 0), 10);
    });
  }
  rows.moveTo(BOX.base);
  for (const v of rows.values) expect(Math.abs(v)).toBe(0);
}); // prettier-ignore

function rowOf(kernel: Kernel, p: readonly number[], q: readonly number[]): number[] {
  const row = new Float64Array(kernel.size);
  kernel.row(p, q, row);
  return [...row];
}
