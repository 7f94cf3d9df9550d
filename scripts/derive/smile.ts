/**
 * Fits the smile model and the lip model on public photographs and writes
 * packages/face/src/measure/expression/knowledge/{smile,lips}.json with out-of-fold figures. `npx tsx
 * scripts/derive/smile.ts`, after mouth-corners.ts; needs ../shared/data and prints why when it is absent. About
 * 4 minutes, 2 with the landmarks cached in .cache.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { areaUnderRoc, atFalseAlarms, mean, rocPoints } from '@plica/core/inference';
import { cutFaceRegion } from '../../packages/face/src/measure/face-region.ts';
import { faceFrame } from '../../packages/face/src/measure/face-frame.ts';
import { lipFeatures } from '../../packages/face/src/measure/expression/lip-features.ts';
import { smileFeatures } from '../../packages/face/src/measure/expression/smile-features.ts';
import { smileLogit, type SmileModel } from '../../packages/face/src/measure/expression/smile-logit.ts';
import { refineMouthCorners } from '../../packages/face/src/measure/mouth-corners/index.ts';
import { DATA_FOLDER, facesOf, readImage } from './expression/photo-faces.ts';
import { congressPortraits, labelledPhotos, seenExpressions, type Seen } from './expression/photo-lists.ts';
import { fitSmile, limitOf, nestedFlags, outOfFoldLogits, type Sample } from './expression/fit-smile.ts';
import { fitLips, outOfFoldShares } from './expression/fit-lips.ts';

const KNOWLEDGE = 'packages/face/src/measure/expression/knowledge';
const LONDON =
  'DeBruine & Jones (2017), Face Research Lab London Set v5, doi 10.6084/m9.figshare.5047666.v5, neutral and smiling front, public split; ' +
  '"canada" set, doi 10.6084/m9.figshare.4220517.v1, all neutral; CC-BY 4.0';
const CONGRESS = 'official portraits of the US Congress 2022, public domain, labels in validation/labels';
const NO_PICTURE = 'No picture is contained in these numbers.';
const SEEDS = [1, 2, 3, 4, 5];

interface Read extends Sample {
  /** What a person saw in the picture, whatever the sitter was told. */
  seen: Seen | undefined;
  lips: number[];
}

async function readAll(): Promise<Read[]> {
  const photos = [...labelledPhotos(), ...congressPortraits()];
  const faces = await facesOf(photos.map((p) => p.file));
  const seen = seenExpressions();
  const list: Read[] = [];
  for (const photo of photos) {
    const found = faces[photo.file];
    if (!found) continue;
    const region = cutFaceRegion(await readImage(photo.file), found);
    const { face } = refineMouthCorners(region.luminance, region.face);
    const frame = faceFrame(face);
    list.push({
      ...photo,
      seen: seen.get(photo.file),
      features: smileFeatures(region.luminance, frame),
      lips: lipFeatures(region, face, frame),
    });
  }
  return list;
}

const round = (value: number, digits: number): number => Number(value.toPrecision(digits));
const shareOf = (flags: readonly boolean[]): number => flags.filter(Boolean).length / flags.length;

/** Figures by what the sitters were told, and for the smiling by what is seen. */
function outOfFoldFigures(samples: readonly Read[]): Record<string, number> {
  const runs = SEEDS.map((seed) => nestedFlags(samples, 100 * seed));
  const figure = (of: (run: (typeof runs)[number]) => number): number => round(mean(runs.map(of)), 3);
  const flagged = (of: (s: Read) => boolean): number =>
    figure((run) => shareOf(samples.flatMap((s, i) => (of(s) ? [run.flagged[i]] : []))));
  const london = samples.flatMap((s, i) => (s.set === 'london' ? [i] : []));
  const roc = (run: (typeof runs)[number]): ReturnType<typeof rocPoints> =>
    rocPoints(
      london.map((i) => run.logits[i]),
      london.map((i) => samples[i].expression === 'smiling'),
    );
  const told = (s: Read): boolean => s.expression === 'smiling';
  return {
    sensitivity: flagged(told),
    sensitivityTeethSeen: flagged((s) => told(s) && s.seen === 'teeth'),
    sensitivityClosedSmileSeen: flagged((s) => told(s) && s.seen === 'closedSmile'),
    toldToSmileButSeenNeutral: flagged((s) => told(s) && s.seen === 'neutral'),
    falseAlarmsLondonNeutral: flagged((s) => s.set === 'london' && !told(s)),
    falseAlarmsCanada: flagged((s) => s.set === 'canada'),
    areaUnderRocLondon: figure((run) => areaUnderRoc(roc(run))),
    sensitivityAt5PercentLondon: figure((run) => atFalseAlarms(roc(run), 0.05).sensitivity),
    sensitivityAt10PercentLondon: figure((run) => atFalseAlarms(roc(run), 0.1).sensitivity),
  };
}

/** Share flagged on portraits of which none was used to fit, by what is seen. */
const congressFigures = (
  portraits: readonly Read[],
  model: SmileModel,
  limit: number,
): Record<string, { n: number; flagged: number }> =>
  Object.fromEntries(
    (['teeth', 'closedSmile', 'neutral'] as const).map((seen) => {
      const flags = portraits
        .filter((s) => s.seen === seen)
        .map((s) => smileLogit(model, s.features) > limit);
      return [seen, { n: flags.length, flagged: round(shareOf(flags), 3) }];
    }),
  );

function write(file: string, content: object): void {
  // Arrays of numbers on one line each.
  const json = JSON.stringify(content, null, 2).replace(/\[[^\][{}]*\]/g, (list) =>
    list.replace(/\s+/g, ' '),
  );
  writeFileSync(`${KNOWLEDGE}/${file}`, json + '\n');
}

function deriveSmile(all: readonly Read[]): void {
  const samples = all.filter((s) => s.set !== 'congress');
  const model = fitSmile(samples);
  const limit = mean(SEEDS.map((seed) => limitOf(samples, outOfFoldLogits(samples, 9, seed))));
  const outOfFold = outOfFoldFigures(samples);
  const congress = congressFigures(
    all.filter((s) => s.set === 'congress'),
    model,
    limit,
  );
  write('smile.json', {
    about: 'Written by scripts/derive/smile.ts; do not edit. Logistic regression on smileFeatures.',
    mark: 'derived',
    source: `${LONDON}. ${NO_PICTURE}`,
    n: {
      people: new Set(samples.map((s) => s.person)).size,
      toldToSmile: samples.filter((s) => s.expression === 'smiling').length,
      neutral: samples.filter((s) => s.expression === 'neutral').length,
    },
    outOfFold: { how: 'nested 9-fold by person, 5 repeats; limit from an inner 6-fold', ...outOfFold },
    congressNotFitted: { by: 'what is seen in the picture', ...congress },
    limit: {
      value: round(limit, 4),
      unit: 'logit',
      mark: 'derived',
      target: '3 % of London neutral under a normal model',
    },
    weights: {
      intercept: round(model.intercept, 6),
      shape: model.shape.map((w) => round(w, 4)),
      shading: model.shading.map((w) => round(w, 4)),
    },
  });
  console.log('smile', outOfFold, congress, 'limit', round(limit, 4));
}

function deriveLips(all: readonly Read[]): void {
  const samples = all.flatMap(({ set, person, seen, lips }) =>
    seen
      ? [{ person, group: `${set} ${seen}`, apart: seen === 'teeth' || seen === 'mouthOpen', features: lips }]
      : [],
  );
  const { intercept, weights } = fitLips(samples);
  const outOfFold = outOfFoldShares(samples);
  write('lips.json', {
    about:
      'Written by scripts/derive/smile.ts; do not edit. Logistic regression on lipFeatures: are teeth or a gap seen.',
    mark: 'derived',
    source: `${LONDON}; ${CONGRESS}. ${NO_PICTURE}`,
    n: { apart: samples.filter((s) => s.apart).length, closed: samples.filter((s) => !s.apart).length },
    calledApartOutOfFold: outOfFold,
    fit: { intercept: round(intercept, 6), weights: weights.map((w) => round(w, 4)) },
  });
  console.log('lips', outOfFold);
}

if (!existsSync(DATA_FOLDER)) console.log(`No data at ${DATA_FOLDER}: nothing derived.`);
else {
  const all = await readAll();
  deriveSmile(all);
  deriveLips(all);
}
