import { solveLinear } from './solve.ts';

export interface LogisticRegression {
  intercept: number;
  /** One per column. */
  weights: number[];
}

export const logistic = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** Natural logarithm of the odds. */
export const logisticLogit = ({ intercept, weights }: LogisticRegression, row: ArrayLike<number>): number => {
  let sum = intercept;
  for (let j = 0; j < weights.length; j++) sum += weights[j] * row[j];
  return sum;
};

const MAX_STEPS = 60;

/**
 * Minimises the sum of -log likelihoods + penalty/2 |w|^2, the intercept free, by Newton's method. The weights are
 * sought in the span of the centred rows (representer theorem), so the cost is that of `rows.length` unknowns,
 * whatever the number of columns. Throws RangeError when it does not converge, as with penalty 0 on separable rows.
 */
export function fitLogisticRegression(
  rows: readonly ArrayLike<number>[],
  positive: readonly boolean[],
  penalty: number,
): LogisticRegression {
  const n = rows.length;
  const columns = rows[0].length;
  const mean = new Float64Array(columns);
  for (const row of rows) for (let j = 0; j < columns; j++) mean[j] += row[j] / n;
  const centred = rows.map((row) => Float64Array.from(row, (v, j) => v - mean[j]));
  const gram = gramMatrix(centred);

  // Logits are K a + b with K the Gram matrix; the penalty is penalty/2 a'Ka. At the minimum a = (y - p) / penalty.
  let a = new Array<number>(n).fill(0);
  let b = 0;
  for (let step = 0; step < MAX_STEPS; step++) {
    const p = gram.map((row) => logistic(row.reduce((sum, k, i) => sum + k * a[i], b)));
    // Newton: solve (K + penalty W^-1) a' + b' = z, sum a' = 0, where z is the working response.
    const system = gram.map((row, i) => {
      const variance = Math.max(p[i] * (1 - p[i]), 1e-10);
      return [...row.map((k, j) => (i === j ? k + penalty / variance : k)), 1];
    });
    system.push([...new Array<number>(n).fill(1), 0]);
    const working = gram.map((row, i) => {
      const variance = Math.max(p[i] * (1 - p[i]), 1e-10);
      return row.reduce((sum, k, j) => sum + k * a[j], b) + (Number(positive[i]) - p[i]) / variance;
    });
    const solution = solveLinear(system, [...working, 0]);
    if (!solution) throw new RangeError('logistic regression: singular system; use a penalty above zero');
    const next = solution.slice(0, n);
    const moved = Math.max(Math.abs(solution[n] - b), ...next.map((v, i) => Math.abs(v - a[i])));
    const size = Math.max(1e-6, ...next.map(Math.abs));
    a = next;
    b = solution[n];
    if (moved < 1e-9 * Math.max(size, 1)) return inColumns(centred, a, b, mean);
  }
  throw new RangeError('logistic regression: no convergence; use a larger penalty');
}

function gramMatrix(rows: readonly Float64Array[]): number[][] {
  const gram = rows.map(() => new Array<number>(rows.length).fill(0));
  rows.forEach((row, i) => {
    for (let k = 0; k <= i; k++) {
      const other = rows[k];
      let sum = 0;
      for (let j = 0; j < row.length; j++) sum += row[j] * other[j];
      gram[i][k] = sum;
      gram[k][i] = sum;
    }
  });
  return gram;
}

function inColumns(
  centred: readonly Float64Array[],
  a: readonly number[],
  b: number,
  mean: Float64Array,
): LogisticRegression {
  const weights = new Array<number>(mean.length).fill(0);
  centred.forEach((row, i) => row.forEach((v, j) => (weights[j] += a[i] * v)));
  return { weights, intercept: weights.reduce((sum, w, j) => sum - w * mean[j], b) };
}
