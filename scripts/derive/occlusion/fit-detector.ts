import { solveLinear } from '@plica/core';
import { mean, standardDeviation } from '@plica/core/inference';

export interface LogisticModel {
  intercept: number;
  weights: number[];
}

export const scoreOf = ({ intercept, weights }: LogisticModel, row: readonly number[]): number =>
  1 / (1 + Math.exp(-weights.reduce((sum, w, j) => sum + w * row[j], intercept)));

const MAX_STEPS = 50;

/**
 * Ridge logistic regression on standardised columns, the intercept free: minimises the sum of -log likelihoods +
 * penalty/2 |w|^2 by Newton's method in the columns (there are fewer of them than rows). The weights are returned for
 * the columns as they came. Throws RangeError when it does not converge.
 */
export function fitDetector(
  rows: readonly (readonly number[])[],
  positive: readonly boolean[],
  penalty: number,
): LogisticModel {
  const columns = rows[0].length;
  const centre = Array.from({ length: columns }, (_, j) => mean(rows.map((row) => row[j])));
  const spread = Array.from({ length: columns }, (_, j) => standardDeviation(rows.map((row) => row[j])) || 1);
  // The intercept is column 0.
  const x = rows.map((row) => Float64Array.of(1, ...row.map((v, j) => (v - centre[j]) / spread[j])));
  const size = columns + 1;
  let w = new Float64Array(size);
  for (let step = 0; step < MAX_STEPS; step++) {
    const gradient = new Array<number>(size).fill(0);
    const hessian = Array.from({ length: size }, () => new Float64Array(size));
    for (let j = 1; j < size; j++) {
      gradient[j] = -penalty * w[j];
      hessian[j][j] = penalty;
    }
    x.forEach((row, i) => {
      let logit = 0;
      for (let j = 0; j < size; j++) logit += w[j] * row[j];
      const p = 1 / (1 + Math.exp(-logit));
      const residual = Number(positive[i]) - p;
      const variance = Math.max(p * (1 - p), 1e-10);
      for (let j = 0; j < size; j++) {
        gradient[j] += residual * row[j];
        const line = hessian[j];
        const scaled = variance * row[j];
        for (let k = 0; k <= j; k++) line[k] += scaled * row[k];
      }
    });
    for (let j = 0; j < size; j++) for (let k = 0; k < j; k++) hessian[k][j] = hessian[j][k];
    const move = solveLinear(
      hessian.map((line) => [...line]),
      gradient,
    );
    if (!move) throw new RangeError('logistic regression: singular system; use a penalty above zero');
    w = w.map((v, j) => v + move[j]);
    if (Math.max(...move.map(Math.abs)) < 1e-6) {
      const weights = spread.map((s, j) => w[j + 1] / s);
      return { weights, intercept: w[0] - weights.reduce((sum, v, j) => sum + v * centre[j], 0) };
    }
  }
  throw new RangeError('logistic regression: no convergence; use a larger penalty');
}
