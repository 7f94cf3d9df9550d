/**
 * Fits `descent.composite` and `skin.composite` on the public photographs and writes
 * packages/face/src/measure/composite/knowledge/composites.json. Needs ../shared/data; prints why when it is absent.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../validation/public-data/cache.ts';
import { readPublicData } from '../../validation/public-data/public-photos.ts';
import { compositeFigures } from './composite/composite-figures.ts';
import { crossValidate } from './composite/cross-validate.ts';
import { readFeatureRows } from './composite/feature-rows.ts';
import { fitComposite } from './composite/fit-composite.ts';
import { DESCENT, SKIN } from './composite/recipes.ts';

const data = readPublicData();
if (!data) {
  console.log('The public photographs are not at ../shared/data; the composites stay as they are.');
  process.exit(0);
}
const rows = await readFeatureRows(data, (done, count) => {
  if (done % 50 === 0 || done === count) console.log(`read ${done} of ${count} photographs`);
});
const digits = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(6)) : value;

const composites = [DESCENT, SKIN].map((recipe) => {
  const { penalty, ...model } = fitComposite(recipe, rows);
  const heldOut = compositeFigures(crossValidate(recipe, rows));
  console.log(recipe.id, JSON.stringify(heldOut, digits, 1));
  return {
    ...model,
    betweenSessionSd: heldOut.pairSdZ,
    fit: {
      mark: 'derived',
      method:
        'ridge of age on features corrected for pose and expression (age and origin held); own intercept per origin; penalty by folds of people',
      penalty,
      photographs: rows.filter((row) => recipe.teachers.includes(row.set)).length,
      people: new Set(rows.filter((row) => recipe.teachers.includes(row.set)).map((row) => row.person)).size,
      heldOut,
    },
  };
});
const knowledge = {
  source: 'P10',
  data: 'Congress 2022 portraits and their earlier pairs (US Government works; birth dates CC0); Face Research Lab London Set (CC BY 4.0, DeBruine & Jones 2017, doi 10.6084/m9.figshare.5047666.v5). Only means, spreads and weights are kept; no photograph and no value of one person.',
  composites,
};
const file = join(ROOT, 'packages/face/src/measure/composite/knowledge/composites.json');
writeFileSync(file, `${JSON.stringify(knowledge, digits, 2)}\n`);
console.log(`wrote ${file.slice(ROOT.length)}`);
