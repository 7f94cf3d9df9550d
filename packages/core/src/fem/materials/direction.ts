/** A direction in the body at rest, the same everywhere or by place (mm); of any length but zero. */
export type Direction =
  | readonly [number, number, number]
  | ((at: readonly [number, number, number]) => readonly [number, number, number]);

export type Vector = readonly [number, number, number];

export const cross = (a: Vector, b: Vector): [number, number, number] => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const along = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export function unit(a: Vector): [number, number, number] {
  const length = Math.hypot(...a);
  if (!(length > 0)) throw new RangeError('a direction of no length');
  return [a[0] / length, a[1] / length, a[2] / length];
}

export const directionAt = (direction: Direction, at: Vector): [number, number, number] =>
  unit(typeof direction === 'function' ? direction(at) : direction);

/**
 * Three unit axes in rows: the first along `direction` laid into the plane across `normal`, the third along `normal`.
 * RangeError where the direction stands on the plane.
 */
export function frameOf(
  normal: Vector,
  direction: Vector,
): [[number, number, number], [number, number, number], [number, number, number]] {
  const n = unit(normal);
  const up = along(direction, n);
  const flat: Vector = [direction[0] - up * n[0], direction[1] - up * n[1], direction[2] - up * n[2]];
  if (Math.hypot(...flat) < 1e-6 * Math.hypot(...direction))
    throw new RangeError('the direction stands upright on its sheet');
  const first = unit(flat);
  return [first, cross(n, first), n];
}
