import { foldsByGroup, mean, seededRandom } from '@plica/core/inference';
import { compositeScore } from '../../../packages/face/src/measure/composite/composite-score.ts';
import type { FeatureRow } from './feature-rows.ts';
import { fitComposite, type CompositeRecipe } from './fit-composite.ts';

const OUTER_FOLDS = 10;
const REPEATS = 3;

export interface HeldOutScore {
  row: FeatureRow;
  /** Mean over repeats; null where too much could not be read. */
  z: number | null;
  ageYears: number | null;
}

/** Scores every row by models that saw no photograph of its person; penalty and corrections are fitted inside each fold. */
export function crossValidate(recipe: CompositeRecipe, rows: readonly FeatureRow[]): HeldOutScore[] {
  const scores: { z: number; age: number }[][] = rows.map(() => []);
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    const folds = foldsByGroup(
      rows.map((row) => row.person),
      OUTER_FOLDS,
      seededRandom(100 + repeat),
    );
    for (const { train, test } of folds) {
      const model = fitComposite(
        recipe,
        train.map((i) => rows[i]!),
        1 + repeat,
      );
      for (const i of test) {
        const { z } = compositeScore(model, rows[i]!.features, rows[i]!.covariates);
        if (z !== null) scores[i]!.push({ z, age: model.ageAtZero + model.yearsPerZ * z });
      }
    }
  }
  return rows.map((row, i) => {
    const own = scores[i]!;
    const complete = own.length === REPEATS;
    return {
      row,
      z: complete ? mean(own.map((s) => s.z)) : null,
      ageYears: complete ? mean(own.map((s) => s.age)) : null,
    };
  });
}
