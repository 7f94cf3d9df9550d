import { solveLinear } from './solve.ts';

export interface LinearFit {
  /** Intercept first, then one coefficient per column. */
  coefficients: number[];
  residuals: number[];
}

/** Ordinary least squares of y on the columns of x with an intercept. Null when the columns are dependent. */
export function leastSquares(x: readonly (readonly number[])[], y: readonly number[]): LinearFit | null {
  const rows = x.map((row) => [1, ...row]);
  const size = rows[0]!.length;
  const normal = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  const right = new Array<number>(size).fill(0);
  rows.forEach((row, k) => {
    for (let i = 0; i < size; i++) {
      right[i]! += row[i]! * y[k]!;
      for (let j = 0; j < size; j++) normal[i]![j]! += row[i]! * row[j]!;
    }
  });
  const coefficients = solveLinear(normal, right);
  if (!coefficients) return null;
  const residuals = rows.map((row, k) => y[k]! - row.reduce((sum, v, i) => sum + v * coefficients[i]!, 0));
  return { coefficients, residuals };
}
