import type { CompositeCovariates, CompositeFeatures } from './composite-features.ts';
import type { CompositeModel } from './composite-model.ts';

/** Features that cannot be read may carry at most this share of a composite's weight. [chosen, band 0.1-0.3] */
export const MAX_IMPUTED_SHARE = 0.2;

export interface CompositeScore {
  /** 0 is the mean of the public portraits, 1 their spread; more is more. Null when too much of it could not be read. */
  z: number | null;
  /** Share of the weight that rests on the public mean instead of this face. */
  imputedShare: number;
}

/** Applies a composite: features held within their known range, corrected for pose and expression, weighted. */
export function compositeScore(
  model: CompositeModel,
  features: Readonly<Record<keyof CompositeFeatures, number | null>>,
  covariates: Readonly<CompositeCovariates>,
): CompositeScore {
  const moved = model.covariates.map(
    ({ name, reference, low, high }) => clamp(covariates[name], low, high) - reference,
  );
  let z = 0;
  let imputed = 0;
  let total = 0;
  for (const { name, low, high, mean, sd, perCovariate, weight } of model.features) {
    const value = features[name];
    total += Math.abs(weight);
    if (value === null || !Number.isFinite(value)) {
      imputed += Math.abs(weight);
      continue;
    }
    const correction = perCovariate.reduce((sum, slope, j) => sum + slope * moved[j]!, 0);
    z += (weight * (clamp(value, low, high) - correction - mean)) / sd;
  }
  const imputedShare = imputed / total;
  return { z: imputedShare > MAX_IMPUTED_SHARE ? null : z, imputedShare };
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
