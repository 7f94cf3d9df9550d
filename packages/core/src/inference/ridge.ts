import { solveLinear } from '../linear/solve.ts';
import type { Fold } from './folds.ts';

export interface Ridge {
  intercept: number;
  weights: number[];
  penalty: number;
}

/** `count` penalties evenly spaced in the logarithm from `low` to `high`. */
export const logGrid = (low: number, high: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => low * (high / low) ** (count === 1 ? 0 : i / (count - 1)));

export const predictRidge = ({ intercept, weights }: Ridge, row: readonly number[]): number =>
  row.reduce((sum, v, j) => sum + v * weights[j], intercept);

/** Minimises sum (y - a - x.w)^2 + penalty |w|^2; the intercept is free. `rows`: one per observation. */
export function fitRidge(rows: readonly (readonly number[])[], y: readonly number[], penalty: number): Ridge {
  return fitCentred(centre(rows, y), penalty);
}

/**
 * The ridge whose penalty predicts best across `folds` (sum of squared errors on the held-out sides), fitted on all.
 */
export function fitRidgeByFolds(
  rows: readonly (readonly number[])[],
  y: readonly number[],
  penalties: readonly number[],
  folds: readonly Fold[],
): Ridge {
  const errors = penalties.map(() => 0);
  for (const { train, test } of folds) {
    const data = centre(
      train.map((i) => rows[i]),
      train.map((i) => y[i]),
    );
    penalties.forEach((penalty, k) => {
      const ridge = fitCentred(data, penalty);
      for (const i of test) errors[k] += (y[i] - predictRidge(ridge, rows[i])) ** 2;
    });
  }
  const best = errors.indexOf(Math.min(...errors));
  if (best < 0) throw new RangeError('fitRidgeByFolds needs at least one penalty');
  return fitRidge(rows, y, penalties[best]);
}

interface Centred {
  rowMean: number[];
  yMean: number;
  gram: number[][];
  moment: number[];
}

function centre(rows: readonly (readonly number[])[], y: readonly number[]): Centred {
  const n = rows.length;
  const width = rows[0].length;
  const rowMean = Array.from({ length: width }, (_, j) => rows.reduce((sum, row) => sum + row[j], 0) / n);
  const yMean = y.reduce((sum, v) => sum + v, 0) / n;
  const centred = rows.map((row) => row.map((v, j) => v - rowMean[j]));
  const gram = Array.from({ length: width }, () => new Array<number>(width).fill(0));
  const moment = new Array<number>(width).fill(0);
  centred.forEach((row, i) =>
    row.forEach((v, j) => {
      moment[j] += v * (y[i] - yMean);
      for (let k = 0; k < width; k++) gram[j][k] += v * row[k];
    }),
  );
  return { rowMean, yMean, gram, moment };
}

function fitCentred({ gram, moment, rowMean, yMean }: Centred, penalty: number): Ridge {
  const weights = solveLinear(
    gram.map((row, j) => row.map((v, k) => (j === k ? v + penalty : v))),
    moment,
  );
  if (!weights) throw new RangeError('ridge: singular system; use a penalty above zero');
  return { intercept: weights.reduce((value, w, j) => value - w * rowMean[j], yMean), weights, penalty };
}
