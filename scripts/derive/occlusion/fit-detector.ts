import { mean, standardDeviation } from '@plica/core/inference';

export interface LogisticModel {
  intercept: number;
  weights: number[];
}

export const scoreOf = ({ intercept, weights }: LogisticModel, row: readonly number[]): number =>
  1 / (1 + Math.exp(-weights.reduce((sum, w, j) => sum + w * row[j], intercept)));

const MAX_STEPS = 50;
const MAX_INNER_STEPS = 2000;

/**
 * Ridge logistic regression on standardised columns, the intercept free: minimises the sum of -log likelihoods +
 * penalty/2 |w|^2 by Newton's method, each step solved by conjugate gradients (no matrix of columns by columns is
 * formed). The weights are returned for the columns as they came. Throws RangeError when it does not converge.
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
  const w = new Float64Array(size);
  for (let step = 0; step < MAX_STEPS; step++) {
    const p = x.map((row) => 1 / (1 + Math.exp(-dot(row, w))));
    const downhill = weightedSum(
      x,
      p.map((v, i) => Number(positive[i]) - v),
    );
    for (let j = 1; j < size; j++) downhill[j] -= penalty * w[j];
    const variance = p.map((v) => Math.max(v * (1 - v), 1e-10));
    const curvature = (v: Float64Array): Float64Array => {
      const product = weightedSum(
        x,
        x.map((row, i) => variance[i] * dot(row, v)),
      );
      for (let j = 1; j < size; j++) product[j] += penalty * v[j];
      return product;
    };
    const move = conjugateGradients(curvature, downhill);
    let largest = 0;
    for (let j = 0; j < size; j++) {
      w[j] += move[j];
      largest = Math.max(largest, Math.abs(move[j]));
    }
    if (largest < 1e-7) {
      const weights = spread.map((s, j) => w[j + 1] / s);
      return { weights, intercept: w[0] - weights.reduce((sum, v, j) => sum + v * centre[j], 0) };
    }
  }
  throw new RangeError('logistic regression: no convergence; use a larger penalty');
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < a.length; j++) sum += a[j] * b[j];
  return sum;
}

function weightedSum(rows: readonly Float64Array[], weights: readonly number[]): Float64Array {
  const sum = new Float64Array(rows[0].length);
  rows.forEach((row, i) => {
    const weight = weights[i];
    for (let j = 0; j < row.length; j++) sum[j] += weight * row[j];
  });
  return sum;
}

/** Solves curvature(v) = right for a symmetric positive definite curvature. */
function conjugateGradients(curvature: (v: Float64Array) => Float64Array, right: Float64Array): Float64Array {
  const solution = new Float64Array(right.length);
  const residual = right.slice();
  const direction = right.slice();
  let square = dot(residual, residual);
  const enough = square * 1e-16;
  for (let step = 0; step < MAX_INNER_STEPS && square > enough && square > 0; step++) {
    const product = curvature(direction);
    const length = square / dot(direction, product);
    for (let j = 0; j < right.length; j++) {
      solution[j] += length * direction[j];
      residual[j] -= length * product[j];
    }
    const next = dot(residual, residual);
    for (let j = 0; j < right.length; j++) direction[j] = residual[j] + (next / square) * direction[j];
    square = next;
  }
  return solution;
}
