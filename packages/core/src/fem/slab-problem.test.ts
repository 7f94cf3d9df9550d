import { describe, expect, test } from 'vitest';
import { coarsenLines, everySecondLine, prolongate } from './coarsening.ts';
import { evenLines } from './column-mesh.ts';
import { nearestNode, nestedSlab, type SlabProblem } from './slab-problem.ts';
import { solveEquilibrium } from './solve-equilibrium.ts';
import { SMALL_SLAB } from './test-support/small-slab.ts';

const SLAB: SlabProblem = {
  ...SMALL_SLAB,
  cells: [15, 11],
  patches: [{ ...SMALL_SLAB.patches[0], xMm: [15, 17], yMm: [31, 32] }],
};

describe('slabs of any number of cells', () => {
  test.each([
    [15, 11],
    [1, 7],
    [16, 12],
    [13, 1],
  ] as const)(
    'every second line of %i x %i cells: a linear field passes to the finer grid unchanged',
    (...cells) => {
      const fine = evenLines([60, 50], cells);
      const coarse = everySecondLine(fine)!;
      const field = ({ x, y }: typeof fine): Float64Array =>
        Float64Array.from(y.flatMap((b) => x.map((a) => 1 + 2 * a - 3 * b)));
      for (const diagonal of [false, true]) {
        const passed = new Float64Array(field(fine).length);
        prolongate(coarsenLines(fine, diagonal), 1, field(coarse), passed);
        field(fine).forEach((v, i) => expect(passed[i]).toBeCloseTo(v, 9));
      }
      expect(everySecondLine({ x: [0, 1], y: [0, 1] })).toBeNull();
    },
  );

  test('F6 odd numbers of cells are solved in few iterations too', () => {
    const nested = nestedSlab({ ...SLAB, patches: [{ ...SLAB.patches[0]!, xMm: [12, 20], yMm: [30, 37] }] });
    expect(nested.length).toBeGreaterThan(1);
    const result = solveEquilibrium(nested);
    if (!result.ok) throw new Error(result.problem.reason);
    expect(result.value.cgIterations / result.value.newtonSteps).toBeLessThan(25);
  });

  test('a patch between the lines of a coarse mesh is pulled there too, and moves on the finest where it is', () => {
    const between: SlabProblem = {
      ...SLAB,
      patches: [{ ...SLAB.patches[0]!, xMm: [16, 16], yMm: [31, 33] }],
    };
    const nested = nestedSlab(between);
    for (const { prescribed } of nested) expect(prescribed.some((v) => v !== 0)).toBe(true);
    const moved = nearestNode(nested.at(-1)!.body.mesh, [16, 31.8, 7]);
    expect([...nested.at(-1)!.prescribed.subarray(3 * moved, 3 * moved + 3)]).toEqual([-2, 1, 0]);
  });
});
