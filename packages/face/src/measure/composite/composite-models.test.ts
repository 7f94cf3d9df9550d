import { expect, test } from 'vitest';
import { COMPOSITE_IDS } from '../knowledge/front-measures.ts';
import { compositeScore } from './composite-score.ts';
import type { CompositeCovariates, CompositeFeatures } from './composite-features.ts';
import { COMPOSITES } from './composite-models.ts';
import knowledge from './knowledge/composites.json' with { type: 'json' };

test('every composite of the record has a fit', () => {
  expect(COMPOSITES.map((c) => c.id)).toEqual([...COMPOSITE_IDS]);
});

test.each(COMPOSITES)('$id: limits hold the mean, spreads are positive, one slope per covariate', (model) => {
  for (const f of model.features) {
    expect(f.low).toBeLessThan(f.high);
    expect(f.sd).toBeGreaterThan(0);
    expect(f.perCovariate).toHaveLength(model.covariates.length);
  }
  expect(model.betweenSessionSd).toBeGreaterThan(0);
});

test.each(COMPOSITES)('$id: the mean face is zero and the surer signs of age count upwards', (model) => {
  const features = Object.fromEntries(
    model.features.map((f) => [f.name, f.mean]),
  ) as unknown as CompositeFeatures;
  const covariates = Object.fromEntries(
    model.covariates.map((c) => [c.name, c.reference]),
  ) as unknown as CompositeCovariates;
  expect(compositeScore(model, { ...features }, covariates).z).toBeCloseTo(0, 6);
  const surer = ['lidCheekGroove', 'lowerLidGroove', 'marionetteShade', 'glabellaLines', 'crowsFeet'];
  for (const { name, weight } of model.features) if (surer.includes(name)) expect(weight).toBeGreaterThan(0);
});

test('the figures kept with the fit are of people it did not see, and better than guessing the mean age', () => {
  for (const { fit } of knowledge.composites) {
    expect(fit.heldOut.meanAbsoluteErrorYears.value).toBeLessThan(fit.heldOut.baselineErrorYears);
    expect(fit.heldOut.rhoWithinSex.low).toBeGreaterThan(0);
  }
});
