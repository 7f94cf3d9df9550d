import { solveLinear } from './solve.ts';

/** Least-squares polynomial of `degree` in x scaled to [-1, 1]; returns the fitted values at the same x. */
export function fitPolynomial(x: readonly number[], y: readonly number[], degree: number): number[] | null {
  const low = Math.min(...x);
  const span = Math.max(...x) - low || 1;
  const rows = x.map((v) => chebyshev((2 * (v - low)) / span - 1, degree));
  const size = degree + 1;
  const normal = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  const right = new Array<number>(size).fill(0);
  rows.forEach((row, k) => {
    for (let i = 0; i < size; i++) {
      right[i]! += row[i]! * y[k]!;
      for (let j = 0; j < size; j++) normal[i]![j]! += row[i]! * row[j]!;
    }
  });
  const coefficients = solveLinear(normal, right);
  return coefficients && rows.map((row) => row.reduce((sum, t, i) => sum + t * coefficients[i]!, 0));
}

/** Chebyshev polynomials T0..Tn at t: a well-conditioned basis for the normal equations. */
function chebyshev(t: number, degree: number): number[] {
  const values = [1, t];
  for (let k = 2; k <= degree; k++) values.push(2 * t * values[k - 1]! - values[k - 2]!);
  return values.slice(0, degree + 1);
}
