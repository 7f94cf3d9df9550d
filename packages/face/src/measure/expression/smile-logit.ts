import type { SmileFeatures } from './smile-features.ts';

/** Logistic regression on both blocks of features. */
export interface SmileModel {
  intercept: number;
  shape: readonly number[];
  shading: readonly number[];
}

/** Natural logarithm of the odds of a smile. */
export const smileLogit = ({ intercept, shape, shading }: SmileModel, features: SmileFeatures): number =>
  dot(shape, features.shape) + dot(shading, features.shading) + intercept;

function dot(weights: readonly number[], values: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += weights[i] * values[i];
  return sum;
}
