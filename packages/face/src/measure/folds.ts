import { bestPath, combine2, sampleSpline, type Point2 } from '@plica/core';
import type { FaceLandmarks, SideLandmarks } from '../anatomy/index.ts';
import type { LevelView } from './level-view.ts';

/** How each fold is searched for, mm63. Mark: chosen by a study prototype on the public photographs; P05 and validation/measure.md show what they yield. */
const SEARCH = {
  nasolabial: { points: 41, reach: 6, arm: 2.6, from: 2, to: 36, floorShift: 15 },
  marionette: { points: 25, reach: 5, arm: 2.6, from: 0, to: 25, floorShift: 0 },
  lowerLid: { points: 31, reach: 5, arm: 3, from: 0, to: 31, floorShift: 0 },
} as const;
const STEP_MM63 = 0.5;
const PATH_PENALTY = 0.01;
const PATH_MAX_STEP = 2;

export interface Fold {
  /** The darkest valley found, in pixels of the region. */
  pathPx: [number, number][];
  /** Mean depth of the valley in natural-log luminance: half the sum of both banks less the bottom. */
  depth: number;
  /** Depth the same search finds on a parallel line over plain cheek: what no fold looks like. Null where there is no such line. */
  floor: number | null;
}

export type FoldName = keyof typeof SEARCH;
type Line = { at: Point2; normal: [number, number] }[];

/** The line from the nose wing to beside the mouth corner, where the nasolabial fold is looked for. View coordinates. */
export function nasolabialGuide(
  face: FaceLandmarks,
  view: LevelView,
  { nasolabial: at }: SideLandmarks,
): Point2[] {
  const p = viewPoints(face, view);
  return [
    combine2([0.6, p(at.alar)], [0.4, p(at.upper)]),
    p(at.upper),
    p(at.middle),
    p(at.lower),
    combine2([0.5, p(at.lower)], [0.5, p(at.end)]),
  ];
}

/** The line from the mouth corner towards the jaw; `outward` is -1 on the picture's left. */
export function marionetteGuide(
  face: FaceLandmarks,
  view: LevelView,
  at: SideLandmarks,
  outward: 1 | -1,
): Point2[] {
  const p = viewPoints(face, view);
  const corner = p(at.mouthCorner);
  const jowl = combine2([0.5, p(at.jowl[0])], [0.5, p(at.jowl[1])]);
  return [
    [corner[0] + outward * 1.5, corner[1] + 2],
    combine2([0.6, corner], [0.4, jowl], [1, [outward, 0]]),
    combine2([0.25, corner], [0.75, jowl]),
  ];
}

/** The line 8 mm63 below the lower lid. */
export function lowerLidGuide(face: FaceLandmarks, view: LevelView, { lowerLid }: SideLandmarks): Point2[] {
  const p = viewPoints(face, view);
  return lowerLid.map((i) => [p(i)[0], p(i)[1] + 8]);
}

const viewPoints =
  (face: FaceLandmarks, view: LevelView) =>
  (index: number): [number, number] =>
    view.toView([face.points[index]![0], face.points[index]![1]]);

/** Searches the valley near a guide line; with a line drawn by a person, reads the depth along that line instead. */
export function readFold(
  name: FoldName,
  view: LevelView,
  guide: Point2[],
  outward: Point2,
  drawnPx?: [number, number][],
): Fold {
  const search = SEARCH[name];
  const line = lineThrough(guide, search.points, outward);
  const shifted = line.map(({ at, normal }) => ({ at: shift(at, normal, search.floorShift), normal }));
  const floor = search.floorShift
    ? meanDepth(findValley(view, shifted, search.reach, search.arm).depths, search)
    : null;
  if (drawnPx) {
    const drawn = lineThrough(drawnPx.map(view.toView), search.points, outward);
    const depths = findValley(view, drawn, STEP_MM63, search.arm).depths;
    return { pathPx: drawnPx, depth: meanDepth(depths, search), floor };
  }
  const { depths, offsets } = findValley(view, line, search.reach, search.arm);
  return {
    pathPx: line.map(({ at, normal }, i) => view.fromView(shift(at, normal, offsets[i]!))),
    depth: meanDepth(depths, search),
    floor,
  };
}

const shift = ([x, y]: Point2, [nx, ny]: readonly [number, number], by: number): Point2 => [
  x + nx * by,
  y + ny * by,
];

function meanDepth(depths: readonly number[], { from, to }: { from: number; to: number }): number {
  const kept = depths.slice(from, to);
  return kept.reduce((sum, d) => sum + d, 0) / kept.length;
}

function lineThrough(guide: readonly Point2[], count: number, outward: Point2): Line {
  const curve = sampleSpline(guide.length >= 4 ? guide : withMidpoints(guide), count);
  const side = curve.reduce((sum, { tangent: [tx, ty] }) => sum - ty * outward[0] + tx * outward[1], 0);
  const sign = side < 0 ? -1 : 1;
  return curve.map(({ at, tangent: [tx, ty] }) => ({
    at: [at[0]!, at[1]!],
    normal: [-sign * ty, sign * tx],
  }));
}

/** Three points give one parabola; its own midpoints keep it while satisfying the spline's need for four. */
function withMidpoints([a, b, c]: readonly Point2[]): Point2[] {
  const chord1 = Math.hypot(b![0] - a![0], b![1] - a![1]);
  const total = chord1 + Math.hypot(c![0] - b![0], c![1] - b![1]);
  const at = (t: number): Point2 => {
    const [la, lb, lc] = [
      ((t - chord1) * (t - total)) / (chord1 * total),
      (t * (t - total)) / (chord1 * (chord1 - total)),
      (t * (t - chord1)) / (total * (total - chord1)),
    ];
    return combine2([la, a!], [lb, b!], [lc, c!]);
  };
  return [a!, at(chord1 / 2), b!, at((chord1 + total) / 2), c!];
}

function findValley(
  view: LevelView,
  line: Line,
  reach: number,
  arm: number,
): { depths: number[]; offsets: number[] } {
  const armSteps = Math.round(arm / STEP_MM63);
  const columns = 2 * Math.round(reach / STEP_MM63) + 1;
  const samples = columns + 2 * armSteps;
  const raw = new Float32Array(line.length * columns);
  line.forEach(({ at, normal }, row) => {
    const profile = Array.from({ length: samples }, (_, k) => {
      const [x, y] = shift(at, normal, (k - (samples - 1) / 2) * STEP_MM63);
      return view.sample(view.soft, x, y);
    });
    for (let k = 0; k < columns; k++)
      raw[row * columns + k] = 0.5 * (profile[k]! + profile[k + 2 * armSteps]!) - profile[k + armSteps]!;
  });
  const scores = averageAlong(raw, line.length, columns);
  const path = bestPath({ scores, rows: line.length, columns }, PATH_PENALTY, PATH_MAX_STEP);
  return {
    depths: Array.from(path, (column, row) => scores[row * columns + column]!),
    offsets: Array.from(path, (column) => (column - (columns - 1) / 2) * STEP_MM63),
  };
}

/** Mean of each sample with its two neighbours along the line. */
function averageAlong(values: Float32Array, rows: number, columns: number): Float32Array {
  return values.map((v, i) => {
    const row = Math.floor(i / columns);
    const before = row > 0 ? i - columns : i + columns;
    const after = row < rows - 1 ? i + columns : i - columns;
    return (v + values[before]! + values[after]!) / 3;
  });
}
