import { solveLinear } from '../linear/solve.ts';

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
  return fitCentred(centre(rows, y), penalty).ridge;
}

/**
 * The ridge whose penalty has the least squared error when each observation is predicted from all others, in closed
 * form: (y_i - f_i) / (1 - h_ii), h the hat matrix (Allen 1974; Golub, Heath & Wahba 1979).
 */
export function fitRidgeByLeaveOneOut(
  rows: readonly (readonly number[])[],
  y: readonly number[],
  penalties: readonly number[],
): Ridge & { meanSquaredError: number } {
  const data = centre(rows, y);
  const n = y.length;
  let best: (Ridge & { meanSquaredError: number }) | undefined;
  for (const penalty of penalties) {
    const { ridge, inverse } = fitCentred(data, penalty);
    let error = 0;
    data.rows.forEach((row, i) => {
      let leverage = 1 / n;
      let fitted = 0;
      row.forEach((v, j) => {
        fitted += v * ridge.weights[j];
        for (let k = 0; k < row.length; k++) leverage += v * inverse[j][k] * row[k];
      });
      error += ((data.y[i] - fitted) / (1 - leverage)) ** 2 / n;
    });
    if (!best || error < best.meanSquaredError) best = { ...ridge, meanSquaredError: error };
  }
  if (!best) throw new RangeError('fitRidgeByLeaveOneOut needs at least one penalty');
  return best;
}

interface Centred {
  rows: number[][];
  y: number[];
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
  return { rows: centred, y: y.map((v) => v - yMean), rowMean, yMean, gram, moment };
}

function fitCentred(
  { gram, moment, rowMean, yMean }: Centred,
  penalty: number,
): { ridge: Ridge; inverse: number[][] } {
  const system = gram.map((row, j) => row.map((v, k) => (j === k ? v + penalty : v)));
  const inverse = system.map((_, k) => {
    const column = solveLinear(
      system,
      system.map((__, j) => (j === k ? 1 : 0)),
    );
    if (!column) throw new RangeError('ridge: singular system; use a penalty above zero');
    return column;
  });
  const weights = inverse.map((row) => row.reduce((sum, v, j) => sum + v * moment[j], 0));
  const intercept = weights.reduce((value, w, j) => value - w * rowMean[j], yMean);
  return { ridge: { intercept, weights, penalty }, inverse };
}
