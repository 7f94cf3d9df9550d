export interface CornerModel {
  mean: readonly number[];
  /** Offset at the mean patch. */
  offset: readonly number[];
  weights: { x: readonly number[]; y: readonly number[] };
  /** Largest believable offset. */
  maxMm63: number;
}

/** Offset from the landmark, mm63, no longer than `maxMm63`. */
export function predictOffset(
  { mean, offset, weights, maxMm63 }: CornerModel,
  values: readonly number[],
): [number, number] {
  let [u, v] = offset;
  for (let i = 0; i < values.length; i++) {
    u += weights.x[i] * (values[i] - mean[i]);
    v += weights.y[i] * (values[i] - mean[i]);
  }
  const length = Math.hypot(u, v);
  const keep = length > maxMm63 ? maxMm63 / length : 1;
  return [u * keep, v * keep];
}

/** Root mean square distance of a patch from the mean patch. */
export const unlikenessOf = (values: readonly number[], mean: readonly number[]): number =>
  Math.sqrt(values.reduce((sum, v, i) => sum + (v - mean[i]) ** 2, 0) / values.length);
