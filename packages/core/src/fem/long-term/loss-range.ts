import { checkRelaxation, creep, relaxation, type RelaxationTerm } from './quasi-linear.ts';

/** From the least to the most. */
export type Band = readonly [number, number];

/** A term of relaxation whose constants are known as bands alone. */
export interface RelaxationBand {
  share: Band;
  time: Band;
}

/** RangeError unless every series within the bands is one. */
function corners(bands: readonly RelaxationBand[]): { least: RelaxationTerm[]; most: RelaxationTerm[] } {
  if (!bands.every(({ share, time }) => share[0] <= share[1] && time[0] <= time[1]))
    throw new RangeError('a band from more to less');
  const least = bands.map(({ share, time }) => ({ share: share[0], time: time[1] }));
  const most = bands.map(({ share, time }) => ({ share: share[1], time: time[0] }));
  checkRelaxation(least);
  checkRelaxation(most);
  return { least, most };
}

/**
 * Part of a stress lost at constant stretch after a time: exact bounds over all series within the bands, since the loss
 * grows with every share and falls with every time.
 */
export function relaxationLoss(bands: readonly RelaxationBand[], t: number): Band {
  const { least, most } = corners(bands);
  return [1 - relaxation(least, t), 1 - relaxation(most, t)];
}

/**
 * Growth of a small stretch under a constant load after a time, less 1: exact bounds over all series within the bands.
 * It grows with every share and falls with every time: the more G has fallen at every moment, the more must have crept.
 */
export function creepGrowth(bands: readonly RelaxationBand[], t: number): Band {
  const { least, most } = corners(bands);
  return [creep(least, t) - 1, creep(most, t) - 1];
}
