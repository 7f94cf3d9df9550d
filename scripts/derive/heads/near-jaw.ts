/**
 * Fits what finds the near jaw on oblique photographs to made-up rendered heads (random-head.ts), and writes
 * packages/face/src/measure/knowledge/near-jaw.json. No reported head of validation/views.md takes part:
 *   tsx scripts/derive/heads/training-set.ts FOLDER 0 600     draws the pictures, 2-3 s each
 *   tsx scripts/derive/heads/near-jaw.ts FOLDER               about 2 minutes
 * Two parts: linear rules that move the ends and the border of the jaw (ridge regression, each step fitted to where the one
 * before it put held-out pictures), and the weights by which a path near that border is chosen (conditional logit).
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { curveOf } from '../../../packages/face/src/measure/oblique/jaw-curve.ts';
import { pathThrough, readProfiles } from '../../../packages/face/src/measure/oblique/near-jaw.ts';
import { packRule } from '../../../packages/face/src/measure/oblique/packed-rule.ts';
import { errorsOf, fitJawShape, wholeView } from './fit-jaw-shape.ts';
import { fitJawEdge } from './fit-jaw-edge.ts';
import { trainingPictures } from './training-pictures.ts';

/** Of the ridge, on standardised features. Tried on 94 held-out pictures only: 1,000 and 4,000 were worse than 15,000. [chosen] */
const STRENGTH = 10000;
const PENALTY = 0.3;
/** The logit has few weights: so many pictures are enough. */
const EDGE_PICTURES = 160;

const pictures = trainingPictures(process.argv[2] ?? '');
console.error(`${pictures.length} pictures`);
const { model, held } = fitJawShape(pictures, STRENGTH, (text) => console.error(text));
const few = pictures.slice(0, EDGE_PICTURES);
const views = few.map((p, i) => wholeView(p, held[i]!.unitPx));
const weights = fitJawEdge(few, views, held.slice(0, few.length));
const traced = few.map((_, i) => {
  const { points } = pathThrough(readProfiles(views[i]!, held[i]!, 1), { weights, penalty: PENALTY });
  const line = [...points.slice(0, -1), held[i]!.curve.angle];
  return { unitPx: held[i]!.unitPx, curve: curveOf(line, 1) };
});
console.error(`path: ${errorsOf(few, traced)}`);
const short = (v: number): number => Number(v.toFixed(4));
const file = path.resolve(import.meta.dirname, '../../../packages/face/src/measure/knowledge/near-jaw.json');
const json = {
  script: 'scripts/derive/heads/near-jaw.ts',
  source: 'P12',
  mark: 'derived',
  note: 'rules for ends and border of the near jaw, and weights of the features of measure/oblique/jaw-features.ts; fitted to rendered heads',
  pictures: pictures.length,
  shape: {
    landmarks: model.landmarks,
    reference: model.reference,
    meanOffsets: model.meanOffsets.map(short),
    basis: model.basis.map((shape) => shape.map(short)),
    start: {
      constant: model.start.constant.map(short),
      weights: model.start.weights.map((row) => Array.from(row, short)),
    },
    stages: model.stages.map(packRule),
  },
  edge: { weights, penalty: PENALTY },
};
writeFileSync(file, `${JSON.stringify(json)}\n`);
console.error(`wrote ${file}`);
