import { mapShape, meanShape, subtract, type Shape } from './shape.ts';

export interface ShapeChange {
  /** Mean change of each landmark, mm63. */
  change: Shape;
  standardError: Shape;
}

/** Mean change within persons from the first photograph to the second (frontal, symmetric shapes). */
export function pairedChange(pairs: readonly (readonly [Shape, Shape])[]): ShapeChange {
  const differences = pairs.map(([a, b]) => subtract(b, a));
  const change = meanShape(differences);
  const n = differences.length;
  const standardError = mapShape(change, (mean, axis, i) =>
    Math.sqrt(differences.reduce((s, d) => s + (d[i]![axis]! - mean) ** 2, 0) / (n - 1) / n),
  );
  return { change, standardError };
}
