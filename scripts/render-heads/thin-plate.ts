import { solveLinear, type Point3 } from '@plica/core';

/** Smooth map of space that takes each `from` to its `to` (thin-plate spline, kernel r), slightly relaxed by `slack` mm. */
export function thinPlate(
  from: readonly Point3[],
  to: readonly Point3[],
  slack = 1,
): (point: Point3) => [number, number, number] {
  const n = from.length;
  const size = n + 4;
  const matrix = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, j) => {
      if (i < n && j < n) return i === j ? -slack : distance(from[i]!, from[j]!);
      if (i < n) return j === n ? 1 : from[i]![j - n - 1]!;
      if (j < n) return i === n ? 1 : from[j]![i - n - 1]!;
      return 0;
    }),
  );
  const columns = [0, 1, 2].map((axis) => {
    const right = Array.from({ length: size }, (_, i) => (i < n ? to[i]![axis]! - from[i]![axis]! : 0));
    const weights = solveLinear(matrix, right);
    if (!weights) throw new Error('The points of the thin-plate spline lie in one plane.');
    return weights;
  });
  return (point) => {
    const kernel = from.map((p) => distance(p, point));
    return [0, 1, 2].map((axis) => {
      const w = columns[axis]!;
      let moved = point[axis]! + w[n]! + w[n + 1]! * point[0] + w[n + 2]! * point[1] + w[n + 3]! * point[2];
      kernel.forEach((r, i) => (moved += w[i]! * r));
      return moved;
    }) as [number, number, number];
  };
}

const distance = (a: Point3, b: Point3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
