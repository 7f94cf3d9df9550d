import { expect, test } from 'vitest';
import { mean, seededRandom, spearman, standardDeviation } from '@plica/core/inference';
import { compositeScore } from '../../../packages/face/src/measure/composite/composite-score.ts';
import { crossValidate } from './cross-validate.ts';
import type { FeatureRow, RowSet } from './feature-rows.ts';
import { ageEquivalent, fitComposite, type CompositeRecipe } from './fit-composite.ts';

const recipe: CompositeRecipe = {
  id: 'descent.composite',
  features: ['lidCheekGroove', 'canthalTilt', 'jawNotch'],
  covariates: ['yawDeg', 'cornerLift'],
  teachers: ['congress', 'london'],
};
const AT_REST = { yawDeg: 0, cornerLift: 0 } as FeatureRow['covariates'];

/** Faces whose groove deepens with age and smile, whose tilt follows yaw alone, and whose notch is noise. */
function faces(count: number, set: RowSet, offset: number, seed: number): FeatureRow[] {
  const random = seededRandom(seed);
  const noise = (): number => random() + random() + random() + random() - 2;
  return Array.from({ length: count }, (_, i) => {
    const ageYears = 40 + 40 * random();
    const covariates = { yawDeg: 5 * noise(), cornerLift: 2 * noise() } as FeatureRow['covariates'];
    const features = {
      lidCheekGroove: offset + 0.05 * ageYears + 0.8 * covariates.cornerLift + 0.4 * noise(),
      canthalTilt: 0.3 * covariates.yawDeg + 0.2 * noise(),
      jawNotch: noise(),
    } as FeatureRow['features'];
    return {
      set,
      person: `${set}-${i}`,
      sex: i % 2 ? 'M' : 'F',
      ageYears,
      eyeDistancePx: 68,
      features,
      covariates,
    };
  });
}
const rows = [...faces(200, 'congress', 0, 1), ...faces(60, 'london', 7, 2)];

test('the fit finds what age does and what expression does', () => {
  const model = fitComposite(recipe, rows);
  const [groove, tilt, notch] = model.features;
  expect(groove!.perCovariate[1]).toBeCloseTo(0.8, 1);
  expect(tilt!.perCovariate[0]).toBeCloseTo(0.3, 1);
  expect(Math.abs(notch!.weight)).toBeLessThan(0.1);
  expect(groove!.weight).toBeGreaterThan(0.8);
});

test('z has mean 0 and spread 1 in the portraits, and a smile or a turn does not move it', () => {
  const model = fitComposite(recipe, rows);
  const portraits = rows.filter((r) => r.set === 'congress');
  const z = portraits.map((r) => compositeScore(model, r.features, r.covariates).z!);
  expect(mean(z)).toBeCloseTo(0, 6);
  expect(standardDeviation(z)).toBeCloseTo(1, 6);
  const face = portraits[0]!.features;
  const rest = compositeScore(model, face, AT_REST).z!;
  const smiling = {
    ...face,
    lidCheekGroove: face.lidCheekGroove! + 0.8 * 1.5,
    canthalTilt: face.canthalTilt! + 0.3 * 4,
  };
  const moved = { yawDeg: 4, cornerLift: 1.5 } as FeatureRow['covariates'];
  expect(compositeScore(model, smiling, moved).z).toBeCloseTo(rest, 1);
});

test('another studio may shift a feature: it teaches the slope, not the level', () => {
  const shifted = rows.map((r) =>
    r.set === 'london'
      ? { ...r, features: { ...r.features, lidCheekGroove: r.features.lidCheekGroove! + 2 } }
      : r,
  );
  const [a, b] = [fitComposite(recipe, rows), fitComposite(recipe, shifted)];
  expect(a.features.every((f, k) => Math.abs(f.weight - b.features[k]!.weight) < 0.05)).toBe(true);
});

test('people it was not fitted on are scored as well as the signal allows, and noise not at all', () => {
  const held = crossValidate(recipe, rows).filter((s) => s.row.set === 'congress');
  const rho = spearman(
    held.map((s) => s.z!),
    held.map((s) => s.row.ageYears),
  );
  expect(rho).toBeGreaterThan(0.7);
  const random = seededRandom(9);
  const noise = rows.map((r) => ({ ...r, ageYears: 40 + 40 * random() }));
  const none = crossValidate(recipe, noise).filter((s) => s.row.set === 'congress');
  expect(
    Math.abs(
      spearman(
        none.map((s) => s.z!),
        none.map((s) => s.row.ageYears),
      ),
    ),
  ).toBeLessThan(0.2);
});

test('the age a model guesses is right on average', () => {
  const model = fitComposite(recipe, rows);
  const errors = rows.filter((r) => r.set === 'congress').map((r) => ageEquivalent(model, r)! - r.ageYears);
  expect(mean(errors)).toBeCloseTo(0, 6);
});
