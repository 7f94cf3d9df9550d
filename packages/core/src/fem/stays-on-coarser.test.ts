import { expect, test } from 'vitest';
import { seededRandom } from '../inference/seeded-random.ts';
import { coarsenGrid } from './coarsening.ts';
import { staysOnCoarser } from './stays-on-coarser.ts';
import { factorDense } from './surrogate/dense-cholesky.ts';

const CELLS = [12, 8] as const;
const columns = 13 * 9;
const where = (is: (i: number, j: number) => boolean): Uint8Array =>
  Uint8Array.from({ length: columns }, (_, c) => (is(c % 13, Math.floor(c / 13)) ? 0 : 1));
const moving = (stays: Uint8Array): number => stays.reduce((sum, v) => sum + 1 - v, 0);

for (const diagonal of [false, true]) {
  const coarsening = coarsenGrid(CELLS, diagonal)!;
  const { coarseColumns, start, parent, weight } = coarsening;

  test(`F7 what moves on a coarser grid ${diagonal ? 'of triangles' : 'of squares'} is told apart by what is free on the finer one`, () => {
    const random = seededRandom(4);
    const windows = Array.from({ length: 40 }, (_, n) => {
      const share = (n + 1) / 41;
      return where(() => random() < share);
    });
    let most = 0;
    for (const held of [where((i, j) => i === 3 && j === 5), where((i) => i === 7), ...windows]) {
      const stays = staysOnCoarser(coarsening, 1, held);
      const free = Array.from({ length: columns }, (_, c) => c).filter((c) => !held[c]);
      const own = Array.from({ length: coarseColumns }, (_, c) => c).filter((c) => !stays[c]);
      most = Math.max(most, own.length);
      const gram = new Float64Array(own.length ** 2);
      for (const c of free) {
        const row = new Float64Array(coarseColumns);
        for (let p = start[c]!; p < start[c + 1]!; p++) row[parent[p]!] = weight[p]!;
        own.forEach((a, i) => own.forEach((b, j) => (gram[i * own.length + j]! += row[a]! * row[b]!)));
      }
      expect(factorDense(gram, own.length)).toBe(true);
    }
    expect(most).toBe(coarseColumns);
  });

  test(`F7 where nothing is held everything moves, beside a wide window its rim ${diagonal ? 'of triangles' : 'of squares'} too`, () => {
    expect(
      moving(
        staysOnCoarser(
          coarsening,
          1,
          where(() => true),
        ),
      ),
    ).toBe(coarseColumns);
    // Free inside lines 2 and 10, 2 and 6: nodes 2, 4 .. 10 and 2, 4, 6 follow from it, a corner perhaps not.
    const inside = where((i, j) => i > 2 && i < 10 && j > 2 && j < 6);
    expect(moving(staysOnCoarser(coarsening, 1, inside))).toBeGreaterThanOrEqual(13);
  });

  test(`F7 each level by itself ${diagonal ? 'of triangles' : 'of squares'}`, () => {
    const lower = where((i, j) => i === 3 && j === 5);
    const both = Uint8Array.from({ length: 2 * columns }, (_, n) => (n % 2 ? 0 : lower[n >> 1]!));
    const stays = staysOnCoarser(coarsening, 2, both);
    expect(moving(stays.filter((_, n) => n % 2 === 1))).toBe(coarseColumns);
    expect([...stays.filter((_, n) => n % 2 === 0)]).toEqual([...staysOnCoarser(coarsening, 1, lower)]);
  });
}
