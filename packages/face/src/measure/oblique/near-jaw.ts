import { bestPath, parabolaPeak, samplePlane, type Point2 } from '@plica/core';
import { NEAR_JAW as P } from '../knowledge/near-jaw-parameters.ts';
import { pointOn } from './jaw-curve.ts';
import { jawFeatures } from './jaw-features.ts';
import type { PlacedCurve } from './jaw-shape-model.ts';
import type { LabView } from './jaw-strip.ts';

/** What speaks for a place being the border, and how a step of the path from row to row is held back. */
export interface EdgeModel {
  weights: readonly number[];
  penalty: number;
}

export interface NearContour {
  /** From the chin to the angle of the jaw. */
  points: Point2[];
  /** Strength of the border at each point, colour units of 12 Lab. */
  edge: number[];
}

/** What is seen on lines across the expected border: [row * columns + column]. */
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

/** The path along the jaw that scores best by a linear score of the features. */
export function pathThrough(profiles: Profiles, { weights, penalty }: EdgeModel): NearContour {
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

/** What is seen across the border where it is expected. */
export function readProfiles(view: LabView, { curve, unitPx }: PlacedCurve, below: 1 | -1): Profiles {
  const rows = P.rows;
  const columns = Math.round((P.across.to - P.across.from) / P.across.step) + 1;
  const at = (row: number, column: number): Point2 =>
    pointOn(curve, below, row / (rows - 1), (P.across.from + column * P.across.step) * 63 * unitPx);
  const colour = view.planes.map((plane) => {
    const values = new Float32Array(rows * columns);
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        const [x, y] = view.toPlane(at(row, column));
        values[row * columns + column] = samplePlane(plane, x, y);
      }
    return values;
  });
  return { rows, columns, at, ...describe(colour, rows, columns) };
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
