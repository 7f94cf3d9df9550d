import { logistic, logisticLogit } from '@plica/core';
import model from './knowledge/lips.json' with { type: 'json' };

export interface Lips {
  /** Probability that teeth or the dark between the lips are seen. */
  apart: number;
  /** Gap of the mesh's inner lips at the midline, mm63. Up to 6 on closed lips when their upper part is dark. */
  meshGapMm63: number;
  /** The gap where the lips are apart, else 0. */
  openingMm63: number;
}

/** `features` from lipFeatures. */
export function lipsOf(features: readonly number[]): Lips {
  const apart = logistic(logisticLogit(model.fit, features));
  const meshGapMm63 = features[0];
  return { apart, meshGapMm63, openingMm63: apart > 0.5 ? Math.max(0, meshGapMm63) : 0 };
}
