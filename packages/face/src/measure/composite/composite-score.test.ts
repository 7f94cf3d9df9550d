import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CompositeCovariates, CompositeFeatures } from './composite-features.ts';
import type { CompositeModel } from './composite-model.ts';
import { compositeScore } from './composite-score.ts';

const model: CompositeModel = {
  id: 'descent.composite',
  covariates: [{ name: 'yawDeg', reference: 1, low: -9, high: 9 }],
  features: [
    { name: 'canthalTilt', low: -4, high: 4, mean: -1, sd: 2, perCovariate: [0.1], weight: 0.7 },
    { name: 'fissureWidth', low: 20, high: 35, mean: 28, sd: 1.5, perCovariate: [0], weight: -0.5 },
    { name: 'jawNotch', low: 0, high: 3, mean: 1, sd: 0.5, perCovariate: [0], weight: 0.1 },
  ],
  betweenSessionSd: 0.3,
  ageAtZero: 60,
  yearsPerZ: 8,
};
type Features = Record<keyof CompositeFeatures, number | null>;
const features = (values: Partial<Features>): Features => values as Features;
const at = (yawDeg: number): CompositeCovariates => ({ yawDeg }) as CompositeCovariates;
const MEAN_FACE = { canthalTilt: -1, fissureWidth: 28, jawNotch: 1 };

test('the mean face at the reference pose is zero', () => {
  expect(compositeScore(model, features(MEAN_FACE), at(1)).z).toBeCloseTo(0, 12);
});

test('one spread more of a feature moves z by its weight', () => {
  expect(compositeScore(model, features({ ...MEAN_FACE, canthalTilt: 1 }), at(1)).z).toBeCloseTo(0.7, 12);
  expect(compositeScore(model, features({ ...MEAN_FACE, fissureWidth: 29.5 }), at(1)).z).toBeCloseTo(
    -0.5,
    12,
  );
});

test('a turn of the head that moves a feature as expected leaves z alone', () => {
  fc.assert(
    fc.property(fc.double({ min: -9, max: 9, noNaN: true }), (yaw) => {
      const turned = features({ ...MEAN_FACE, canthalTilt: -1 + 0.1 * (yaw - 1) });
      expect(compositeScore(model, turned, at(yaw)).z).toBeCloseTo(0, 10);
    }),
  );
});

test('outliers of features and pose count no more than the limits', () => {
  const far = compositeScore(model, features({ ...MEAN_FACE, canthalTilt: 400 }), at(90));
  const edge = compositeScore(model, features({ ...MEAN_FACE, canthalTilt: 4 }), at(9));
  expect(far).toEqual(edge);
});

test('a light feature may be missing, a heavy one not', () => {
  const light = compositeScore(model, features({ ...MEAN_FACE, jawNotch: null }), at(1));
  expect(light.z).toBeCloseTo(0, 12);
  expect(light.imputedShare).toBeCloseTo(0.1 / 1.3, 12);
  expect(compositeScore(model, features({ ...MEAN_FACE, canthalTilt: null }), at(1)).z).toBeNull();
});
