import {
  chooseSamples,
  chooseTogether,
  fitSurrogate,
  randomPoint,
  rim,
  type Intervals,
  type Surrogate,
  type TakenSample,
} from '@plica/core/fem';
import { seededRandom } from '@plica/core/inference';
import { takeSnapshots, type Snapshots } from './take-snapshots.ts';
import { BOX, CELLS, isGliding, REST, type SlabKind } from './two-sided-slab.ts';

interface FitPlan {
  /** Snapshots of each side alone and of both together, in all. */
  alone: number;
  together: number;
  /** Where those that come with it are taken, if not all over the box. */
  within?: Intervals;
}

/**
 * Both sides pulled outwards by less than this, mm, sheets grow taut: there each does most to the other within a short way.
 * Chosen in development, on pulls that were missed.
 */
const NEAR_REST_MM = 4;
const NEAR_REST = { low: BOX.low.with(0, -NEAR_REST_MM), high: BOX.high.with(3, NEAR_REST_MM) };

/** The fits of each slab: snapshots that the next adds go where the last was farther off. Sheets carry what one side does to the other. */
const FITS: Record<'solid' | 'gliding', readonly FitPlan[]> = {
  solid: [
    { alone: 48, together: 20 },
    { alone: 100, together: 50 },
    { alone: 150, together: 75 },
  ],
  gliding: [
    { alone: 48, together: 20 },
    { alone: 100, together: 100 },
    { alone: 150, together: 200 },
    { alone: 180, together: 290, within: NEAR_REST },
  ],
};
const HELD_OUT = 40;

export type Solve = (pulls: readonly (readonly number[])[], withRates?: boolean) => Snapshots;

export interface Learnt {
  fits: { surrogate: Surrogate; alone: number; together: number; seconds: number }[];
  nodes: number;
  atRest: Float64Array;
  /** Pulls for which no stable balance was found. */
  refused: number;
  /** CPU per snapshot, and of the pulls held out. */
  solveSeconds: number;
  rateSeconds: number;
  heldOutSeconds: number;
}

export const solver =
  (kind: SlabKind, folder: string, tell: (text: string) => void): Solve =>
  (pulls, withRates = false) =>
    takeSnapshots(kind, CELLS, pulls, withRates, folder, tell);

/** Pulls drawn evenly from the box. */
export function evenPulls(count: number, seed: number): number[][] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => randomPoint(BOX, random));
}

/** Surrogates of more and more snapshots; nothing of it sees the unseen pulls. */
export function learn(kind: SlabKind, solve: Solve, tell: (text: string) => void): Learnt {
  const [atBase, atRest] = solve([BOX.base, REST]).taken.map(({ displacement }) => displacement);
  const heldOut = solve(evenPulls(HELD_OUT, 2));
  const parts = [...BOX.groups.map((_, k) => k), 'all' as const];
  // Rest is known exactly to whoever asks: a surrogate should be good there. Beyond a rim that it does not know it guesses.
  const pulls: TakenSample[][] = parts.map((about) =>
    [alone(about, REST), ...(about === 'all' ? [] : rim(BOX, about))].map((parameters) => ({ parameters })),
  );
  const fits: Learnt['fits'] = [];
  let [solveSeconds, rateSeconds, fitSeconds, refused, taken] = [0, 0, 0, 0, 0];
  FITS[isGliding(kind) ? 'gliding' : 'solid'].forEach(({ alone: few, together, within }, round) => {
    const before = fits.at(-1)?.surrogate;
    pulls.forEach((own, k) => {
      const about = parts[k]!;
      const wanted = (about === 'all' ? together : few) - own.length;
      const seed = 1 + round;
      const part = before?.parts.parts[k];
      const taken = part ? own.map((at, n) => ({ ...at, errorMm: part.leftOutMm[n]! })) : own;
      const sides = pulls.slice(0, -1).map((side) => side.map(({ parameters }) => parameters));
      // What groups do to each other shifts the folds of each.
      const bends = before?.parts.parts.slice(0, k).flatMap(({ shape }) => shape.bends);
      const next =
        about === 'all'
          ? chooseTogether(BOX, sides, wanted, seed, {
              taken,
              shape: part && { ...part.shape, bends: bends! },
              within,
            })
          : chooseSamples(BOX, about, wanted, seed, { taken, shape: part?.shape, within });
      own.push(...next.map((parameters) => ({ parameters })));
    });
    const lots = pulls.map((own) =>
      solve(
        own.map(({ parameters }) => parameters),
        true,
      ),
    );
    const snapshots = lots.flatMap((lot) => lot.taken);
    const sum = (of: (s: Snapshots) => number): number => lots.reduce((all, s) => all + of(s), 0);
    [solveSeconds, rateSeconds] = [sum((s) => s.solveSeconds), sum((s) => s.rateSeconds)];
    [refused, taken] = [sum((s) => s.refused), snapshots.length];
    const begin = process.cpuUsage();
    const result = fitSurrogate(BOX, atBase!, snapshots, heldOut.taken, {
      earlier: before,
    });
    if (!result.ok) throw new Error(result.problem.advice);
    fitSeconds += process.cpuUsage(begin).user / 1e6;
    const surrogate = result.value;
    fits.push({ surrogate, alone: few, together, seconds: solveSeconds + rateSeconds + fitSeconds });
    const { medianMm, p95Mm, largestMm } = surrogate.error;
    tell(
      `${taken} snapshots: ${[medianMm, p95Mm, largestMm].map((v) => v.toFixed(3)).join(' / ')} mm held out`,
    );
  });
  return {
    fits,
    nodes: heldOut.nodes,
    atRest: atRest!,
    refused: refused + heldOut.refused,
    solveSeconds: solveSeconds / taken,
    rateSeconds: rateSeconds / taken,
    heldOutSeconds: heldOut.solveSeconds,
  };
}

/** What a side does of a pull, the other at the base. */
const alone = (about: number | 'all', pull: readonly number[]): number[] =>
  pull.map((v, i) => (about === 'all' || BOX.groups[about]!.includes(i) ? v : BOX.base[i]!));
