/** NaN for an empty array, as for every summary here. */
export const mean = (values: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum / values.length;
};

/** Divides by n - 1. */
export function standardDeviation(values: ArrayLike<number>): number {
  const centre = mean(values);
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (values[i] - centre) ** 2;
  return Math.sqrt(sum / (values.length - 1));
}

export const rootMeanSquare = (values: readonly number[]): number =>
  Math.sqrt(mean(values.map((v) => v * v)));

/** `p` in [0, 1]; linear between order statistics (Hyndman & Fan 1996, type 7). */
export function quantile(values: ArrayLike<number>, p: number): number {
  if (values.length === 0) return NaN;
  const sorted = Float64Array.from(values).sort();
  const at = p * (sorted.length - 1);
  const low = Math.floor(at);
  const high = Math.min(low + 1, sorted.length - 1);
  return sorted[low] + (at - low) * (sorted[high] - sorted[low]);
}

export const median = (values: ArrayLike<number>): number => quantile(values, 0.5);

/** Median distance from the median, times 1.4826: the standard deviation where values are normal. */
export function scaledMedianDeviation(values: ArrayLike<number>): number {
  const centre = median(values);
  return 1.4826 * median(Array.from(values, (v) => Math.abs(v - centre)));
}

/** Values beyond the quantiles `p` and 1 - `p` are set to them. */
export function winsorized(values: readonly number[], p = 0.02): number[] {
  const low = quantile(values, p);
  const high = quantile(values, 1 - p);
  return values.map((v) => Math.min(high, Math.max(low, v)));
}
