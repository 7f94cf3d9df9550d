/**
 * Fits the smile model and the limits of mouth and eye opening on the public split of the London and canada sets, and
 * writes packages/face/src/measure/expression/knowledge/*.json with out-of-fold figures. `npx tsx scripts/derive/smile.ts`;
 * needs ../shared/data and prints why when it is absent. About 3 minutes, 1 with the landmarks cached in .cache.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { areaUnderRoc, atFalseAlarms, mean, rocPoints } from '@plica/core/inference';
import { cutFaceRegion } from '../../packages/face/src/measure/face-region.ts';
import { faceFrame } from '../../packages/face/src/measure/face-frame.ts';
import { smileFeatures } from '../../packages/face/src/measure/expression/smile-features.ts';
import { DATA_FOLDER, facesOf, readImage } from './expression/photo-faces.ts';
import { congressPortraits, labelledPhotos, type LabelledPhoto } from './expression/photo-lists.ts';
import { fitSmile, limitOf, nestedFlags, outOfFoldLogits, type Sample } from './expression/fit-smile.ts';
import { eyeAndMouthLimits, type OpenFace } from './expression/opening-limits.ts';

const KNOWLEDGE = 'packages/face/src/measure/expression/knowledge';
const SOURCE =
  'DeBruine & Jones (2017), Face Research Lab London Set v5, doi 10.6084/m9.figshare.5047666.v5, neutral and smiling front, public split; ' +
  '"canada" set, doi 10.6084/m9.figshare.4220517.v1, all neutral. CC-BY 4.0; no picture is contained in these numbers.';
const SEEDS = [1, 2, 3, 4, 5];

async function read(photos: readonly LabelledPhoto[]): Promise<{ samples: Sample[]; open: OpenFace[] }> {
  const faces = await facesOf(photos.map((p) => p.file));
  const samples: Sample[] = [];
  const open: OpenFace[] = [];
  for (const photo of photos) {
    const found = faces[photo.file];
    if (!found) continue;
    const { face, luminance } = cutFaceRegion(await readImage(photo.file), found);
    const frame = faceFrame(face);
    samples.push({ ...photo, features: smileFeatures(luminance, frame) });
    open.push({ photo, face, frame });
  }
  return { samples, open };
}

const share = (samples: readonly Sample[], flagged: readonly boolean[], of: (s: Sample) => boolean): number => {
  const chosen = samples.flatMap((s, i) => (of(s) ? [flagged[i]] : []));
  return chosen.filter(Boolean).length / chosen.length;
};
const round = (value: number, digits: number): number => Number(value.toPrecision(digits));
const neutralOf =
  (set: LabelledPhoto['set']) =>
  (s: Sample): boolean =>
    s.set === set && s.expression === 'neutral';
const smiling = (s: Sample): boolean => s.expression === 'smiling';

function outOfFoldFigures(samples: readonly Sample[]): Record<string, number> {
  const runs = SEEDS.map((seed) => nestedFlags(samples, 100 * seed));
  const figure = (of: (run: (typeof runs)[number]) => number): number => round(mean(runs.map(of)), 3);
  const london = samples.flatMap((s, i) => (s.set === 'london' ? [i] : []));
  const roc = (run: (typeof runs)[number]): ReturnType<typeof rocPoints> =>
    rocPoints(
      london.map((i) => run.logits[i]),
      london.map((i) => smiling(samples[i])),
    );
  return {
    sensitivity: figure((r) => share(samples, r.flagged, smiling)),
    falseAlarmsLondonNeutral: figure((r) => share(samples, r.flagged, neutralOf('london'))),
    falseAlarmsCanada: figure((r) => share(samples, r.flagged, neutralOf('canada'))),
    areaUnderRocLondon: figure((r) => areaUnderRoc(roc(r))),
    sensitivityAt5PercentLondon: figure((r) => atFalseAlarms(roc(r), 0.05).sensitivity),
    sensitivityAt10PercentLondon: figure((r) => atFalseAlarms(roc(r), 0.1).sensitivity),
  };
}

function write(file: string, content: object): void {
  // Arrays of numbers on one line each, so that a change is seen as one line.
  const json = JSON.stringify(content, null, 2).replace(/\[[^\][{}]*\]/g, (list) => list.replace(/\s+/g, ' '));
  writeFileSync(`${KNOWLEDGE}/${file}`, json + '\n');
}

if (!existsSync(DATA_FOLDER)) console.log(`No data at ${DATA_FOLDER}: nothing derived.`);
else {
  const labelled = await read(labelledPhotos());
  const { samples } = labelled;
  const model = fitSmile(samples);
  const limit = mean(SEEDS.map((seed) => limitOf(samples, outOfFoldLogits(samples, 9, seed))));
  const outOfFold = outOfFoldFigures(samples);
  write('smile.json', {
    about: 'Written by scripts/derive/smile.ts; do not edit. Logistic regression on smileFeatures.',
    mark: 'derived',
    source: SOURCE,
    n: {
      people: new Set(samples.map((s) => s.person)).size,
      smiling: samples.filter(smiling).length,
      neutral: samples.filter((s) => !smiling(s)).length,
    },
    outOfFold: { ...outOfFold, how: 'nested 9-fold by person, 5 repeats; limit from an inner 6-fold' },
    limit: { value: round(limit, 4), unit: 'logit', mark: 'derived', target: '4 % of London neutral, normal model' },
    weights: {
      intercept: round(model.intercept, 6),
      shape: model.shape.map((w) => round(w, 4)),
      shading: model.shading.map((w) => round(w, 4)),
    },
  });
  console.log('smile', outOfFold, 'limit', round(limit, 4));

  const congress = await read(congressPortraits());
  const opening = eyeAndMouthLimits([...labelled.open, ...congress.open]);
  write('eye-opening.json', {
    about: 'Written by scripts/derive/smile.ts; do not edit. Limits of eyeOpenings.',
    source: SOURCE,
    ...opening.limits,
    shares: opening.shares,
  });
  console.log('openings', opening);
}
