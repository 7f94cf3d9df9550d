import type { ParameterBox } from './parameter-box.ts';

/** How far apart in each parameter two points are still alike. */
export interface KernelShape {
  /** In what each group of parameters does alone, and in what all do together. */
  alone: readonly number[];
  together: readonly number[];
  /** Size of what they do together, over that of one group alone. */
  share: number;
}

/**
 * How alike two points of a box are, less what both share with its rest: nothing there, so that rest stays exact. A
 * constant, and exp(-d^2/2) of each group of parameters, d being the distance within it in lengths, and of all: folds at
 * one pull need short lengths, what pulls do to each other is smooth. (Rasmussen & Williams 2006, ch. 4; Durrande et al. 2012)
 */
export class AnchoredKernel {
  /** 1 and the number of parameters: the value at a point, then its slopes by each parameter over half its interval. */
  readonly size: number;
  private readonly half: Float64Array;
  /** Of each part its size, and per parameter lengths^-2, 0 where it does not matter. */
  private readonly parts: readonly { weight: number; inverse: Float64Array }[];
  private readonly own: number;
  private readonly apart: Float64Array;
  private readonly shared: [Float64Array, Float64Array];

  constructor(
    private readonly box: ParameterBox,
    { alone, together, share }: KernelShape,
  ) {
    const { low, high, groups, rest } = box;
    this.size = 1 + low.length;
    this.half = Float64Array.from(low, (v, i) => (high[i]! - v) / 2);
    this.parts = [
      { weight: 1, inverse: new Float64Array(low.length) },
      ...groups.map((g) => ({
        weight: 1,
        inverse: Float64Array.from(alone, (l, i) => (g.includes(i) ? l ** -2 : 0)),
      })),
      { weight: share, inverse: Float64Array.from(together, (l) => l ** -2) },
    ];
    this.apart = new Float64Array(low.length);
    this.shared = [new Float64Array(this.size), new Float64Array(this.size)];
    this.own = this.plain(rest, rest);
  }

  value(p: ArrayLike<number>, q: ArrayLike<number>): number {
    const { rest } = this.box;
    return this.plain(p, q) - (this.plain(p, rest) * this.plain(rest, q)) / this.own;
  }

  /** The value at p against the value and slopes at q: that of `plainRow` less `shareWithRest` of p times that of rest. */
  row(p: ArrayLike<number>, q: ArrayLike<number>, out: Float64Array): void {
    const shared = this.shared[1];
    this.plainRow(q, this.box.rest, shared);
    const share = this.shareWithRest(p);
    this.plainRow(q, p, out);
    for (let i = 0; i < this.size; i++) out[i]! -= share * shared[i]!;
  }

  /** Value and slopes at p (rows) against those at q (columns). */
  block(p: ArrayLike<number>, q: ArrayLike<number>, out: Float64Array): void {
    const { size, half, apart, shared, parts } = this;
    const [a, b] = shared;
    this.plainRow(p, this.box.rest, a);
    this.plainRow(q, this.box.rest, b);
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++) out[i * size + j] = -(a[i]! * b[j]!) / this.own;
    for (const { weight, inverse } of parts) {
      const near = weight * nearness(p, q, inverse);
      for (let i = 0; i < apart.length; i++) apart[i] = half[i]! * (p[i]! - q[i]!) * inverse[i]!;
      out[0]! += near;
      for (let i = 0; i < apart.length; i++) {
        out[1 + i]! += near * apart[i]!;
        out[(1 + i) * size]! -= near * apart[i]!;
        for (let j = 0; j < apart.length; j++) {
          const curved = i === j ? half[i]! ** 2 * inverse[i]! : 0;
          out[(1 + i) * size + 1 + j]! += near * (curved - apart[i]! * apart[j]!);
        }
      }
    }
  }

  shareWithRest(p: ArrayLike<number>): number {
    return this.plain(p, this.box.rest) / this.own;
  }

  /** Value and slopes at p against the value at q, before what both share with rest is taken off. */
  plainRow(p: ArrayLike<number>, q: ArrayLike<number>, out: Float64Array): void {
    const { half, parts } = this;
    out.fill(0);
    for (const { weight, inverse } of parts) {
      const near = weight * nearness(p, q, inverse);
      out[0]! += near;
      for (let i = 0; i < half.length; i++) out[1 + i]! -= near * half[i]! * (p[i]! - q[i]!) * inverse[i]!;
    }
  }

  private plain(p: ArrayLike<number>, q: ArrayLike<number>): number {
    let sum = 0;
    for (const { weight, inverse } of this.parts) sum += weight * nearness(p, q, inverse);
    return sum;
  }
}

/** exp(-d^2/2), `inverse` being lengths^-2. */
export function nearness(p: ArrayLike<number>, q: ArrayLike<number>, inverse: ArrayLike<number>): number {
  let squares = 0;
  for (let i = 0; i < inverse.length; i++) squares += (p[i]! - q[i]!) ** 2 * inverse[i]!;
  return Math.exp(-squares / 2);
}
