import type { Random } from '../../inference/seeded-random.ts';

/** An interval for each parameter. */
export interface Intervals {
  low: readonly number[];
  high: readonly number[];
}

/** Where a surrogate is asked to know its body: an interval for each parameter, and a point from which they are counted. */
export interface ParameterBox extends Intervals {
  /** Inside the box; there the surrogate is exact. In the middle, groups change each other least over the whole box. */
  base: readonly number[];
  /**
   * Parameters that act together, as the components of one pull do: each parameter in one group. What a group does
   * while the others stay at the base is learnt alone, so what groups do to each other should be little and smooth.
   */
  groups: readonly (readonly number[])[];
}

/** RangeError where a box is none. */
export function checkBox({ low, high, base, groups }: ParameterBox): void {
  const all = groups.flat().sort((a, b) => a - b);
  if (
    low.length === 0 ||
    high.length !== low.length ||
    base.length !== low.length ||
    all.length !== low.length ||
    all.some((p, i) => p !== i) ||
    groups.some((g) => g.length === 0) ||
    low.some((v, i) => !(v < high[i]! && v <= base[i]! && base[i]! <= high[i]!))
  )
    throw new RangeError('a box needs low < high, its base within, and every parameter in one group');
}

/** The first parameter that lies outside (or is no number), -1 when none does. */
export const outside = ({ low, high }: Intervals, parameters: ArrayLike<number>): number =>
  low.findIndex((v, i) => !(parameters[i]! >= v && parameters[i]! <= high[i]!));

/** The groups that have left the base. */
export const groupsMoved = ({ groups, base }: ParameterBox, parameters: ArrayLike<number>): number[] =>
  groups.flatMap((g, k) => (g.some((i) => parameters[i] !== base[i]) ? [k] : []));

/** Half the widest interval of the same group, per parameter: parameters of one group have one unit. */
export function widest({ low, high, groups }: ParameterBox): number[] {
  const half = low.map((v, i) => (high[i]! - v) / 2);
  return half.map((_, i) => Math.max(...groups.find((g) => g.includes(i))!.map((k) => half[k]!)));
}

/** A point of the box: even, or crowded towards its faces as Chebyshev's points are, where interpolation is weakest. */
export const randomPoint = ({ low, high }: Intervals, random: Random, towardsFaces = false): number[] =>
  low.map((v, i) => {
    const r = random();
    return v + (high[i]! - v) * (towardsFaces ? (1 - Math.cos(Math.PI * r)) / 2 : r);
  });

/** Corners of a group's box and the middles of its edges and faces, the others at the base: the base in between, if not in the middle. */
export const rim = ({ low, high, base, groups }: ParameterBox, group: number): number[][] =>
  groups[group]!.reduce(
    (points: number[][], i) => points.flatMap((p) => [low[i]!, base[i]!, high[i]!].map((v) => p.with(i, v))),
    [[...base]],
  ).filter(
    (p, n, all) => p.some((v, i) => v !== base[i]) && all.findIndex((q) => q.join() === p.join()) === n,
  );
