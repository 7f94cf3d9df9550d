import { median } from '@plica/core/inference';
import { evenPulls } from './learn.ts';
import { takeSnapshots } from './take-snapshots.ts';
import { CELLS, type SlabKind } from './two-sided-slab.ts';

const PULLS = 10;
const SEED = 5;

export interface FinerMesh {
  count: number;
  /** The farthest node of the skin of each pull: the median and the largest of them, mm. */
  medianMm: number;
  largestMm: number;
  /** Over all nodes of the skin and all pulls, mm. */
  rmsMm: number;
}

/** How far the skin is from that of a mesh with cells half as large. */
export function fromFinerMesh(kind: SlabKind, folder: string, tell: (text: string) => void): FinerMesh {
  const pulls = evenPulls(PULLS, SEED);
  const [coarse, fine] = [1, 2].map((by) =>
    takeSnapshots(kind, [by * CELLS[0], by * CELLS[1]], pulls, false, folder, tell),
  );
  const errors = coarse!.taken.flatMap(({ parameters, displacement }) => {
    const other = fine!.taken.find((f) => f.parameters === parameters);
    return other ? [apart(displacement, other.displacement)] : [];
  });
  const largest = errors.map((e) => Math.max(...e));
  const squares = errors.flat().reduce((sum, e) => sum + e * e, 0);
  return {
    count: errors.length,
    medianMm: median(largest),
    largestMm: Math.max(...largest),
    rmsMm: Math.sqrt(squares / errors.flat().length),
  };
}

/** At every node of the coarse skin; every second one, in every second row, of the fine one. */
function apart(coarse: Float64Array, fine: Float64Array): number[] {
  const [row, wide] = [CELLS[0] + 1, 2 * CELLS[0] + 1];
  return Array.from({ length: coarse.length / 3 }, (_, n) => {
    const same = 2 * Math.floor(n / row) * wide + 2 * (n % row);
    return Math.hypot(...[0, 1, 2].map((i) => coarse[3 * n + i]! - fine[3 * same + i]!));
  });
}
