import type { ParameterBox } from './parameter-box.ts';

/**
 * A plane of the box at which something sets in, as a fold does: nothing much on one side of it, on the other it grows like
 * a root. Over half intervals from the base: offset + across . x = 0 is the plane, `width` how far it is rounded.
 */
export interface Bend {
  offset: number;
  /** Of each parameter of the box: those of one group. */
  across: readonly number[];
  width: number;
}

/** The same bend, its root so many times as long. */
export const stretched = ({ offset, across, width }: Bend, by: number): Bend => ({
  offset: offset * by * by,
  across: across.map((v) => v * by * by),
  width: width * by * by,
});

/** What a kernel measures distances in. */
export interface PartShape {
  /** Of each parameter of the box, in its unit. */
  lengths: readonly number[];
  /** Further coordinates, counted as they are. */
  bends: readonly Bend[];
}

export interface Place {
  at: Float64Array;
  /** Its slopes by each parameter over half its interval: a row per coordinate. */
  slopes: Float64Array;
}

/**
 * Coordinates of one group: its parameters in lengths, then for each bend the root of what lies beyond its plane, rounded:
 * the real part of sqrt(g + i w), g the height over the plane. What grows like a root is a line in it.
 */
export class PartCoordinates {
  readonly size: number;
  private readonly half: readonly number[];
  private readonly across: readonly (readonly number[])[];

  constructor(
    private readonly box: ParameterBox,
    readonly parameters: readonly number[],
    readonly shape: PartShape,
  ) {
    this.size = parameters.length + shape.bends.length;
    this.half = parameters.map((i) => (box.high[i]! - box.low[i]!) / 2);
    this.across = shape.bends.map(({ across }) => parameters.map((i) => across[i]!));
  }

  place(point: ArrayLike<number>): Place {
    const { parameters, half, shape, size } = this;
    const many = parameters.length;
    const at = new Float64Array(size);
    const slopes = new Float64Array(size * many);
    const x = this.normal(point);
    for (let i = 0; i < many; i++) {
      slopes[i * many + i] = half[i]! / shape.lengths[parameters[i]!]!;
      at[i] = x[i]! * slopes[i * many + i]!;
    }
    shape.bends.forEach((bend, k) => {
      const across = this.across[k]!;
      const { root, slope } = rounded(bend, across, x);
      at[many + k] = root;
      for (let i = 0; i < many; i++) slopes[(many + k) * many + i] = slope * across[i]!;
    });
    return { at, slopes };
  }

  /**
   * Adds to `to`, per log of a length, then per offset, components across and log width of each bend, what a scalar changes
   * by, given its derivatives by the coordinates and their slopes at a point.
   */
  addGradient(point: ArrayLike<number>, by: Place, to: Float64Array): void {
    const { parameters, half, shape } = this;
    const many = parameters.length;
    const x = this.normal(point);
    for (let i = 0; i < many; i++)
      to[i]! -= (by.at[i]! * x[i]! + by.slopes[i * many + i]!) * (half[i]! / shape.lengths[parameters[i]!]!);
    let next = many;
    shape.bends.forEach((bend, k) => {
      const { width } = bend;
      const across = this.across[k]!;
      const { root, slope, size, height } = rounded(bend, across, x);
      const byWidth = width / (4 * size * root);
      const cube = root / (2 * size ** 3);
      const direct = by.at[many + k]!;
      let along = 0;
      for (let i = 0; i < many; i++) along += by.slopes[(many + k) * many + i]! * across[i]!;
      const byHeight = direct * slope + along * (slope / (2 * size) - cube * height);
      to[next++]! += byHeight;
      for (let i = 0; i < many; i++)
        to[next++]! += byHeight * x[i]! + by.slopes[(many + k) * many + i]! * slope;
      to[next++]! += (direct * byWidth + along * (byWidth / (2 * size) - cube * width)) * width;
    });
  }

  private normal(point: ArrayLike<number>): number[] {
    return this.parameters.map((i, k) => (point[i]! - this.box.base[i]!) / this.half[k]!);
  }
}

function rounded(
  { offset, width }: Bend,
  across: readonly number[],
  x: readonly number[],
): { root: number; slope: number; size: number; height: number } {
  let height = offset;
  for (let i = 0; i < x.length; i++) height += across[i]! * x[i]!;
  const size = Math.hypot(height, width);
  // Far below the plane the difference of two large numbers would lose it.
  const root = height > 0 ? Math.sqrt((height + size) / 2) : width / Math.sqrt(2 * (size - height));
  return { root, slope: root / (2 * size), size, height };
}
