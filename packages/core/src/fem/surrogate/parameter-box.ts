import type { Random } from '../../inference/seeded-random.ts';

/** Where a surrogate is asked to know its body: an interval for each parameter, and a point where nothing is pulled. */
export interface ParameterBox {
  low: readonly number[];
  high: readonly number[];
  /** Inside the box; there the surrogate is exact. */
  rest: readonly number[];
  /** Parameters that act together, as the components of one pull do: each parameter in one group. */
  groups: readonly (readonly number[])[];
}

/** RangeError where a box is none. */
export function checkBox({ low, high, rest, groups }: ParameterBox): void {
  const all = groups.flat().sort((a, b) => a - b);
  if (
    low.length === 0 ||
    high.length !== low.length ||
    rest.length !== low.length ||
    all.length !== low.length ||
    all.some((p, i) => p !== i) ||
    low.some((v, i) => !(v < high[i]! && v <= rest[i]! && rest[i]! <= high[i]!))
  )
    throw new RangeError('a box needs low < high, rest within, and every parameter in one group');
}

/** The first parameter that lies outside (or is no number), -1 when none does. */
export const outside = ({ low, high }: ParameterBox, parameters: ArrayLike<number>): number =>
  low.findIndex((v, i) => !(parameters[i]! >= v && parameters[i]! <= high[i]!));

/** A point of the box: even, or crowded towards its faces as Chebyshev's points are, where interpolation is weakest. */
export const randomPoint = ({ low, high }: ParameterBox, random: Random, towardsFaces = false): number[] =>
  low.map((v, i) => {
    const r = random();
    return v + (high[i]! - v) * (towardsFaces ? (1 - Math.cos(Math.PI * r)) / 2 : r);
  });
