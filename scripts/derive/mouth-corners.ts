/**
 * Fits the model that moves the mouth-corner landmarks to where people click them, and writes
 * packages/face/src/measure/mouth-corners/knowledge/mouth-corners.json with its errors on people it was not fitted to.
 * `npx tsx scripts/derive/mouth-corners.ts`; needs ../shared/data and prints why when it is absent. About 2 minutes.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import {
  foldsByGroup,
  mean,
  quantile,
  seededRandom,
  standardDeviation,
  type Random,
} from '@plica/core/inference';
import { solveLinear, type Plane } from '@plica/core';
import { cutFaceRegion } from '../../packages/face/src/measure/face-region.ts';
import {
  cornerAxes,
  cornerPatch,
  patchSource,
  type CornerAxes,
} from '../../packages/face/src/measure/mouth-corners/corner-patch.ts';
import {
  predictOffset,
  unlikenessOf,
  type CornerModel,
} from '../../packages/face/src/measure/mouth-corners/corner-model.ts';
import { DATA_FOLDER, facesOf, readImage } from './expression/photo-faces.ts';
import { labelledPhotos } from './expression/photo-lists.ts';

const OUT = 'packages/face/src/measure/mouth-corners/knowledge/mouth-corners.json';
const SOURCE =
  'Hand points 87 and 93 of the 189-point scheme: DeBruine & Jones (2017), Face Research Lab London Set v5, doi ' +
  '10.6084/m9.figshare.5047666.v5, neutral front, public split; "canada" set, doi 10.6084/m9.figshare.4220517.v1. CC-BY 4.0.';
const HAND = { right: 87, left: 93 } as const;
const EYE_DISTANCE_MM63 = 63;

/** Each corner is learnt from as found and from `copies` displaced patches, so that the answer follows the picture rather than the landmark. */
const LEARNING = { copies: 8, shiftMm63: 1, turnDeg: 3, penalty: 1000, maxMm63: 3.5 };

interface Corner {
  set: string;
  person: string;
  source: Plane;
  axes: CornerAxes;
  /** Hand point less landmark, mm63, in the corner's axes. */
  target: readonly [number, number];
}

type HandPoints = Map<string, Map<number, [number, number]>>;

/** Hand points by photograph, in its pixels. */
function londonHandPoints(): HandPoints {
  const points: HandPoints = new Map();
  const [, ...lines] = readFileSync(`${DATA_FOLDER}/london/landmarks_189.csv`, 'utf8').trim().split(/\r?\n/);
  for (const line of lines) {
    const [id, point, x, y] = line.split(',');
    const key = `london ${id}`;
    if (!points.has(key)) points.set(key, new Map());
    points.get(key)!.set(Number(point), [Number(x), Number(y)]);
  }
  return points;
}

/** Template files give the pixels of the original, twice the size of the photograph here. */
function canadaHandPoints(file: string): Map<number, [number, number]> {
  const [count, ...lines] = readFileSync(`${DATA_FOLDER}/${file.replace(/\.jpg$/, '.tem')}`, 'utf8').split(
    /\r?\n/,
  );
  return new Map(
    lines.slice(0, Number(count)).map((line, i) => {
      const [x, y] = line.trim().split(/\s+/).map(Number);
      return [i, [x / 2, y / 2]];
    }),
  );
}

async function readCorners(): Promise<Corner[]> {
  const photos = labelledPhotos().filter((p) => p.expression === 'neutral');
  const faces = await facesOf(photos.map((p) => p.file));
  const london = londonHandPoints();
  const corners: Corner[] = [];
  for (const { file, set, person } of photos) {
    const hand = set === 'london' ? london.get(person) : canadaHandPoints(file);
    const found = faces[file];
    if (!hand || !found) continue;
    const region = cutFaceRegion(await readImage(file), found);
    const source = patchSource(region.luminance, cornerAxes(region.face, 'right').pxPerMm63);
    for (const side of ['right', 'left'] as const) {
      const axes = cornerAxes(region.face, side);
      const [hx, hy] = region.fromImage(hand.get(HAND[side])!);
      const dx = hx - axes.cornerPx[0];
      const dy = hy - axes.cornerPx[1];
      const scale = axes.pxPerMm63 ** 2;
      const target = [
        (dx * axes.x[0] + dy * axes.x[1]) / scale,
        (dx * axes.y[0] + dy * axes.y[1]) / scale,
      ] as const;
      corners.push({ set, person, source, axes, target });
    }
  }
  return corners;
}

interface Rows {
  values: number[][];
  targets: [number, number][];
}

const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

function learningRows(corners: readonly Corner[], random: Random): Rows {
  const rows: Rows = { values: [], targets: [] };
  for (const { source, axes, target } of corners)
    for (let copy = 0; copy <= LEARNING.copies; copy++) {
      const displaced = copy > 0;
      const shift = [0, 0].map(() => (displaced ? LEARNING.shiftMm63 * normal(random) : 0)) as [
        number,
        number,
      ];
      const turn = displaced ? (LEARNING.turnDeg * normal(random) * Math.PI) / 180 : 0;
      rows.values.push(cornerPatch(source, axes, shift, turn).values);
      rows.targets.push(inTurned([target[0] - shift[0], target[1] - shift[1]], turn));
    }
  return rows;
}

/** A vector in axes turned by `rad`. */
const inTurned = ([u, v]: readonly [number, number], rad: number): [number, number] => [
  Math.cos(rad) * u + Math.sin(rad) * v,
  -Math.sin(rad) * u + Math.cos(rad) * v,
];

/** Ridge regression of both components of the offset on the patch. */
function fit({ values, targets }: Rows): CornerModel {
  const n = values.length;
  const size = values[0].length;
  const centre = Array.from({ length: size }, (_, j) => values.reduce((sum, row) => sum + row[j], 0) / n);
  const offset = [0, 1].map((k) => mean(targets.map((t) => t[k])));
  const gram = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  const moments = [new Array<number>(size).fill(0), new Array<number>(size).fill(0)];
  const row = new Float64Array(size);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < size; j++) row[j] = values[i][j] - centre[j];
    for (let j = 0; j < size; j++) {
      for (let k = 0; k < 2; k++) moments[k][j] += row[j] * (targets[i][k] - offset[k]);
      for (let l = 0; l <= j; l++) gram[j][l] += row[j] * row[l];
    }
  }
  for (let j = 0; j < size; j++) {
    for (let l = 0; l < j; l++) gram[l][j] = gram[j][l];
    gram[j][j] += LEARNING.penalty;
  }
  const [x, y] = moments.map((moment) => solveLinear(gram, moment)!);
  return { mean: centre, offset, weights: { x, y }, maxMm63: LEARNING.maxMm63 };
}

type Error2 = [number, number];
const errorsOf = (model: CornerModel | null, corners: readonly Corner[]): Error2[] =>
  corners.map(({ source, axes, target }) => {
    const [u, v] = model ? predictOffset(model, cornerPatch(source, axes).values) : [0, 0];
    return [u - target[0], v - target[1]];
  });

/** Per cent of the eye distance. */
function figures(errors: readonly Error2[]): Record<string, number> {
  const percent = (v: number): number => Number(((100 * v) / EYE_DISTANCE_MM63).toFixed(2));
  const lengths = errors.map(([u, v]) => Math.hypot(u, v));
  const axis = (k: 0 | 1): number[] => errors.map((e) => e[k]);
  return {
    median: percent(quantile(lengths, 0.5)),
    p90: percent(quantile(lengths, 0.9)),
    inwardBias: percent(mean(axis(0))),
    inwardSd: percent(standardDeviation(axis(0))),
    downBias: percent(mean(axis(1))),
    downSd: percent(standardDeviation(axis(1))),
  };
}

/** Errors of each corner under a model fitted without its person. */
function crossValidated(corners: readonly Corner[]): Error2[] {
  const errors: Error2[] = new Array(corners.length);
  const people = corners.map((c) => c.person);
  for (const { train, test } of foldsByGroup(people, 8, seededRandom(7))) {
    const model = fit(
      learningRows(
        train.map((i) => corners[i]),
        seededRandom(8),
      ),
    );
    errorsOf(
      model,
      test.map((i) => corners[i]),
    ).forEach((e, k) => (errors[test[k]] = e));
  }
  return errors;
}

if (!existsSync(DATA_FOLDER)) console.log(`No data at ${DATA_FOLDER}: nothing derived.`);
else {
  const corners = await readCorners();
  const of = (set: string): Corner[] => corners.filter((c) => c.set === set);
  const [london, canada] = [of('london'), of('canada')];
  const inSet = (errors: readonly Error2[], set: string): Error2[] =>
    errors.filter((_, i) => corners[i].set === set);
  const folded = crossValidated(corners);
  const errors = {
    unit: '% of the distance between the eye centres, 2 corners per person',
    landmarks: { london: figures(errorsOf(null, london)), canada: figures(errorsOf(null, canada)) },
    fittedOnTheOtherSet: {
      london: figures(errorsOf(fit(learningRows(canada, seededRandom(8))), london)),
      canada: figures(errorsOf(fit(learningRows(london, seededRandom(8))), canada)),
    },
    fittedOnBothByPerson8Fold: {
      london: figures(inSet(folded, 'london')),
      canada: figures(inSet(folded, 'canada')),
    },
  };
  const model = fit(learningRows(corners, seededRandom(8)));
  const patches = corners.map((c) => cornerPatch(c.source, c.axes));
  const unlike = patches.map((p) => unlikenessOf(p.values, model.mean));
  const contrast = patches.map((p) => p.contrast);
  const digits = (v: number): number => Number(v.toPrecision(4));
  const content = {
    about: 'Written by scripts/derive/mouth-corners.ts; do not edit. Ridge regression on cornerPatch.',
    mark: 'derived',
    source: SOURCE,
    n: { people: new Set(corners.map((c) => c.person)).size, corners: corners.length },
    errors,
    maxMm63: model.maxMm63,
    confidence: {
      mark: 'chosen',
      basis: 'full over nearly all of what was learnt from, none well beyond it',
      learnt: {
        unlikenessMedian: digits(quantile(unlike, 0.5)),
        unlikenessP99: digits(quantile(unlike, 0.99)),
        contrastP1: digits(quantile(contrast, 0.01)),
      },
      unlikeness: { full: digits(quantile(unlike, 0.99)), none: digits(1.4 * quantile(unlike, 0.99)) },
      contrast: {
        full: digits(0.6 * quantile(contrast, 0.01)),
        none: digits(0.2 * quantile(contrast, 0.01)),
      },
      pxPerMm63: { full: 0.8, none: 0.4 },
    },
    offset: model.offset.map(digits),
    mean: model.mean.map(digits),
    weights: { x: model.weights.x.map(digits), y: model.weights.y.map(digits) },
  };
  const json = JSON.stringify(content, null, 2).replace(/\[[^\][{}]*\]/g, (list) =>
    list.replace(/\s+/g, ' '),
  );
  writeFileSync(OUT, json + '\n');
  console.log(JSON.stringify({ errors, confidence: content.confidence, offset: content.offset }, null, 1));
}
