import { logistic } from '@plica/core';
import type { SmileFeatures } from './smile-features.ts';
import { smileLogit } from './smile-logit.ts';
import model from './knowledge/smile.json' with { type: 'json' };

export interface Smile {
  /** Natural logarithm of the odds that a face like this was told to smile; grows with the smile. */
  logit: number;
  /** The same as a probability, 0-1. */
  probability: number;
  /** Probability above which the face counts as smiling: about 5 % of neutral studio faces lie beyond. */
  limit: number;
}

export function smileOf(features: SmileFeatures): Smile {
  const logit = smileLogit(model.weights, features);
  return { logit, probability: logistic(logit), limit: logistic(model.limit.value) };
}
