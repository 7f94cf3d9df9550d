import { expect, test } from 'vitest';
import { coarsenGrid } from './coarsening.ts';
import { slabMesh } from './column-mesh.ts';
import { prolongatePressures } from './prolongate-pressures.ts';

test('F6 pressures even within each layer arrive even on the finer mesh', () => {
  const layers = [
    { thicknessMm: 2, elements: 2 },
    { thicknessMm: 1, elements: 1 },
  ];
  const [coarse, fine] = [[2, 2], [4, 4]].map((cells) => slabMesh([8, 8], cells as [number, number], layers, 'hexQ1P0')); // prettier-ignore
  const given = Float64Array.from({ length: coarse!.patches.length * 3 }, (_, e) => [5, -1, 40][e % 3]!);
  const carried = prolongatePressures(coarse!, fine!, coarsenGrid([4, 4], false)!, given);
  expect(carried.length).toBe(fine!.patches.length * 3);
  carried.forEach((p, e) => expect(p).toBeCloseTo([5, -1, 40][e % 3]!, 12));
});
