import type { Point2, Point3 } from '@plica/core';

/** Turns, moves and sizes landmarks onto a reference, so that only their shape is left. */
export interface JawFrame {
  /** Pixels per unit of the reference (about a millimetre). */
  unitPx: number;
  toFrame: (point: Point2) => [number, number];
  fromFrame: (point: Point2) => [number, number];
}

/** Similarity of least squares from landmarks in pixels to the reference points, both in the same order. */
export function jawFrame(points: readonly (Point2 | Point3)[], reference: readonly Point2[]): JawFrame {
  const [px, py] = centre(points);
  const [rx, ry] = centre(reference);
  let [re, im, size] = [0, 0, 0];
  points.forEach((p, i) => {
    const [x, y] = [p[0] - px, p[1] - py];
    const [u, v] = [reference[i]![0] - rx, reference[i]![1] - ry];
    re += x * u + y * v;
    im += x * v - y * u;
    size += x * x + y * y;
  });
  re /= size;
  im /= size;
  const square = re * re + im * im;
  return {
    unitPx: 1 / Math.sqrt(square),
    toFrame: ([x, y]) => [(x - px) * re - (y - py) * im + rx, (x - px) * im + (y - py) * re + ry],
    fromFrame: ([u, v]) => [
      ((u - rx) * re + (v - ry) * im) / square + px,
      ((v - ry) * re - (u - rx) * im) / square + py,
    ],
  };
}

const centre = (points: readonly (Point2 | Point3)[]): [number, number] => [
  points.reduce((s, p) => s + p[0], 0) / points.length,
  points.reduce((s, p) => s + p[1], 0) / points.length,
];
