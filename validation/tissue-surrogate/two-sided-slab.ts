import type { ParameterBox, SlabProblem } from '@plica/core/fem';
import { slabLift } from '../../bench/tissue/slab-lift.ts';

export type Element = SlabProblem['element'];

/** The slab of the benchmark with a patch on either side, about 15,000 nodes. */
export const twoSidedSlab = (element: Element, pulls: readonly number[], cells: readonly [number, number]): SlabProblem => {
  const patch = (xMm: [number, number], pull: readonly number[]) => ({
    levelsMm: [7, 8.2],
    xMm,
    yMm: [60, 70] as const,
    displacementMm: pull as [number, number, number],
  });
  return {
    ...slabLift(cells, [2, 1, 3, 1], element),
    patches: [patch([0, 20], pulls.slice(0, 3)), patch([100, 120], pulls.slice(3))],
  };
}; // prettier-ignore

/** Outwards to 13.2 mm, from 5 mm down to 7 mm up, 1 mm in or out: the farthest corner is a pull of 15.0 mm. From its middle. */
export const BOX: ParameterBox = {
  low: [-13.2, -5, -1, 0, -5, -1],
  high: [0, 7, 1, 13.2, 7, 1],
  base: [-6.6, 1, 0, 6.6, 1, 0],
  groups: [
    [0, 1, 2],
    [3, 4, 5],
  ],
};

/** Nothing pulled: at a corner of the box. */
export const REST: readonly number[] = [0, 0, 0, 0, 0, 0];
