import { compositeFigures, type CompositeFigures } from '../../scripts/derive/composite/composite-figures.ts';
import { crossValidate } from '../../scripts/derive/composite/cross-validate.ts';
import { readFeatureRows } from '../../scripts/derive/composite/feature-rows.ts';
import { DESCENT, SKIN } from '../../scripts/derive/composite/recipes.ts';
import type { CompositeRecipe } from '../../scripts/derive/composite/fit-composite.ts';
import type { Figure, Study } from './study.ts';

const PROTOTYPE: Record<string, { rho: number; error: number; up: number }> = {
  'descent.composite': { rho: 0.58, error: 8, up: 85 },
  'skin.composite': { rho: 0.36, error: 9.6, up: NaN },
};

export const composites: Study = async ({ data, progress }) => {
  const rows = await readFeatureRows(data, (done, count) => progress(`features ${done} of ${count}`));
  return {
    title: 'Composites, on people they were not fitted on',
    method:
      'Ridge on features corrected for pose and expression (not for sex), refitted in ten folds by person, three times, penalty and corrections inside each fold; each photograph is scored by models that saw no photograph of its person. Congress 2022 portraits and ten-year pairs; studio photographs for smile and resolution. The shortlist of features and their places in the face were chosen earlier on these people, so the figures are somewhat hopeful; other people are the test.',
    figures: [DESCENT, SKIN].flatMap((recipe) =>
      figuresOf(recipe, compositeFigures(crossValidate(recipe, rows))),
    ),
  };
};

function figuresOf({ id }: CompositeRecipe, f: CompositeFigures): Figure[] {
  const targets = id === 'descent.composite';
  const target = (at: 'most' | 'least', value: number): Partial<Figure> =>
    targets ? { target: { at, value } } : {};
  const was = PROTOTYPE[id]!;
  const people = `${f.scored} of ${f.portraits} people`;
  const percent = (share: number): number => 100 * share;
  const figure = (
    key: string,
    what: string,
    value: number,
    unit: string,
    n: string,
    extra: Partial<Figure> = {},
  ): Figure => ({
    id: `composite.${id.split('.')[0]}.${key}`,
    what: `${id}: ${what}`,
    value,
    unit,
    n,
    ...extra,
  });
  return [
    figure('rho', 'rho with age within sex', f.rhoWithinSex.value, 'rho', people, {
      low: f.rhoWithinSex.low,
      high: f.rhoWithinSex.high,
      ...target('least', 0.5),
      prototype: was.rho,
      better: 'high',
      note: `men ${f.rhoMen.toFixed(2)}, women ${f.rhoWomen.toFixed(2)}`,
    }),
    figure('error', 'mean absolute error of age', f.meanAbsoluteErrorYears.value, 'years', people, {
      low: f.meanAbsoluteErrorYears.low,
      high: f.meanAbsoluteErrorYears.high,
      ...target('most', 8.5),
      prototype: was.error,
      better: 'low',
      note: `guessing the mean: ${f.baselineErrorYears.toFixed(1)}`,
    }),
    figure('pairsUp', 'ten-year pairs that rise', percent(f.pairsUp.value), '%', `${f.pairs} pairs`, {
      low: percent(f.pairsUp.low),
      high: percent(f.pairsUp.high),
      ...target('least', 70),
      ...(Number.isNaN(was.up) ? {} : { prototype: was.up, better: 'high' as const }),
      note: `sign test p = ${f.pairsUp.signTest.toExponential(0)}; +${f.yearsGainedPerPair.toFixed(1)} years per ${f.meanYearsBetween.toFixed(1)}`,
    }),
    figure(
      'rhoHeld',
      'rho with age within sex, pose and expression held',
      f.rhoCovariatesHeld.value,
      'rho',
      people,
      {
        low: f.rhoCovariatesHeld.low,
        high: f.rhoCovariatesHeld.high,
        ...target('least', 0.5),
      },
    ),
    figure(
      'pairsUpRaw',
      'pairs that rise, files as they are',
      percent(f.pairsUpAsTheyAre.value),
      '%',
      `${f.pairs} pairs`,
      {
        low: percent(f.pairsUpAsTheyAre.low),
        high: percent(f.pairsUpAsTheyAre.high),
        ...target('least', 70),
      },
    ),
    figure('pairSd', 'between-session SD, upper bound from pairs', f.pairSdZ, 'z', `${f.pairs} pairs`),
    figure('smileShift', 'neutral to smiling, same person', f.smileShiftZ.mean, 'z', 'London', {
      note: `SD between people ${f.smileShiftZ.sd.toFixed(2)}`,
    }),
    figure(
      'reductionShift',
      'studio photographs reduced to 68 px between the eyes',
      f.reductionShiftZ.mean,
      'z',
      'London',
      {
        note: `SD between people ${f.reductionShiftZ.sd.toFixed(2)}; fitted at 68 px, gated below ${id === 'skin.composite' ? 120 : 40} px`,
      },
    ),
    figure('london', 'rho with age within sex, London neutral', f.rhoLondonWithinSex.value, 'rho', 'London', {
      low: f.rhoLondonWithinSex.low,
      high: f.rhoLondonWithinSex.high,
      note: 'age 19-54, median 25.5',
    }),
  ];
}
