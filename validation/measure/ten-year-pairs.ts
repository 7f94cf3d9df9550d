import { leastSquares } from '@plica/core';
import { mean, sdFromDifferences, signTest, standardDeviation, winsorized } from '@plica/core/inference';
import { FRONT_MEASURE_IDS, type PhotoMeasurement } from '@plica/face/measure';
import { colourfulness, resampled } from '../public-data/edited-photos.ts';
import type { TenYearPair } from '../public-data/public-photos.ts';
import { eyeDistancePx, portraitCovariates, sideMean } from './record-values.ts';
import type { Study, StudyContext, StudyTable } from './study.ts';

/** MEASURES.md: mean change per ten years and share that rises, %. */
const PROTOTYPE: Record<string, string> = {
  'marionette.depth': '+.041 (73 %)',
  'nasolabial.depth': '+.23 (91 %)',
  'lidCheek.groove': '+.03 (62 %)',
  'jaw.notch': '+.19 (62 %)',
  'jaw.waviness': '+.06 (65 %)',
  'mouthCorner.droop': '+.19 (68 %)',
  'mouthCorner.heightRatio': '+.003 (61 %)',
  'eye.canthalTilt': '+.17 (56 %)',
  'eye.fissureHeight': '-.39 (33 %)',
  'eye.mrd1': '-.17 (37 %)',
  'eye.fissureWidth': '-.25 (38 %)',
  'brow.lidDistance': '+.48 (63 %)',
};

export interface MeasuredPair {
  pair: TenYearPair;
  earlier: PhotoMeasurement;
  later: PhotoMeasurement;
}

/** Both photographs at the smaller of their eye distances, and grey if either is. */
export async function measuredPairs({ data, measure, progress }: StudyContext): Promise<MeasuredPair[]> {
  const asTheyAre = await measure(data.pairs.flatMap((p) => [p.earlier.file, p.later.file]));
  const files = new Map<TenYearPair, [string, string]>();
  for (const pair of data.pairs) {
    const [a, b] = [asTheyAre.get(pair.earlier.file)!, asTheyAre.get(pair.later.file)!];
    if (a.landmarksPx.length === 0 || b.landmarksPx.length === 0) continue;
    progress(`pair ${pair.person}`);
    const [ea, eb] = [eyeDistancePx(a), eyeDistancePx(b)];
    const target = Math.min(ea, eb);
    const grey = Math.min(await colourfulness(pair.earlier.file), await colourfulness(pair.later.file)) < 1;
    files.set(pair, [
      await resampled(pair.earlier.file, target / ea, grey),
      await resampled(pair.later.file, target / eb, grey),
    ]);
  }
  const records = await measure([...files.values()].flat());
  return [...files].flatMap(([pair, [a, b]]) => {
    const [earlier, later] = [records.get(a)!, records.get(b)!];
    return earlier.landmarksPx.length > 0 && later.landmarksPx.length > 0 ? [{ pair, earlier, later }] : [];
  });
}

export const tenYearPairs: Study = async (context) => {
  const pairs = await measuredPairs(context);
  const years = mean(pairs.map(({ pair }) => pair.yearsBetween));
  const rows: StudyTable['rows'] = FRONT_MEASURE_IDS.filter((id) => !id.endsWith('.composite')).map((id) => {
    const both = pairs.flatMap(({ earlier, later }) => {
      const [a, b] = [sideMean(earlier, id, false), sideMean(later, id, false)];
      if (a === null || b === null) return [];
      const [ca, cb] = [portraitCovariates(earlier, id), portraitCovariates(later, id)];
      return [{ change: b - a, moved: cb.map((v, j) => v - ca[j]!) }];
    });
    if (both.length < 30) return [id, both.length, null, null, null, null, PROTOTYPE[id] ?? null];
    const fit = leastSquares(
      both.map((p) => p.moved),
      winsorized(both.map((p) => p.change)),
    )!;
    const change = fit.residuals.map((r) => r + fit.coefficients[0]!);
    const up = change.filter((c) => c > 0).length;
    const centre = mean(change);
    return [
      id,
      both.length,
      (10 * centre) / years,
      `${Math.round((100 * up) / change.length)} %`,
      signTest(up, change.length) < 0.001 ? '< .001' : signTest(up, change.length).toFixed(3),
      sdFromDifferences(change.map((c) => c - centre)),
      PROTOTYPE[id] ?? null,
    ];
  });
  return {
    title: 'The same people ten years apart',
    method: `${pairs.length} Congress members photographed ${years.toFixed(1)} years apart on average (SD ${standardDeviation(pairs.map(({ pair }) => pair.yearsBetween)).toFixed(1)}), both photographs reduced to the same eye distance and made grey if either is; differences in pose and expression regressed out; ungated, because nearly all smile. The SD over root two contains ten years of true change and another camera: an upper bound of the between-session error. Composites are below.`,
    figures: [
      {
        id: 'pairs.n',
        what: 'Pairs in which both faces were measured',
        value: pairs.length,
        unit: '',
        n: `of ${context.data.pairs.length}`,
      },
    ],
    tables: [
      {
        caption: 'Change over ten years (mean of sides; mm63, log or ratio)',
        head: [
          'measure',
          'pairs',
          'change per 10 years',
          'rising',
          'sign test p',
          'SD / root 2',
          'prototype',
        ],
        rows,
      },
    ],
  };
};
