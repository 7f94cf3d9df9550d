import type { ParameterBox } from './parameter-box.ts';

/** How alike two points of a box are. A row: the value at a point, then its slopes by each parameter over half its interval. */
export interface Kernel {
  /** Of a row. */
  readonly size: number;
  /** Which parameters have a slope in a row, in its order. */
  readonly slopes: readonly number[];
  /** Value and slopes at p (rows) against those at q (columns). */
  block(p: ArrayLike<number>, q: ArrayLike<number>, out: Float64Array): void;
  /** The first row of it: the value at p against the value and slopes at q. */
  row(p: ArrayLike<number>, q: ArrayLike<number>, out: Float64Array): void;
}

const ROOT = Math.sqrt(7);

/**
 * Of the parameters of one group: Matern's with three derivatives, of the distance in lengths; less what both points share
 * with the base, so that nothing is there. Folds that grow within a short way ring less in it than in a bell without end to
 * its derivatives. (Rasmussen & Williams 2006, eq. 4.14; Stein 1999)
 */
export class GroupKernel implements Kernel {
  readonly size: number;
  private readonly half: readonly number[];
  private readonly inverse: readonly number[];
  private readonly apart: Float64Array;
  private readonly fromBase: Float64Array;
  private readonly toBase: Float64Array;

  constructor(
    private readonly box: ParameterBox,
    readonly slopes: readonly number[],
    /** Of each parameter of the box. */
    lengths: readonly number[],
  ) {
    this.size = 1 + slopes.length;
    this.half = slopes.map((i) => (box.high[i]! - box.low[i]!) / 2);
    this.inverse = slopes.map((i) => 1 / lengths[i]!);
    this.apart = new Float64Array(slopes.length);
    this.fromBase = new Float64Array(this.size);
    this.toBase = new Float64Array(this.size);
  }

  block(p: ArrayLike<number>, q: ArrayLike<number>, out: Float64Array): void {
    const { size, half, inverse, apart, toBase } = this;
    this.row(p, q, out);
    const { first, second } = this.derivatives(p, q);
    for (let i = 0; i < apart.length; i++) out[(1 + i) * size] = 2 * first * apart[i]!;
    for (let i = 0; i < apart.length; i++)
      for (let j = 0; j < apart.length; j++) {
        const curved = i === j ? 2 * first * (half[i]! * inverse[i]!) ** 2 : 0;
        out[(1 + i) * size + 1 + j] = -4 * second * apart[i]! * apart[j]! - curved;
      }
    // `row` has left in fromBase what q shares with the base.
    this.plainRow(this.box.base, p, toBase);
    for (let i = 1; i < size; i++)
      for (let j = 0; j < size; j++) out[i * size + j]! -= toBase[i]! * this.fromBase[j]!;
  }

  row(p: ArrayLike<number>, q: ArrayLike<number>, out: Float64Array): void {
    const { fromBase } = this;
    this.plainRow(this.box.base, q, fromBase);
    const share = this.derivatives(p, this.box.base).value;
    this.plainRow(p, q, out);
    for (let i = 0; i < this.size; i++) out[i]! -= share * fromBase[i]!;
  }

  private plainRow(p: ArrayLike<number>, q: ArrayLike<number>, out: Float64Array): void {
    const { value, first } = this.derivatives(p, q);
    out[0] = value;
    for (let i = 0; i < this.apart.length; i++) out[1 + i] = -2 * first * this.apart[i]!;
  }

  /** The value, and its derivatives by the square of the distance; `apart` half that square's slopes at p. */
  private derivatives(
    p: ArrayLike<number>,
    q: ArrayLike<number>,
  ): { value: number; first: number; second: number } {
    const { slopes, inverse, half, apart } = this;
    let squares = 0;
    for (let k = 0; k < slopes.length; k++) {
      const distance = (p[slopes[k]!]! - q[slopes[k]!]!) * inverse[k]!;
      squares += distance * distance;
      apart[k] = half[k]! * distance * inverse[k]!;
    }
    const x = ROOT * Math.sqrt(squares);
    const e = Math.exp(-x);
    return {
      value: (1 + x + 0.4 * x * x + (x * x * x) / 15) * e,
      first: -0.7 * (1 + x + (x * x) / 3) * e,
      second: (49 / 60) * (1 + x) * e,
    };
  }
}
