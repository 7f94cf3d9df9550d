import { mean } from './summaries.ts';

/**
 * Coefficients of y on the columns of `rows`, without an intercept, by QR with column order kept (modified
 * Gram-Schmidt, two passes). A column that earlier ones already explain gets 0.
 */
export function leastSquares(rows: readonly (readonly number[])[], y: readonly number[]): number[] {
  const n = rows.length;
  const width = n === 0 ? 0 : rows[0].length;
  const q: Float64Array[] = [];
  const r: number[][] = [];
  for (let j = 0; j < width; j++) {
    const column = Float64Array.from(rows, (row) => row[j]);
    const length = norm(column);
    const upper = new Array<number>(width).fill(0);
    for (let pass = 0; pass < 2; pass++)
      for (let k = 0; k < j; k++) {
        const share = dot(q[k], column);
        upper[k] += share;
        for (let i = 0; i < n; i++) column[i] -= share * q[k][i];
      }
    const rest = norm(column);
    const explained = rest <= 1e-10 * length;
    upper[j] = explained ? 0 : rest;
    q.push(explained ? new Float64Array(n) : column.map((v) => v / rest));
    r.push(upper);
  }
  const beta = new Array<number>(width).fill(0);
  const target = q.map((column) => dot(column, y));
  for (let j = width - 1; j >= 0; j--) {
    if (r[j][j] === 0) continue;
    let value = target[j];
    for (let k = j + 1; k < width; k++) value -= r[k][j] * beta[k];
    beta[j] = value / r[j][j];
  }
  return beta;
}

/** y less its least-squares fit on the covariates and an intercept. */
export function residuals(y: readonly number[], covariates: readonly (readonly number[])[]): number[] {
  const width = covariates.length === 0 ? 0 : covariates[0].length;
  const centres = Array.from({ length: width }, (_, j) => mean(covariates.map((row) => row[j])));
  const centred = covariates.map((row) => row.map((v, j) => v - centres[j]));
  const level = mean(y);
  const beta = leastSquares(
    centred,
    y.map((v) => v - level),
  );
  return y.map((v, i) => v - level - (width === 0 ? 0 : dot(centred[i], beta)));
}

const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
};
const norm = (a: ArrayLike<number>): number => Math.sqrt(dot(a, a));
