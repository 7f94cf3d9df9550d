import type { Point2, Point3 } from '@plica/core';
import { AVERAGE_FACE_MIRROR } from '../../anatomy/average-face.ts';
import { axes, type JawCurve } from './jaw-curve.ts';
import { jawFrame } from './jaw-frame.ts';
import { stripFeatures, type LabView } from './jaw-strip.ts';

/** A linear rule for ten numbers: chin and angle (two each) and the offsets of the border in a few basic shapes. */
export interface LinearRule {
  constant: readonly number[];
  /** One row per number, one weight per feature. */
  weights: readonly ArrayLike<number>[];
}

/** Where the border of the near jaw lies, learnt from rendered heads; lengths in units of the reference, about a millimetre. */
export interface JawShapeModel {
  /** Landmarks of the patient's left side, and where they lie on the average training head at about 45 degrees. */
  landmarks: readonly number[];
  reference: readonly Point2[];
  meanOffsets: readonly number[];
  /** Orthonormal shapes of the offsets. */
  basis: readonly (readonly number[])[];
  /** From the shape of the landmarks to chin, angle (in the frame of the reference) and offsets. */
  start: LinearRule;
  /** From a strip along the present border to how far chin and angle are to move (along, across) and how the offsets change. */
  stages: readonly LinearRule[];
}

/** A border in pixels with the pixels of its unit. */
export interface PlacedCurve {
  curve: JawCurve;
  unitPx: number;
}

/** The landmarks of the near side, mirrored where that is the patient's right. */
export const nearLandmarks = (
  points: readonly Point3[],
  landmarks: readonly number[],
  below: 1 | -1,
): Point2[] =>
  landmarks.map((i) => {
    const [x, y] = points[below === 1 ? i : AVERAGE_FACE_MIRROR[i]!]!;
    return [below * x, y];
  });

/** The border as the landmarks alone tell it. */
export function startFromLandmarks(
  points: readonly Point3[],
  below: 1 | -1,
  { landmarks, reference, meanOffsets, basis, start }: JawShapeModel,
): PlacedCurve {
  const near = nearLandmarks(points, landmarks, below);
  const frame = jawFrame(near, reference);
  const found = apply(start, Float64Array.from(near.flatMap(frame.toFrame)));
  const back = (u: number, v: number): Point2 => {
    const [x, y] = frame.fromFrame([u, v]);
    return [below * x, y];
  };
  const shapes = combine(basis, found.slice(4));
  return {
    unitPx: frame.unitPx,
    curve: {
      chin: back(found[0]!, found[1]!),
      angle: back(found[2]!, found[3]!),
      offsets: meanOffsets.map((m, i) => (m + shapes[i]!) * frame.unitPx),
    },
  };
}

/** One step nearer to the border that is seen; `keepEnds` where a person has placed them. */
export function refineOnce(
  view: LabView,
  { curve, unitPx }: PlacedCurve,
  below: 1 | -1,
  rule: LinearRule,
  basis: JawShapeModel['basis'],
  keepEnds = false,
): PlacedCurve {
  const by = apply(rule, stripFeatures(view, curve, below, unitPx));
  const { along, across } = axes(curve, below);
  const move = ([x, y]: Point2, s: number, o: number): Point2 =>
    keepEnds
      ? [x, y]
      : [x + unitPx * (s * along[0] + o * across[0]), y + unitPx * (s * along[1] + o * across[1])];
  const shapes = combine(basis, by.slice(4));
  return {
    unitPx,
    curve: {
      chin: move(curve.chin, by[0]!, by[1]!),
      angle: move(curve.angle, by[2]!, by[3]!),
      offsets: curve.offsets.map((o, i) => o + shapes[i]! * unitPx),
    },
  };
}

export function apply({ constant, weights }: LinearRule, features: Float64Array): number[] {
  return weights.map((w, k) => {
    let sum = constant[k]!;
    for (let i = 0; i < features.length; i++) sum += w[i]! * features[i]!;
    return sum;
  });
}

const combine = (basis: JawShapeModel['basis'], shares: readonly number[]): number[] =>
  basis[0]!.map((_, i) => basis.reduce((sum, shape, k) => sum + shape[i]! * shares[k]!, 0));
