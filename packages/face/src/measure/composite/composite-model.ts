import type { CompositeCovariates, CompositeFeatures } from './composite-features.ts';

export type FeatureName = keyof CompositeFeatures;
export type CovariateName = keyof CompositeCovariates;

/** One summary number as a weighted sum of features, in the feature's own units until it is divided by `sd`. */
export interface CompositeModel {
  id: 'descent.composite' | 'skin.composite';
  covariates: readonly {
    name: CovariateName;
    /** Where the correction is zero. */
    reference: number;
    /** Beyond these the correction stays what it is there. */
    low: number;
    high: number;
  }[];
  features: readonly {
    name: FeatureName;
    /** Mean, spread and limits in the public photographs, before (`low`, `high`) and after (`mean`, `sd`) correction. */
    low: number;
    high: number;
    mean: number;
    sd: number;
    /** Change of the feature per unit of each covariate, in the order of `covariates`. */
    perCovariate: readonly number[];
    /** z units per `sd`. */
    weight: number;
  }[];
  /** Upper bound of the standard deviation between sessions, z. */
  betweenSessionSd: number;
  /** Age at z = 0 and years per z, for studies; never shown to a person as their age. */
  ageAtZero: number;
  yearsPerZ: number;
}
