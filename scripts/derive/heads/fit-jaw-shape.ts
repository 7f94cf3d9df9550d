import type { Point2 } from '@plica/core';
import {
  axes,
  pointOn,
  OFFSETS,
  type JawCurve,
} from '../../../packages/face/src/measure/oblique/jaw-curve.ts';
import { jawFrame } from '../../../packages/face/src/measure/oblique/jaw-frame.ts';
import {
  apply,
  nearLandmarks,
  refineOnce,
  startFromLandmarks,
  type JawShapeModel,
  type PlacedCurve,
} from '../../../packages/face/src/measure/oblique/jaw-shape-model.ts';
import { jowlShape } from '../../../packages/face/src/measure/oblique/jowl-shape.ts';
import { stripFeatures, type LabView } from '../../../packages/face/src/measure/oblique/jaw-strip.ts';
import { labAround } from '../../../packages/face/src/measure/oblique/lab-around.ts';
import { seeded } from '../../render-heads/develop.ts';
import { principalShapes } from './principal-shapes.ts';
import { Ridge } from './ridge.ts';
import type { TrainingPicture } from './training-pictures.ts';

/** Landmarks of the patient's left side that are seen at 45 degrees, and some of the midline. */
const LANDMARKS = [
  1, 2, 4, 5, 6, 8, 9, 13, 14, 17, 18, 58, 61, 78, 148, 149, 150, 152, 176, 177, 262, 263, 280, 288, 291, 308, 323,
  330, 340, 345, 346, 347, 352, 356, 361, 362, 364, 365, 366, 367, 369, 376, 377, 378, 379, 389, 394, 395, 397, 400,
  401, 411, 416, 418, 422, 423, 424, 425, 427, 430, 432, 433, 434, 435, 436, 447, 454,
]; // prettier-ignore
const SHAPES = 6;
const START_STRENGTH = 30;
const STAGES = 2;
const FOLDS = 5;
/** Copies of each picture with the start put wrong as it was wrong in other pictures. */
const COPIES = 2;

export interface FittedShape {
  model: JawShapeModel;
  /** Where each picture's border was put by rules fitted without it. */
  held: PlacedCurve[];
}

export function fitJawShape(
  pictures: readonly TrainingPicture[],
  strength: number,
  say: (text: string) => void,
): FittedShape {
  const reference = referenceOf(pictures);
  const near = pictures.map((p) => nearLandmarks(p.points, LANDMARKS, 1));
  const frames = near.map((points) => jawFrame(points, reference));
  const truths = pictures.map((p, i) => p.truth.offsets.map((o) => o / frames[i]!.unitPx));
  const meanOffsets = Array.from({ length: OFFSETS }, (_, k) => meanOf(truths.map((t) => t[k]!)));
  const basis = principalShapes(
    truths.map((t) => t.map((v, k) => v - meanOffsets[k]!)),
    SHAPES,
  );
  const shares = (offsets: readonly number[]): number[] =>
    basis.map((shape) => shape.reduce((sum, v, k) => sum + v * offsets[k]!, 0));

  const startTargets = pictures.map((p, i) => [
    ...frames[i]!.toFrame(p.truth.chin),
    ...frames[i]!.toFrame(p.truth.angle),
    ...shares(truths[i]!.map((v, k) => v - meanOffsets[k]!)),
  ]);
  const startFeatures = near.map((points, i) => Float64Array.from(points.flatMap(frames[i]!.toFrame)));
  const startRidge = new Ridge(startFeatures, START_STRENGTH, 0.3);
  const base = { landmarks: LANDMARKS, reference, meanOffsets, basis, stages: [] };
  const start = startRidge.fit(startTargets);
  const folds = pictures.map((_, i) => i % FOLDS);
  const startModels = Array.from({ length: FOLDS }, (_, f) =>
    startRidge.fit(
      startTargets,
      rowsOf(folds, (g) => g !== f),
    ),
  );
  const wrong = startTargets.map((t, i) => {
    const found = apply(startModels[folds[i]!]!, startFeatures[i]!);
    return t.map((v, k) => found[k]! - v);
  });
  const random = seeded(11);
  const views = pictures.map((p, i) => wholeView(p, frames[i]!.unitPx));
  // Every picture from where rules fitted without it put it, then copies put wrong like others.
  let placed = Array.from({ length: COPIES }, (_, copy) =>
    pictures.map((p, i) => {
      const other = copy ? wrong[Math.floor(random() * wrong.length)]! : wrong[i]!;
      const at = startTargets[i]!.map((v, k) => v + other[k]!);
      const constant = { constant: at, weights: at.map(() => new Float64Array(startFeatures[0]!.length)) };
      return startFromLandmarks(p.points, 1, { ...base, start: constant });
    }),
  ).flat();
  const owner = placed.map((_, i) => i % pictures.length);
  say(`start: ${errorsOf(pictures, placed.slice(0, pictures.length))}`);
  const stages = [];
  for (let stage = 0; stage < STAGES; stage++) {
    const features = placed.map((p, i) => stripFeatures(views[owner[i]!]!, p.curve, 1, p.unitPx));
    const targets = placed.map((p, i) => moveTo(p, pictures[owner[i]!]!.truth, shares));
    const ridge = new Ridge(features, strength);
    const withheld = Array.from({ length: FOLDS }, (_, f) =>
      ridge.fit(
        targets,
        rowsOf(owner, (o) => folds[o] !== f),
      ),
    );
    placed = placed.map((p, i) => refineOnce(views[owner[i]!]!, p, 1, withheld[folds[owner[i]!]!]!, basis));
    stages.push(ridge.fit(targets));
    say(`stage ${stage + 1}: ${errorsOf(pictures, placed.slice(0, pictures.length))}`);
  }
  return { model: { ...base, start, stages }, held: placed.slice(0, pictures.length) };
}

export const wholeView = ({ image }: TrainingPicture, unitPx: number): LabView =>
  labAround(
    image,
    [
      [0, 0],
      [image.width, image.height],
    ],
    63 * unitPx,
  );

/** How far a placed curve is to move, in its own axes and units. */
function moveTo(
  { curve, unitPx }: PlacedCurve,
  truth: JawCurve,
  shares: (offsets: readonly number[]) => number[],
): number[] {
  const { along, across } = axes(curve, 1);
  const by = (from: Point2, to: Point2): number[] =>
    [along, across].map((axis) => ((to[0] - from[0]) * axis[0] + (to[1] - from[1]) * axis[1]) / unitPx);
  return [
    ...by(curve.chin, truth.chin),
    ...by(curve.angle, truth.angle),
    ...shares(truth.offsets.map((o, k) => (o - curve.offsets[k]!) / unitPx)),
  ];
}

/** Errors in true millimetres against the truth of the same picture. */
export function errorsOf(pictures: readonly TrainingPicture[], placed: readonly PlacedCurve[]): string {
  const rows = pictures.map((p, i) => {
    const { curve } = placed[i]!;
    const line = Array.from({ length: 81 }, (_, k) => pointOn(curve, 1, k / 80));
    const shape = jowlShape(line, 1);
    const { along, across } = axes(p.truth, 1);
    const off = (a: Point2, b: Point2): number[] =>
      [along, across].map((u) => ((a[0] - b[0]) * u[0] + (a[1] - b[1]) * u[1]) / p.pxPerMm);
    const near = line.map(
      (q) => Math.min(...p.contour.map((c) => Math.hypot(c[0] - q[0], c[1] - q[1]))) / p.pxPerMm,
    );
    return {
      descent: shape.descent / p.pxPerMm - p.descentMm,
      area: Math.abs(shape.area / p.pxPerMm ** 2 / p.areaMm2 - 1),
      chin: off(curve.chin, p.truth.chin),
      angle: off(curve.angle, p.truth.angle),
      curve: middle(near),
    };
  });
  const sd = (v: number[]): string => Math.sqrt(meanOf(v.map((x) => (x - meanOf(v)) ** 2))).toFixed(2);
  const d = rows.map((r) => r.descent);
  return `descent sd ${sd(d)} mean ${meanOf(d).toFixed(2)}, area median ${(100 * middle(rows.map((r) => r.area))).toFixed(1)} %, chin sd ${sd(rows.map((r) => r.chin[0]!))}/${sd(rows.map((r) => r.chin[1]!))}, angle sd ${sd(rows.map((r) => r.angle[0]!))}/${sd(rows.map((r) => r.angle[1]!))}, border ${middle(rows.map((r) => r.curve)).toFixed(2)} mm`;
}

/** Mean shape of the landmarks, sized so that a unit is a millimetre on average. */
function referenceOf(pictures: readonly TrainingPicture[]): Point2[] {
  const all = pictures.map((p) => nearLandmarks(p.points, LANDMARKS, 1));
  let reference = all[0]!.map(([x, y]): Point2 => [x / pictures[0]!.pxPerMm, y / pictures[0]!.pxPerMm]);
  for (let round = 0; round < 4; round++) {
    const frames = all.map((points) => jawFrame(points, reference));
    const size = meanOf(frames.map((f, i) => f.unitPx / pictures[i]!.pxPerMm));
    reference = reference.map((_, k) => {
      const placed = frames.map((f, i) => f.toFrame(all[i]![k]!));
      return [size * meanOf(placed.map((p) => p[0])), size * meanOf(placed.map((p) => p[1]))];
    });
  }
  return reference.map(([x, y]) => [Number(x.toFixed(3)), Number(y.toFixed(3))]);
}

const rowsOf = (owner: readonly number[], keep: (value: number) => boolean): number[] =>
  owner.flatMap((value, i) => (keep(value) ? [i] : []));
const meanOf = (v: readonly number[]): number => v.reduce((s, x) => s + x, 0) / v.length;
const middle = (v: readonly number[]): number => [...v].sort((a, b) => a - b)[v.length >> 1]!;
