import { leastSquares } from '../linear/least-squares.ts';
import { mean, standardDeviation } from './summaries.ts';

/**
 * y less its least-squares fit on the covariates (one row per observation) and an intercept. Covariates that do not
 * vary are left out. Throws RangeError when the others depend on each other.
 */
export function residuals(y: readonly number[], covariates: readonly (readonly number[])[]): number[] {
  const width = covariates[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, j) => covariates.map((row) => row[j]))
    .filter((column) => standardDeviation(column) > 0)
    .map((column) => {
      const [centre, spread] = [mean(column), standardDeviation(column)];
      return column.map((v) => (v - centre) / spread);
    });
  const fit = leastSquares(
    y.map((_, i) => columns.map((column) => column[i])),
    y,
  );
  if (!fit) throw new RangeError('residuals: the covariates depend on each other');
  return fit.residuals;
}
