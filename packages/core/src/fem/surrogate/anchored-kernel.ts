import type { ParameterBox } from './parameter-box.ts';

/**
 * How alike two points of a box are, less what both share with its rest: nothing there, so that rest stays exact. Over the
 * groups of parameters the product of 1 + exp(-d^2/2), d being the distance within the group in `lengths`: what one group
 * does alone, and what groups do together. (Rasmussen & Williams 2006, ch. 4; Durrande et al. 2012)
 */
export class AnchoredKernel {
  /** 1 and the number of parameters: the value at a point, then its slopes by each parameter over half its interval. */
  readonly size: number;
  private readonly group: Int32Array;
  private readonly half: Float64Array;
  private readonly inverse: Float64Array;
  private readonly own: number;
  private readonly near: Float64Array;
  private readonly apart: Float64Array;
  private readonly shared: [Float64Array, Float64Array];

  constructor(
    private readonly box: ParameterBox,
    lengths: readonly number[],
  ) {
    const { low, high, groups, rest } = box;
    this.size = 1 + low.length;
    this.group = Int32Array.from(low, (_, i) => groups.findIndex((g) => g.includes(i)));
    this.half = Float64Array.from(low, (v, i) => (high[i]! - v) / 2);
    this.inverse = Float64Array.from(lengths, (l) => 1 / (l * l));
    this.near = new Float64Array(groups.length);
    this.apart = new Float64Array(low.length);
    this.shared = [new Float64Array(this.size), new Float64Array(this.size)];
    this.own = this.plain(rest, rest);
  }

  value(p: ArrayLike<number>, q: ArrayLike<number>): number {
    const { rest } = this.box;
    return this.plain(p, q) - (this.plain(p, rest) * this.plain(rest, q)) / this.own;
  }

  /** The value at p against the value and slopes at q. */
  row(p: ArrayLike<number>, q: ArrayLike<number>, out: Float64Array): void {
    const shared = this.shared[1];
    this.plainRow(q, this.box.rest, shared);
    const share = this.plain(p, this.box.rest) / this.own;
    this.plainRow(q, p, out);
    for (let i = 0; i < this.size; i++) out[i]! -= share * shared[i]!;
  }

  /** Value and slopes at p (rows) against those at q (columns). */
  block(p: ArrayLike<number>, q: ArrayLike<number>, out: Float64Array): void {
    const { size, group, half, inverse, apart, shared } = this;
    const [a, b] = shared;
    this.plainRow(p, this.box.rest, a);
    this.plainRow(q, this.box.rest, b);
    const whole = this.plain(p, q);
    for (let i = 0; i < apart.length; i++) apart[i] = half[i]! * (p[i]! - q[i]!) * inverse[i]!;
    out[0] = whole;
    for (let i = 0; i < apart.length; i++) {
      const share = this.share(group[i]!);
      out[1 + i] = whole * share * apart[i]!;
      out[(1 + i) * size] = -whole * share * apart[i]!;
      for (let j = 0; j < apart.length; j++) {
        const together = apart[i]! * apart[j]! * (group[i] === group[j] ? 1 : this.share(group[j]!));
        const curved = i === j ? half[i]! ** 2 * inverse[i]! : 0;
        out[(1 + i) * size + 1 + j] = whole * share * (curved - together);
      }
    }
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++) out[i * size + j]! -= (a[i]! * b[j]!) / this.own;
  }

  /** Value and slopes at p against the value at q. */
  private plainRow(p: ArrayLike<number>, q: ArrayLike<number>, out: Float64Array): void {
    const { group, half, inverse } = this;
    const whole = this.plain(p, q);
    out[0] = whole;
    for (let i = 0; i < half.length; i++)
      out[1 + i] = -whole * half[i]! * (p[i]! - q[i]!) * inverse[i]! * this.share(group[i]!);
  }

  /** How much of a group's factor falls off with distance, after `plain`. */
  private share(group: number): number {
    const e = this.near[group]!;
    return e / (1 + e);
  }

  private plain(p: ArrayLike<number>, q: ArrayLike<number>): number {
    const { group, inverse, near } = this;
    near.fill(0);
    for (let i = 0; i < inverse.length; i++) near[group[i]!]! += (p[i]! - q[i]!) ** 2 * inverse[i]!;
    let product = 1;
    for (let g = 0; g < near.length; g++) {
      near[g] = Math.exp(-near[g]! / 2);
      product *= 1 + near[g]!;
    }
    return product;
  }
}
