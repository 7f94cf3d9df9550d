import { mean } from './summaries.ts';
import { residuals } from './residuals.ts';

/** Ranks from 1; ties share their mean rank. */
export function ranks(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((a, b) => values[a] - values[b]);
  const result = new Array<number>(values.length);
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && values[order[to]] === values[order[from]]) to++;
    for (let i = from; i < to; i++) result[order[i]] = (from + to + 1) / 2;
    from = to;
  }
  return result;
}

/** NaN when either side does not vary. */
export function pearson(x: readonly number[], y: readonly number[]): number {
  const [mx, my] = [mean(x), mean(y)];
  let [xx, yy, xy] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    const [dx, dy] = [x[i] - mx, y[i] - my];
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : NaN;
}

export const spearman = (x: readonly number[], y: readonly number[]): number => pearson(ranks(x), ranks(y));

/** Spearman's rho of what is left of x and y after a linear fit on the covariates (one row per observation). */
export function partialSpearman(
  x: readonly number[],
  y: readonly number[],
  covariates: readonly (readonly number[])[],
): number {
  return spearman(residuals(x, covariates), residuals(y, covariates));
}
