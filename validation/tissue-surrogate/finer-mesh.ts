import { median, rootMeanSquare } from '@plica/core/inference';
import { columnsWithin, largestDistance, skinRms } from '../../bench/tissue/skin.ts';
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
  const finer = [2 * CELLS[0], 2 * CELLS[1]] as const;
  const skins = takeSnapshots(kind, CELLS, pulls, false, folder, tell).taken;
  const finerSkins = takeSnapshots(kind, finer, pulls, false, folder, tell).taken;
  const pairs = skins.flatMap(({ parameters, displacement }) => {
    const other = finerSkins.find((f) => f.parameters === parameters);
    return other ? [[displacement, other.displacement] as const] : [];
  });
  const at = columnsWithin(CELLS, finer);
  const largest = pairs.map(([skin, other]) => largestDistance(skin, other, at));
  return {
    count: pairs.length,
    medianMm: median(largest),
    largestMm: Math.max(...largest),
    rmsMm: rootMeanSquare(pairs.map(([skin, other]) => skinRms(skin, other, at))),
  };
}
