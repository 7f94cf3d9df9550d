import { leastSquares } from './least-squares.ts';

/** Least-squares polynomial of `degree`, in x scaled to [-1, 1]: its values at the same x. Null with too few distinct x. */
export function fitPolynomial(x: readonly number[], y: readonly number[], degree: number): number[] | null {
  const low = Math.min(...x);
  const span = Math.max(...x) - low || 1;
  const fit = leastSquares(
    x.map((v) => chebyshev((2 * (v - low)) / span - 1, degree)),
    y,
  );
  return fit && y.map((v, i) => v - fit.residuals[i]!);
}

/** Chebyshev polynomials T1..Tn at t: with the intercept, a well-conditioned basis for the normal equations. */
function chebyshev(t: number, degree: number): number[] {
  const values = [1, t];
  for (let k = 2; k <= degree; k++) values.push(2 * t * values[k - 1]! - values[k - 2]!);
  return values.slice(1, degree + 1);
}
