import { quantile } from '../../inference/summaries.ts';
import { failure, success, type Outcome } from '../../outcome.ts';
import { bestFitPart, type Learn } from './fit-part.ts';
import { GroupKernel, type Kernel } from './group-kernel.ts';
import { InteractionKernel } from './interaction-kernel.ts';
import { learnBends } from './learn-bends.ts';
import { calibrated } from './local-error.ts';
import { checkBox, groupsMoved, outside, widest, type ParameterBox } from './parameter-box.ts';
import { stretched, type PartShape } from './part-coordinates.ts';
import { farthest, properModes } from './proper-modes.ts';
import { Surrogate, type SurrogateError, type SurrogatePart } from './surrogate.ts';
import { weighedSum } from './weighed-sum.ts';

/** One whole solution: where in the box, and what the nodes of interest did, mm, 3 per node. */
export interface Solution {
  parameters: readonly number[];
  displacement: Float64Array;
}

/**
 * A solution with its rates (see `sensitivities`), which say more than further solutions would: by the parameters of the
 * group that has left the base, or by all where several have; in the order of the box.
 */
export interface Snapshot extends Solution {
  rates: readonly Float64Array[];
}

export interface FitProblem {
  reason: 'tooFewSnapshots' | 'notFitted';
  advice: string;
}

export interface FitOptions {
  /**
   * No snapshot may lose more than this by keeping few modes, mm. Where the most that are kept do not suffice, the error
   * on held-out ones holds what is lost.
   */
  modesWithinMm?: number | undefined;
  /** A surrogate of the same box, of fewer snapshots: its bends are where those of this begin. */
  earlier?: Surrogate | undefined;
}

const UNKNOWN: SurrogateError = {
  heldOut: 0,
  medianMm: NaN,
  p95Mm: NaN,
  largestMm: NaN,
  scale: NaN,
  coverage: NaN,
};
const SMALLEST_FIT = 8;
const SMALLEST_HELD_OUT = 8;
/** Where the search for lengths begins, in half widths of the widest parameter of a group: of one alone, of all together. */
const ALONE = 2;
const TOGETHER = 4;
/** Roots of the bends of each group, for what groups do to each other, in those of the group alone. */
const SHORTER = [1, 0.5, 0.25];

/**
 * A surrogate of the snapshots: those in which one group has left the base tell what it does alone; the others, less what
 * their groups did alone, what groups do to each other (none: nothing; see `chooseTogether`). Lengths and noise of each part are those that predict best when each
 * snapshot is left out; the error is then measured on `heldOut`, which no choice has seen, and what it says of a point is scaled to hold there. RangeError where sizes disagree
 * or a point lies outside.
 */
export function fitSurrogate(
  box: ParameterBox,
  atBase: Float64Array,
  snapshots: readonly Snapshot[],
  heldOut: readonly Solution[],
  { modesWithinMm = 0.01, earlier }: FitOptions = {},
): Outcome<Surrogate, FitProblem> {
  checkBox(box);
  for (const { parameters, displacement } of [...snapshots, ...heldOut])
    if (outside(box, parameters) >= 0 || displacement.length !== atBase.length)
      throw new RangeError('a snapshot lies outside the box or has other nodes');
  const lots = byPart(box, snapshots);
  if (lots.some((lot, k) => lot.snapshots.length < SMALLEST_FIT && (k < box.groups.length || lot.snapshots.length)))
    return tooFew();
  if (heldOut.length < SMALLEST_HELD_OUT) return tooFew();
  const sorted = lots.flatMap((lot) => lot.snapshots);
  const values = sorted.map(({ displacement }) => displacement.map((v, i) => v - atBase[i]!));
  // What half of each interval would change.
  const slopes = lots.flatMap(({ slopes: by, snapshots: own }) =>
    own.flatMap(({ rates }) =>
      by.map((k, i) => rates[i]!.map((v) => (v * (box.high[k]! - box.low[k]!)) / 2)),
    ),
  );
  const { modes, coefficients } = properModes([...values, ...slopes], values.length, modesWithinMm);
  if (modes.length === 0)
    return failure({
      reason: 'notFitted',
      advice: 'Nothing moves in this box: pull on something that moves.',
    });
  const addModes = weighedSum(modes);
  const parts: SurrogatePart[] = [];
  const starts = widest(box);
  let [value, slope] = [0, values.length];
  const rows = lots.map(({ slopes: by, snapshots: own }) =>
    own.flatMap(() => [coefficients[value++]!, ...by.map(() => coefficients[slope++]!)]),
  );
  for (const [k, { about, snapshots: own }] of lots.entries()) {
    if (own.length === 0) continue;
    const points = own.map(({ parameters }) => parameters);
    const targets = about === 'all' ? lessAlone(box, lots, rows) : rows[k]!;
    const kernel = (shape: PartShape): Kernel =>
      about === 'all' ? new InteractionKernel(box, shape) : new GroupKernel(box, box.groups[about]!, shape);
    const start = starts.map((w) => (about === 'all' ? TOGETHER : ALONE) * w);
    const learn: Learn = ({ lengths }, own) => {
      if (about !== 'all') {
        const shape = learnBends(box, box.groups[about]!, points, own, earlier?.parts.parts[k]?.shape);
        return shape ? [shape] : [];
      }
      // What groups do to each other shifts the folds of each.
      const bends = parts.flatMap(({ shape }) => shape.bends);
      return bends.length
        ? SHORTER.map((by) => ({ lengths, bends: bends.map((bend) => stretched(bend, by)) }))
        : [];
    };
    const fit = bestFitPart(kernel, points, targets, start, learn);
    if (!fit)
      return failure({ reason: 'notFitted', advice: 'Snapshots are too alike: spread them over the box.' });
    const leftOutMm = fit.leftOut.map((amount) => {
      const field = new Float64Array(atBase.length);
      addModes(amount, field);
      return farthest(field);
    });
    parts.push({ about, shape: fit.shape, points, weights: fit.weights, leftOutMm });
  }
  const all = { box, parts, atBase, modes };
  const error = measured(new Surrogate({ ...all, error: UNKNOWN }), heldOut);
  return success(new Surrogate({ ...all, error }));
} // prettier-ignore

const tooFew = (): Outcome<never, FitProblem> =>
  failure({
    reason: 'tooFewSnapshots',
    advice: `Take at least ${SMALLEST_FIT} snapshots of each group alone and ${SMALLEST_HELD_OUT} to hold out; of several together as many, or none.`,
  });

interface Lot {
  about: SurrogatePart['about'];
  /** By which parameters its snapshots have rates. */
  slopes: readonly number[];
  snapshots: readonly Snapshot[];
}

/** Snapshots of each group alone, then of several. */
function byPart(box: ParameterBox, snapshots: readonly Snapshot[]): Lot[] {
  const moved = snapshots.map(({ parameters }) => groupsMoved(box, parameters));
  const of = (about: SurrogatePart['about'], slopes: readonly number[], is: (m: readonly number[]) => boolean): Lot => ({
    about,
    slopes,
    snapshots: snapshots.filter((_, n) => is(moved[n]!)),
  });
  const lots = [
    ...box.groups.map((g, k) => of(k, g, (m) => m.length === 1 && m[0] === k)),
    of('all', box.low.map((_, i) => i), (m) => m.length > 1),
  ]; // prettier-ignore
  for (const { slopes, snapshots: own } of lots)
    if (own.some(({ rates }) => rates.length !== slopes.length))
      throw new RangeError('a snapshot needs the rates by each parameter of the groups that have left the base');
  return lots;
} // prettier-ignore

/** Takes from what several groups did what each of them did alone: all known, so no error of a part enters the next. */
function lessAlone(box: ParameterBox, lots: readonly Lot[], rows: readonly Float64Array[][]): Float64Array[] {
  const all = lots.at(-1)!;
  const size = 1 + all.slopes.length;
  return all.snapshots.flatMap(({ parameters }, n) => {
    const own = rows.at(-1)!.slice(n * size, (n + 1) * size).map((row) => Float64Array.from(row));
    for (const g of groupsMoved(box, parameters)) {
      const { slopes, snapshots } = lots[g]!;
      const at = snapshots.findIndex((s) => slopes.every((i) => s.parameters[i] === parameters[i]));
      if (at < 0) throw new RangeError('where several groups have left the base, each is needed alone too');
      [0, ...slopes.map((i) => 1 + i)].forEach((to, i) => {
        const alone = rows[g]![at * (1 + slopes.length) + i]!;
        for (let m = 0; m < alone.length; m++) own[to]![m]! -= alone[m]!;
      });
    }
    return own;
  });
} // prettier-ignore

/** Largest error over the nodes of each snapshot, mm. */
export const errorsOn = (surrogate: Surrogate, solutions: readonly Solution[]): number[] =>
  solutions.map(({ parameters, displacement }) => {
    const said = surrogate.evaluate(parameters);
    if (!said.ok) throw new RangeError('a snapshot lies outside the box');
    return farthest(said.value.displacement.map((v, i) => v - displacement[i]!));
  });

function measured(surrogate: Surrogate, heldOut: readonly Solution[]): SurrogateError {
  const errors = errorsOn(surrogate, heldOut);
  const medianMm = quantile(errors, 0.5);
  const said = heldOut.map(({ parameters }) => Math.hypot(medianMm, surrogate.leftOutNear(parameters)));
  return {
    heldOut: errors.length,
    medianMm,
    p95Mm: quantile(errors, 0.95),
    largestMm: Math.max(...errors),
    ...calibrated(errors, said),
  };
}
