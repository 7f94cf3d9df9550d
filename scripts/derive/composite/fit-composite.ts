import { leastSquares } from '@plica/core';
import {
  fitRidgeByFolds,
  foldsByGroup,
  logGrid,
  mean,
  quantile,
  seededRandom,
  standardDeviation,
} from '@plica/core/inference';
import type {
  CompositeModel,
  CovariateName,
  FeatureName,
} from '../../../packages/face/src/measure/composite/composite-model.ts';
import { compositeScore } from '../../../packages/face/src/measure/composite/composite-score.ts';
import type { FeatureRow, RowSet } from './feature-rows.ts';

export interface CompositeRecipe {
  id: CompositeModel['id'];
  features: readonly FeatureName[];
  covariates: readonly CovariateName[];
  /** Photographs it is fitted on. */
  teachers: readonly RowSet[];
}

const TAIL = 0.01;
const PENALTIES = logGrid(1, 10000, 17);
const INNER_FOLDS = 5;

type Origin = 'portraits' | 'pairs' | 'studio';
const ORIGINS: Partial<Record<RowSet, Origin>> = {
  congress: 'portraits',
  'pair-earlier': 'pairs',
  'pair-later': 'pairs',
  london: 'studio',
  'london-smiling': 'studio',
};

/** Rows of one origin share an intercept, so that cameras and studios teach nothing about age. */
const originOf = ({ set }: FeatureRow): Origin => {
  const origin = ORIGINS[set];
  if (!origin) throw new Error(`${set} does not teach composites`);
  return origin;
};

/**
 * Ridge of age on features. What pose and expression do to a feature is estimated with age and origin held, so that the
 * correction takes away their effect and not age's. Means, spreads and z refer to the Congress portraits. The penalty is
 * chosen by folds of people inside the rows given.
 */
export function fitComposite(
  { id, features, covariates, teachers }: CompositeRecipe,
  allRows: readonly FeatureRow[],
  seed = 1,
): CompositeModel & { penalty: number } {
  const rows = allRows.filter((row) => teachers.includes(row.set));
  const portrait = rows.map((row) => originOf(row) === 'portraits');
  const reference = <T>(values: readonly T[]): T[] => values.filter((_, i) => portrait[i]);

  const covariateLimits = covariates.map((name) => {
    const values = rows.map((row) => row.covariates[name]);
    return {
      name,
      reference: mean(reference(values)),
      low: quantile(values, TAIL),
      high: quantile(values, 1 - TAIL),
    };
  });
  const moved = rows.map((row) =>
    covariateLimits.map(
      ({ name, reference: centre, low, high }) => clamp(row.covariates[name], low, high) - centre,
    ),
  );
  const others = [...new Set(rows.map(originOf))].filter((origin) => origin !== 'portraits');
  const ages = rows.map((row) => row.ageYears);
  const meanAge = mean(reference(ages));

  const corrected = features.map((name) => {
    const known = rows.flatMap((row, i) => (row.features[name] === null ? [] : [i]));
    const values = known.map((i) => rows[i]!.features[name]!);
    const [low, high] = [quantile(values, TAIL), quantile(values, 1 - TAIL)];
    const fit = leastSquares(
      known.map((i) => [
        ...moved[i]!,
        ages[i]! - meanAge,
        ...others.map((o) => (originOf(rows[i]!) === o ? 1 : 0)),
      ]),
      values.map((v) => clamp(v, low, high)),
    );
    if (!fit) throw new Error(`${id}: the covariates of ${name} depend on each other`);
    const perCovariate = fit.coefficients.slice(1, 1 + covariates.length);
    const rest = rows.map((row, i) => {
      const value = row.features[name];
      return value === null ? null : clamp(value, low, high) - dot(perCovariate, moved[i]!);
    });
    const known2022 = reference(rest).filter((v) => v !== null);
    const centre = mean(known2022);
    const sd = standardDeviation(known2022);
    return {
      name,
      low,
      high,
      mean: centre,
      sd,
      perCovariate,
      standardised: rest.map((v) => (v === null ? 0 : (v - centre) / sd)),
    };
  });

  const centreByOrigin = (values: readonly number[]): number[] => {
    const centres = new Map(
      (['portraits', ...others] as const).map((origin) => [
        origin,
        mean(values.filter((_, i) => originOf(rows[i]!) === origin)),
      ]),
    );
    return values.map((v, i) => v - centres.get(originOf(rows[i]!))!);
  };
  const columns = corrected.map(({ standardised }) => centreByOrigin(standardised));
  const table = rows.map((_, i) => columns.map((column) => column[i]!));
  const folds = foldsByGroup(
    rows.map((row) => row.person),
    INNER_FOLDS,
    seededRandom(seed),
  );
  const ridge = fitRidgeByFolds(table, centreByOrigin(ages), PENALTIES, folds);

  const years = rows.map((_, i) =>
    corrected.reduce((sum, { standardised }, k) => sum + ridge.weights[k]! * standardised[i]!, 0),
  );
  const yearsPerZ = standardDeviation(reference(years));
  return {
    id,
    covariates: covariateLimits,
    features: corrected.map(({ standardised: _, ...feature }, k) => ({
      ...feature,
      weight: ridge.weights[k]! / yearsPerZ,
    })),
    betweenSessionSd: NaN,
    ageAtZero: meanAge,
    yearsPerZ,
    penalty: ridge.penalty,
  };
}

/** The age a model would guess, for studies. Null when too much could not be read. */
export function ageEquivalent(model: CompositeModel, row: FeatureRow): number | null {
  const { z } = compositeScore(model, row.features, row.covariates);
  return z === null ? null : model.ageAtZero + model.yearsPerZ * z;
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, v, i) => sum + v * b[i]!, 0);
