import {
  bestPath,
  gaussianBlur,
  labPlanes,
  parabolaPeak,
  reduceRegion,
  samplePlane,
  type Point2,
  type RgbaImage,
} from '@plica/core';
import { NEAR_JAW as P } from '../knowledge/near-jaw-parameters.ts';
import model from '../knowledge/near-jaw.json' with { type: 'json' };
import { jawFeatures } from './jaw-features.ts';

/** The straight jawline of the near side as the landmarks place it, and how long an eye distance is, pixels of the image. */
export interface NearJaw {
  chin: Point2;
  angle: Point2;
  eyeDistancePx: number;
  /** +1 when the neck lies to the right of the way from chin to angle (y down): the patient's left side is near. */
  below: 1 | -1;
}

export interface NearContour {
  /** From the chin to the angle of the jaw. */
  points: Point2[];
  /** Strength of the border at each point, colour units of 12 Lab. */
  edge: number[];
}

/** What is seen on lines across the jaw: [row * columns + column]. */
export interface Profiles {
  rows: number;
  columns: number;
  /** Colour step from the face outwards; positive when it gets darker. */
  step: Float32Array;
  /** Colour step whatever its sign, Lab units. */
  change: Float32Array;
  /** How dark compared with the cheek of the same row, Lab lightness. */
  dark: Float32Array;
  /** How much of the way from the cheek has looked unlike skin. */
  unlike: Float32Array;
  at: (row: number, column: number) => Point2;
}

/** Traces the border of the near jaw against neck and background between two points. */
export function traceNearJaw(image: RgbaImage, jaw: NearJaw): NearContour {
  return pathThrough(readProfiles(image, jaw), model.weights, model.penalty);
}

/** The path along the jaw that scores best by a linear score of the features. */
export function pathThrough(profiles: Profiles, weights: readonly number[], penalty: number): NearContour {
  const { rows, columns, at } = profiles;
  const scores = new Float32Array(rows * columns);
  jawFeatures(profiles).forEach((feature, k) => {
    for (let i = 0; i < scores.length; i++) scores[i]! += weights[k]! * feature[i]!;
  });
  const path = bestPath({ scores, rows, columns }, penalty, P.path.maxStep);
  const offsets = Array.from(path, (column, row) => {
    const i = row * columns + column;
    const inside = column > 0 && column < columns - 1;
    return column + (inside ? parabolaPeak(scores[i - 1]!, scores[i]!, scores[i + 1]!) : 0);
  });
  const smooth = offsets.map((_, row) => {
    let sum = 0;
    let total = 0;
    P.smoothing.forEach((w, k) => {
      const r = row + k - (P.smoothing.length - 1) / 2;
      if (r < 0 || r >= rows) return;
      sum += w * offsets[r]!;
      total += w;
    });
    return sum / total;
  });
  return {
    points: smooth.map((column, row) => at(row, column)),
    edge: Array.from(path, (column, row) => {
      const beside = profiles.change.subarray(
        row * columns + Math.max(0, column - P.edgeReach),
        row * columns + Math.min(columns, column + P.edgeReach),
      );
      return Math.max(...beside) / 12;
    }),
  };
}

export function readProfiles(image: RgbaImage, { chin, angle, eyeDistancePx, below }: NearJaw): Profiles {
  const length = Math.hypot(angle[0] - chin[0], angle[1] - chin[1]);
  const u = [(angle[0] - chin[0]) / length, (angle[1] - chin[1]) / length] as const;
  const normal = [-u[1] * below, u[0] * below] as const;
  const rows = P.rows;
  const columns = Math.round((P.across.to - P.across.from) / P.across.step) + 1;
  const at = (row: number, column: number): Point2 => {
    const along = (row / (rows - 1)) * length;
    const across = (P.across.from + column * P.across.step) * eyeDistancePx;
    return [chin[0] + u[0] * along + normal[0] * across, chin[1] + u[1] * along + normal[1] * across];
  };
  const { planes, toPlane } = labAround(
    image,
    [at(0, 0), at(0, columns), at(rows - 1, 0), at(rows - 1, columns)],
    eyeDistancePx,
  );
  const colour = planes.map((plane) => {
    const values = new Float32Array(rows * columns);
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        const [x, y] = toPlane(at(row, column));
        values[row * columns + column] = samplePlane(plane, x, y);
      }
    return values;
  });
  return { rows, columns, at, ...describe(colour, rows, columns) };
}

/** Lab planes of the part around some points, at most `maxEyeDistancePx` between the eyes, slightly blurred. */
function labAround(image: RgbaImage, points: readonly Point2[], eyeDistancePx: number) {
  const margin = 0.1 * eyeDistancePx;
  const clamp = (v: number, max: number): number => Math.min(max, Math.max(0, Math.round(v)));
  const x = clamp(Math.min(...points.map((p) => p[0])) - margin, image.width - 2);
  const y = clamp(Math.min(...points.map((p) => p[1])) - margin, image.height - 2);
  const width = Math.max(2, clamp(Math.max(...points.map((p) => p[0])) + margin, image.width) - x);
  const height = Math.max(2, clamp(Math.max(...points.map((p) => p[1])) + margin, image.height) - y);
  const factor = Math.max(1, eyeDistancePx / P.maxEyeDistancePx);
  const { lightness, a, b } = labPlanes(reduceRegion(image, { x, y, width, height }, factor));
  const sigma = (P.blur * eyeDistancePx) / factor;
  return {
    planes: [lightness, a, b].map((plane) => gaussianBlur(plane, sigma)),
    toPlane: ([px, py]: Point2): [number, number] => [(px - x) / factor, (py - y) / factor],
  };
}

function describe(colour: readonly Float32Array[], rows: number, columns: number) {
  const size = rows * columns;
  const out = {
    step: new Float32Array(size),
    change: new Float32Array(size),
    dark: new Float32Array(size),
    unlike: new Float32Array(size),
  };
  const strip = Math.round(P.strip / P.across.step);
  const inner = Math.round((P.skinBelow - P.across.from) / P.across.step);
  for (let row = 0; row < rows; row++) {
    const cheek = colour.map((plane) => mean(plane, row * columns, row * columns + inner));
    let unlike = 0;
    for (let column = 0; column < columns; column++) {
      const i = row * columns + column;
      const from = row * columns;
      const before = Math.max(from, i - strip);
      const after = Math.min(from + columns, i + strip);
      const steps = colour.map((plane) => mean(plane, i, after) - mean(plane, before, i));
      out.step[i] = -steps[0]!;
      out.change[i] = Math.hypot(0.7 * steps[0]!, steps[1]!, steps[2]!);
      out.dark[i] = cheek[0]! - colour[0]![i]!;
      out.unlike[i] = unlike;
      const z = Math.hypot(colour[1]![i]! - cheek[1]!, colour[2]![i]! - cheek[2]!) / P.unlikeLab;
      unlike += Math.min(1, z * z) * (P.across.step / 0.1);
    }
  }
  return out;
}

function mean(values: Float32Array, from: number, to: number): number {
  if (to <= from) return values[Math.min(values.length - 1, from)]!;
  let sum = 0;
  for (let i = from; i < to; i++) sum += values[i]!;
  return sum / (to - from);
}
