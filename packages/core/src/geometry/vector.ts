export type Point2 = readonly [number, number];
export type Point3 = readonly [number, number, number];

export const distance2 = (a: readonly number[], b: readonly number[]): number =>
  Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!);
export const distance3 = (a: Point3, b: Point3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
export const midpoint3 = (a: Point3, b: Point3): [number, number, number] => [
  (a[0] + b[0]) / 2,
  (a[1] + b[1]) / 2,
  (a[2] + b[2]) / 2,
];
/** Weighted sum of points of one dimension. */
export function combine2(
  ...terms: readonly (readonly [weight: number, point: readonly number[]])[]
): [number, number] {
  let x = 0;
  let y = 0;
  for (const [w, p] of terms) {
    x += w * p[0]!;
    y += w * p[1]!;
  }
  return [x, y];
}
