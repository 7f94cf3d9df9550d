import { fitLogisticRegression } from '@plica/core';
import { foldsByGroup, mean, seededRandom, standardDeviation } from '@plica/core/inference';
import type { SmileFeatures } from '../../../packages/face/src/measure/expression/smile-features.ts';
import { smileLogit, type SmileModel } from '../../../packages/face/src/measure/expression/smile-logit.ts';
import type { LabelledPhoto } from './photo-lists.ts';

export interface Sample extends LabelledPhoto {
  features: SmileFeatures;
}

/** Penalty on the weights when each block of features has unit mean square; the middle of a flat optimum (0.5-3 gives the same sensitivity within 2 points). */
const PENALTY = 1;
/** Standard normal quantile for 3 % false alarms. The upper tail of neutral faces is heavier than normal: this gives about 5 % out of fold. */
const LIMIT_SD = 1.88;

const isSmile = ({ expression }: Sample): boolean => expression === 'smiling';

/** Logistic regression on both blocks, each scaled by its overall spread so that neither drowns the other. */
export function fitSmile(samples: readonly Sample[]): SmileModel {
  const shapeScale = blockScale(samples.map((s) => s.features.shape));
  const shadingScale = blockScale(samples.map((s) => s.features.shading));
  const rows = samples.map(({ features }) => [
    ...features.shape.map((v) => v / shapeScale),
    ...features.shading.map((v) => v / shadingScale),
  ]);
  const { intercept, weights } = fitLogisticRegression(rows, samples.map(isSmile), PENALTY);
  const split = samples[0].features.shape.length;
  return {
    intercept,
    shape: weights.slice(0, split).map((w) => w / shapeScale),
    shading: weights.slice(split).map((w) => w / shadingScale),
  };
}

/** Root of the summed variances of the columns. */
function blockScale(rows: readonly (readonly number[])[]): number {
  let sum = 0;
  for (let j = 0; j < rows[0].length; j++) sum += standardDeviation(rows.map((row) => row[j])) ** 2;
  return Math.sqrt(sum);
}

/** Out-of-fold logit of every sample; no person is in both the fitted and the scored part. */
export function outOfFoldLogits(samples: readonly Sample[], folds: number, seed: number): number[] {
  const logits = new Array<number>(samples.length).fill(NaN);
  for (const { train, test } of foldsByGroup(
    samples.map((s) => s.person),
    folds,
    seededRandom(seed),
  )) {
    const model = fitSmile(train.map((i) => samples[i]));
    for (const i of test) logits[i] = smileLogit(model, samples[i].features);
  }
  return logits;
}

/**
 * The limit from out-of-fold logits of neutral faces as a normal distribution: with 54 faces the single highest score
 * would decide an empirical one. The London set alone, the harder of the two, sets it.
 */
export function limitOf(samples: readonly Sample[], logits: readonly number[]): number {
  const neutral = logits.filter((_, i) => samples[i].set === 'london' && !isSmile(samples[i]));
  return mean(neutral) + LIMIT_SD * standardDeviation(neutral);
}

export interface NestedResult {
  logits: number[];
  flagged: boolean[];
}

/** Model and limit both chosen without the person judged: the limit comes from an inner cross-validation of the training people. */
export function nestedFlags(samples: readonly Sample[], seed: number): NestedResult {
  const logits = new Array<number>(samples.length).fill(NaN);
  const flagged = new Array<boolean>(samples.length).fill(false);
  for (const { train, test } of foldsByGroup(
    samples.map((s) => s.person),
    9,
    seededRandom(seed),
  )) {
    const training = train.map((i) => samples[i]);
    const limit = limitOf(training, outOfFoldLogits(training, 6, seed + 1));
    const model = fitSmile(training);
    for (const i of test) {
      logits[i] = smileLogit(model, samples[i].features);
      flagged[i] = logits[i] > limit;
    }
  }
  return { logits, flagged };
}
