/**
 * Fits the weights that trace the near jaw on oblique photographs to rendered heads whose jaw contour is known, and writes
 * packages/face/src/measure/knowledge/near-jaw.json. Only heads marked `tune` are used:
 *   tsx scripts/derive/heads/near-jaw.ts
 * Conditional logit over the places of each row across the jaw, by Adam; about 3 minutes.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadFaceModels } from '@plica/capture/node';
import { NEAR_JAW } from '../../../packages/face/src/measure/knowledge/near-jaw-parameters.ts';
import { jawFeatures } from '../../../packages/face/src/measure/oblique/jaw-features.ts';
import { readProfiles } from '../../../packages/face/src/measure/oblique/near-jaw.ts';
import { obliqueShots } from '../../../validation/views/shots.ts';

/** Spread of the target about the true place, in columns, and how strongly weights are held near zero. */
const TARGET_SD = 2.5;
const RIDGE = 1e-3;
const ROUNDS = 250;
const PENALTY = 0.3;

interface Example {
  features: Float32Array[];
  rows: number;
  columns: number;
  /** True column of each row. */
  truth: number[];
}

const models = await loadFaceModels();
const examples: Example[] = [];
for await (const shot of obliqueShots('tune', models)) {
  const eyeDistancePx = 63 * shot.rendered.pxPerMm;
  const profiles = readProfiles(shot.rendered.image, { ...shot.marks, eyeDistancePx, below: 1 });
  const [ox, oy] = profiles.at(0, 0);
  const [px, py] = profiles.at(0, 1);
  const unit = (px - ox) ** 2 + (py - oy) ** 2;
  const truth = shot.truth.contourPx.map(([x, y], row) => {
    const [fx, fy] = profiles.at(row, 0);
    return ((x - fx) * (px - ox) + (y - fy) * (py - oy)) / unit;
  });
  examples.push({ features: jawFeatures(profiles), rows: profiles.rows, columns: profiles.columns, truth });
  console.error(shot.name);
}
const weights = fit(examples);
const file = path.resolve(import.meta.dirname, '../../../packages/face/src/measure/knowledge/near-jaw.json');
const json = {
  script: 'scripts/derive/heads/near-jaw.ts',
  source: 'P12',
  mark: 'derived',
  note: 'weights of the features of measure/oblique/jaw-features.ts; conditional logit on rendered heads',
  pictures: examples.length,
  weights: Array.from(weights, (w) => Number(w.toFixed(3))),
  penalty: PENALTY,
};
writeFileSync(file, `${JSON.stringify(json, null, 2)}\n`);
console.log(`${file}: ${examples.length} pictures, rows ${NEAR_JAW.rows}`);

function fit(all: readonly Example[]): Float64Array {
  const size = all[0]!.features.length;
  const w = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = new Float64Array(size);
    let rows = 0;
    for (const example of all)
      for (let row = 0; row < example.rows; row += 2) rows += addRow(example, row, w, gradient);
    for (let k = 0; k < size; k++) {
      const g = gradient[k]! / rows - RIDGE * w[k]!;
      first[k] = 0.9 * first[k]! + 0.1 * g;
      second[k] = 0.99 * second[k]! + 0.01 * g * g;
      const step = first[k]! / (1 - 0.9 ** round) / (Math.sqrt(second[k]! / (1 - 0.99 ** round)) + 1e-8);
      w[k]! += 0.15 * step;
    }
  }
  return w;
}

/** Adds the gradient of one row's log likelihood; 0 when the truth lies outside the row. */
function addRow(
  { features, columns, truth }: Example,
  row: number,
  w: Float64Array,
  gradient: Float64Array,
): number {
  const base = row * columns;
  const scores = Float64Array.from({ length: columns }, (_, c) =>
    features.reduce((sum, feature, k) => sum + w[k]! * feature[base + c]!, 0),
  );
  const top = Math.max(...scores);
  const chance = scores.map((s) => Math.exp(s - top));
  const target = scores.map((_, c) => Math.exp(-0.5 * ((c - truth[row]!) / TARGET_SD) ** 2));
  const chanceSum = chance.reduce((s, v) => s + v, 0);
  const targetSum = target.reduce((s, v) => s + v, 0);
  if (targetSum < 1e-6) return 0;
  for (let c = 0; c < columns; c++) {
    const d = target[c]! / targetSum - chance[c]! / chanceSum;
    if (Math.abs(d) > 1e-5) features.forEach((feature, k) => (gradient[k]! += d * feature[base + c]!));
  }
  return 1;
}
