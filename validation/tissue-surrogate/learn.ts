import { chooseSamples, fitSurrogate, randomPoint, type Fit, type Snapshot } from '@plica/core/fem';
import { seededRandom } from '@plica/core/inference';
import { takeSnapshots, type Snapshots } from './take-snapshots.ts';
import { BOX, type Element } from './two-sided-slab.ts';

const CELLS = [48, 40] as const;
/** Snapshots of each fit. The later lot knows of the first. */
const FIRST = [30, 60] as const;
const THEN = [120, 180, 240] as const;
/** The kernel is sought on no more than these; larger fits keep it. */
const SOUGHT = 120;
const HELD_OUT = 24;

export type Solve = (pulls: readonly (readonly number[])[], withRates?: boolean) => Snapshots;

export interface Learnt {
  fits: Fit[];
  nodes: number;
  /** Pulls for which no stable balance was found. */
  refused: number;
  /** CPU per snapshot, and of all solutions and fits. */
  solveSeconds: number;
  rateSeconds: number;
  allSeconds: number;
}

export const solver =
  (element: Element, folder: string, tell: (text: string) => void): Solve =>
  (pulls, withRates = false) =>
    takeSnapshots(element, CELLS, pulls, withRates, folder, tell);

/** Pulls drawn evenly from the box. */
export function evenPulls(count: number, seed: number): number[][] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => randomPoint(BOX, random));
}

/** Surrogates of more and more snapshots; nothing of it sees the unseen pulls. */
export function learn(solve: Solve, tell: (text: string) => void): Learnt {
  const begin = process.cpuUsage();
  const rest = solve([BOX.rest]);
  const heldOut = solve(evenPulls(HELD_OUT, 2));
  const fits: Fit[] = [];
  const addFit = (snapshots: readonly Snapshot[]): void => {
    const kernel = snapshots.length > SOUGHT ? fits.at(-1)!.kernel : undefined;
    const fit = fitSurrogate(BOX, rest.taken[0]!.displacement, snapshots, heldOut.taken, { kernel });
    if (!fit.ok) throw new Error(fit.problem.advice);
    const { medianMm, p95Mm, largestMm } = fit.value.surrogate.error;
    tell(`${snapshots.length} snapshots: ${[medianMm, p95Mm, largestMm].map((v) => v.toFixed(3)).join(' / ')} mm held out`);
    fits.push(fit.value);
  };
  const first = chooseSamples(BOX, FIRST.at(-1)!, 1);
  const then = chooseSamples(BOX, THEN.at(-1)! - first.length, 10, first);
  const lots = [first, then].map((pulls) => solve(pulls, true));
  const taken = lots.flatMap((lot) => lot.taken);
  for (const count of [...FIRST, ...THEN]) addFit(taken.slice(0, count));
  const over = (of: (s: Snapshots) => number, all: readonly Snapshots[]): number =>
    all.reduce((sum, s) => sum + of(s), 0);
  const all = [rest, heldOut, ...lots];
  return {
    fits,
    nodes: rest.nodes,
    refused: over((s) => s.refused, all),
    solveSeconds: over((s) => s.solveSeconds, lots) / taken.length,
    rateSeconds: over((s) => s.rateSeconds, lots) / taken.length,
    allSeconds: over((s) => s.keptSeconds, all) + process.cpuUsage(begin).user / 1e6,
  };
} // prettier-ignore
