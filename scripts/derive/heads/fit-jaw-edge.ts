import { axes, pointOn } from '../../../packages/face/src/measure/oblique/jaw-curve.ts';
import { jawFeatures } from '../../../packages/face/src/measure/oblique/jaw-features.ts';
import type { PlacedCurve } from '../../../packages/face/src/measure/oblique/jaw-shape-model.ts';
import { readProfiles } from '../../../packages/face/src/measure/oblique/near-jaw.ts';
import type { LabView } from '../../../packages/face/src/measure/oblique/jaw-strip.ts';
import type { TrainingPicture } from './training-pictures.ts';

/** Spread of the target about the true place, in columns, and how strongly weights are held near zero. */
const TARGET_SD = 2.5;
const RIDGE = 1e-3;
const ROUNDS = 80;
/** Every so many rows are looked at. */
const EVERY = 6;

interface Row {
  /** [feature][column] */
  features: Float32Array[];
  target: Float64Array;
}

/** Weights of the features by conditional logit over the places of each row, by Adam. `placed` is the border as expected beforehand. */
export function fitJawEdge(
  pictures: readonly TrainingPicture[],
  views: readonly LabView[],
  placed: readonly PlacedCurve[],
): number[] {
  const rows = pictures.flatMap((picture, i) => rowsOf(picture, views[i]!, placed[i]!));
  const size = rows[0]!.features.length;
  const w = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = new Float64Array(size);
    for (const row of rows) addRow(row, w, gradient);
    for (let k = 0; k < size; k++) {
      const g = gradient[k]! / rows.length - RIDGE * w[k]!;
      first[k] = 0.9 * first[k]! + 0.1 * g;
      second[k] = 0.99 * second[k]! + 0.01 * g * g;
      const step = first[k]! / (1 - 0.9 ** round) / (Math.sqrt(second[k]! / (1 - 0.99 ** round)) + 1e-8);
      w[k]! += 0.15 * step;
    }
  }
  return Array.from(w, (v) => Number(v.toFixed(3)));
}

function rowsOf({ truth }: TrainingPicture, view: LabView, placed: PlacedCurve): Row[] {
  const profiles = readProfiles(view, placed, 1);
  const { rows, columns } = profiles;
  const features = jawFeatures(profiles);
  const { across } = axes(placed.curve, 1);
  const line = Array.from({ length: 161 }, (_, k) => pointOn(truth, 1, k / 160));
  const { along } = axes(placed.curve, 1);
  const [zero, one] = [profiles.at(0, 0), profiles.at(0, 1)];
  const step = Math.hypot(one[0] - zero[0], one[1] - zero[1]);
  const out: Row[] = [];
  for (let row = 0; row < rows; row += EVERY) {
    const from = profiles.at(row, 0);
    const here = line.map(([x, y]) => [
      (x - from[0]) * along[0] + (y - from[1]) * along[1],
      (x - from[0]) * across[0] + (y - from[1]) * across[1],
    ]);
    const k = here.findIndex((p, i) => i > 0 && here[i - 1]![0]! <= 0 && p[0]! > 0);
    if (k < 1) continue;
    const [p, q] = [here[k - 1]!, here[k]!];
    const true_ = (p[1]! + ((q[1]! - p[1]!) * -p[0]!) / (q[0]! - p[0]!)) / step;
    if (true_ < 1 || true_ > columns - 2) continue;
    const target = Float64Array.from({ length: columns }, (_, c) =>
      Math.exp(-0.5 * ((c - true_) / TARGET_SD) ** 2),
    );
    const sum = target.reduce((s, v) => s + v, 0);
    out.push({
      features: features.map((f) => f.slice(row * columns, (row + 1) * columns)),
      target: target.map((v) => v / sum),
    });
  }
  return out;
}

/** Adds the gradient of one row's log likelihood. */
function addRow({ features, target }: Row, w: Float64Array, gradient: Float64Array): void {
  const scores = new Float64Array(target.length);
  features.forEach((f, k) => {
    for (let c = 0; c < scores.length; c++) scores[c]! += w[k]! * f[c]!;
  });
  const top = Math.max(...scores);
  let sum = 0;
  for (let c = 0; c < scores.length; c++) sum += scores[c] = Math.exp(scores[c]! - top);
  for (let c = 0; c < scores.length; c++) scores[c] = target[c]! - scores[c]! / sum;
  features.forEach((f, k) => {
    let add = 0;
    for (let c = 0; c < scores.length; c++) add += scores[c]! * f[c]!;
    gradient[k]! += add;
  });
}
