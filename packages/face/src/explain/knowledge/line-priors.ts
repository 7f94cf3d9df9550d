import type { Mark } from '../../case/constant.ts';
import type { Line } from '../explanation.ts';
import { banded, type Banded } from './band.ts';

/** P(level >= k) = logistic(slope * (age - 45) / 10 - cuts[k - 1] - shift), the lines independent at a given age. */
export interface LinePrior {
  cuts: readonly [number, number, number];
  shift: Banded;
  /** Per decade of age. */
  slope: Banded;
  mark: Mark;
  source: string;
  why: string;
}

/**
 * Sagging grades and skin measures rise with age; how often each level is met at which age was not found for any
 * population. The cuts say: at 45 most faces show something, about three in ten clearly, one in twenty markedly.
 */
export const LINE_PRIORS: Readonly<Record<Line, LinePrior>> = {
  skin: {
    cuts: [-1, 0.9, 2.8],
    shift: banded(0, -0.7, 0.7),
    slope: banded(0.9, 0.5, 1.3),
    mark: 'chosen',
    source: 'S102',
    why: 'all Cutometer parameters fall from 20 to 74 (300 people); thickness is not a straight line of age (S02)',
  },
  support: {
    cuts: [-0.8, 1.1, 3],
    shift: banded(0, -0.7, 0.7),
    slope: banded(0.9, 0.5, 1.3),
    mark: 'chosen',
    source: 'S96',
    why: 'sagging grades rise with age (155 women); the SMAS thins with age (S06)',
  },
  volume: {
    cuts: [-0.6, 1.2, 3],
    shift: banded(0, -0.7, 0.7),
    slope: banded(0.6, 0.2, 1),
    mark: 'chosen',
    source: 'S05',
    why: 'superficial fat of the lower face decreases with age (200 people); another series found no clear trend',
  },
};

/** Light, usual, heavy: a quarter, a half, a quarter. */
export const HEAVINESS_PRIOR = {
  cuts: [-1.1, 1.1] as const,
  shift: banded(0, -0.6, 0.6),
  mark: 'chosen' as Mark,
  source: 'P21',
};

/** Below this probability no cause is named. */
export const NAMING_LIMIT = { ...banded(0.45, 0.35, 0.55), mark: 'chosen' as Mark, source: 'P21' };

/** A cause is called robust when at least this share of the joint draws keeps it and no single constant flips it. */
export const ROBUST_SHARE = { ...banded(0.9, 0.8, 0.95), mark: 'chosen' as Mark, source: 'P21' };
