import type { ParameterBox } from './parameter-box.ts';

/** How alike two points of a box are, less what both share with its rest: nothing there, so that rest stays exact. */
export type AnchoredKernel = (p: ArrayLike<number>, q: ArrayLike<number>) => number;

/**
 * Over the groups of parameters the product of 1 + exp(-d^2/2), d being the distance within the group in `lengths`: what
 * one group does alone, and what groups do together. (Rasmussen & Williams 2006, ch. 4; Durrande et al. 2012)
 */
export function anchoredKernel({ groups, rest }: ParameterBox, lengths: readonly number[]): AnchoredKernel {
  const inverse = lengths.map((l) => 1 / l);
  const plain: AnchoredKernel = (p, q) => {
    let product = 1;
    for (const group of groups) {
      let d = 0;
      for (const i of group) d += ((p[i]! - q[i]!) * inverse[i]!) ** 2;
      product *= 1 + Math.exp(-d / 2);
    }
    return product;
  };
  const own = plain(rest, rest);
  return (p, q) => plain(p, q) - (plain(p, rest) * plain(rest, q)) / own;
}
