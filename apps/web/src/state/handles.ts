import { LEFT, MIDLINE, RIGHT } from '@plica/face/anatomy';
import type { Edits, PhotoMeasurement } from '@plica/face/measure';
import type { Moves, PointPx } from './adjustments.ts';

export type FaceSide = 'left' | 'right';
export const SIDES: readonly FaceSide[] = ['right', 'left'];

/** Which part of the face a point belongs to: the stage can show one part at a time. */
export type HandlePart = 'eyes' | 'mouth' | 'jaw';

/** A line of the record, by name. */
export type SidedLine = 'eyelids' | 'jawline' | 'nasolabial' | 'marionette';
/** Lines of oblique and profile photographs. */
export const VIEW_LINES = ['silhouette', 'neckAngle', 'straightJawline', 'jowl'] as const;
export type ViewLine = (typeof VIEW_LINES)[number];
export type LineId = `${SidedLine}.${FaceSide}` | ViewLine;
export const isViewLine = (line: string): line is ViewLine =>
  (VIEW_LINES as readonly string[]).includes(line);

/** A point a person can move, and how far each point of the lines goes with it (1 = the whole way). */
export interface Handle {
  id: string;
  name: HandleName;
  side: FaceSide | null;
  /** 1-based place along its line, where it is one of several. */
  place: number | null;
  part: HandlePart;
  /** Where it was found, photograph pixels. */
  at: PointPx;
  landmarks: readonly number[];
  lines: readonly { line: LineId; weights: ReadonlyMap<number, number> }[];
}

export type HandleName =
  | 'eyeOuter'
  | 'eyeInner'
  | 'upperLid'
  | 'lowerLid'
  | 'pupil'
  | 'irisEdgeOuter'
  | 'irisEdgeInner'
  | 'brow'
  | 'mouthCorner'
  | 'lipLine'
  | 'noseBase'
  | 'nasolabial'
  | 'marionette'
  | 'jawline'
  | 'chin'
  | 'straightJawChin'
  | 'straightJawAngle'
  | 'neckChin'
  | 'neckCorner'
  | 'neckFront';

const JAW_HANDLES = 9;
const FOLD_HANDLES = { nasolabial: 4, marionette: 3 } as const;

/** Every movable point of an automatic record, right side first, from the eyes down. */
export function handlesOf(record: PhotoMeasurement): Handle[] {
  if (record.photo.view !== 'front') return viewHandles(record);
  if (record.landmarksPx.length === 0) return [];
  const eyes = SIDES.flatMap((side) => eyeHandles(record, side));
  const mouth = [
    landmarkHandle(record, 'noseBase', null, 'mouth', [MIDLINE.subnasale]),
    ...SIDES.flatMap((side) => [
      landmarkHandle(record, 'mouthCorner', side, 'mouth', [atSide(side).mouthCorner]),
      ...lineHandles(record, `nasolabial.${side}`, 'nasolabial', side, FOLD_HANDLES.nasolabial),
      ...lineHandles(record, `marionette.${side}`, 'marionette', side, FOLD_HANDLES.marionette),
    ]),
    landmarkHandle(record, 'lipLine', null, 'mouth', [MIDLINE.upperLipInner, MIDLINE.lowerLipInner]),
  ];
  const jaw = SIDES.flatMap((side) => jawHandles(record, side));
  return [...eyes, ...mouth, ...jaw, chinHandle(record)];
}

/** The ends of each line that decide a measure of the view, then the contour between them. */
const VIEW_HANDLES = {
  straightJawline: ['straightJawChin', 'straightJawAngle'],
  neckAngle: ['neckChin', 'neckCorner', 'neckFront'],
} as const;

function viewHandles(record: PhotoMeasurement): Handle[] {
  const ends = (['straightJawline', 'neckAngle'] as const).flatMap((line) =>
    lineOf(record, line).map((at, i): Handle => {
      const name = VIEW_HANDLES[line][i]!;
      const lines = [{ line, weights: new Map([[i, 1]]) }];
      return { id: name, name, side: null, place: null, part: 'jaw', at, landmarks: [], lines };
    }),
  );
  return [...ends, ...SIDES.flatMap((side) => jawHandles(record, side))];
}

const atSide = (side: FaceSide) => (side === 'right' ? RIGHT : LEFT);
const landmark = (record: PhotoMeasurement, index: number): PointPx => {
  const [x, y] = record.landmarksPx[index]!;
  return [x, y];
};

export function lineOf(record: PhotoMeasurement, line: LineId): readonly PointPx[] {
  if (isViewLine(line)) return record.viewLines?.[`${line}Px`] ?? [];
  const [name, side] = line.split('.') as [string, FaceSide];
  if (name === 'eyelids') return record.eyelidsPx[side];
  if (name === 'jawline') return record.jawlinePx[side];
  return record.foldsPx[line] ?? [];
}

function landmarkHandle(
  record: PhotoMeasurement,
  name: HandleName,
  side: FaceSide | null,
  part: HandlePart,
  landmarks: readonly number[],
): Handle {
  const points = landmarks.map((index) => landmark(record, index));
  const at: PointPx = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  return { id: side ? `${name}.${side}` : name, name, side, place: null, part, at, landmarks, lines: [] };
}
const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;

/** Lid points: 0 outer corner, 8 inner corner; lower lid 1-7 and upper lid 9-15, both from the outer corner inwards. */
export const LID_RING = [0, 1, 2, 3, 4, 5, 6, 7, 8, 15, 14, 13, 12, 11, 10, 9] as const;

/** A lid bends from corner to corner; a corner takes its neighbours along. */
const LID_WEIGHTS = {
  eyeOuter: [
    [0, 1],
    [1, 0.4],
    [9, 0.4],
  ],
  eyeInner: [
    [8, 1],
    [7, 0.4],
    [15, 0.4],
  ],
  upperLid: [9, 10, 11, 12, 13, 14, 15].map((i) => [i, Math.sin((Math.PI * (i - 8)) / 8)]),
  lowerLid: [1, 2, 3, 4, 5, 6, 7].map((i) => [i, Math.sin((Math.PI * i) / 8)]),
} as const;
const LID_ANCHOR = { eyeOuter: 0, eyeInner: 8, upperLid: 12, lowerLid: 4 } as const;

function eyeHandles(record: PhotoMeasurement, side: FaceSide): Handle[] {
  const lids = record.eyelidsPx[side];
  if (lids.length < 16) return [];
  const at = atSide(side);
  const line: LineId = `eyelids.${side}`;
  const lid = (name: keyof typeof LID_ANCHOR): Handle => ({
    id: `${name}.${side}`,
    name,
    side,
    place: null,
    part: 'eyes',
    at: lids[LID_ANCHOR[name]]!,
    landmarks: [],
    lines: [{ line, weights: new Map(LID_WEIGHTS[name] as readonly (readonly [number, number])[]) }],
  });
  const rim = [at.irisRim[0], at.irisRim[2]].sort(
    (a, b) => outwardness(record, side, b) - outwardness(record, side, a),
  );
  return [
    landmarkHandle(record, 'brow', side, 'eyes', [at.browLower[1]]),
    lid('eyeOuter'),
    lid('upperLid'),
    landmarkHandle(record, 'irisEdgeOuter', side, 'eyes', [rim[0]!]),
    {
      ...landmarkHandle(record, 'pupil', side, 'eyes', [at.irisCentre]),
      landmarks: [at.irisCentre, ...at.irisRim],
    },
    landmarkHandle(record, 'irisEdgeInner', side, 'eyes', [rim[1]!]),
    lid('lowerLid'),
    lid('eyeInner'),
  ];
}

const outwardness = (record: PhotoMeasurement, side: FaceSide, index: number): number =>
  (side === 'right' ? -1 : 1) * record.landmarksPx[index]![0];

function lineHandles(
  record: PhotoMeasurement,
  line: LineId,
  name: 'nasolabial' | 'marionette',
  side: FaceSide,
  count: number,
): Handle[] {
  const points = lineOf(record, line);
  if (points.length < count) return [];
  const anchors = spread(points.length, count);
  return anchors.map((anchor, k) => ({
    id: `${line}.${k + 1}`,
    name,
    side,
    place: k + 1,
    part: 'mouth',
    at: points[anchor]!,
    landmarks: [],
    lines: [{ line, weights: bump(anchors, k) }],
  }));
}

function jawHandles(record: PhotoMeasurement, side: FaceSide): Handle[] {
  const line: LineId = `jawline.${side}`;
  const points = lineOf(record, line);
  if (points.length < JAW_HANDLES) return [];
  // The last one is the chin, which both halves share.
  const anchors = spread(points.length, JAW_HANDLES);
  return anchors.slice(0, -1).map((anchor, k) => ({
    id: `${line}.${k + 1}`,
    name: 'jawline',
    side,
    place: k + 1,
    part: 'jaw',
    at: points[anchor]!,
    landmarks: [],
    lines: [{ line, weights: bump(anchors, k) }],
  }));
}

function chinHandle(record: PhotoMeasurement): Handle {
  const lines = SIDES.flatMap((side) => {
    const line: LineId = `jawline.${side}`;
    const count = lineOf(record, line).length;
    return count < JAW_HANDLES ? [] : [{ line, weights: bump(spread(count, JAW_HANDLES), JAW_HANDLES - 1) }];
  });
  const chin = record.jawlinePx.right.at(-1) ?? landmark(record, MIDLINE.menton);
  return {
    id: 'chin',
    name: 'chin',
    side: null,
    place: null,
    part: 'jaw',
    at: chin,
    landmarks: [MIDLINE.menton],
    lines,
  };
}

/** `count` places spread evenly over `length` points, both ends included. */
const spread = (length: number, count: number): number[] =>
  Array.from({ length: count }, (_, k) => Math.round((k * (length - 1)) / (count - 1)));

/** Weight 1 at anchor `k`, falling smoothly to 0 at its neighbours; the weights of all anchors sum to 1 everywhere. */
function bump(anchors: readonly number[], k: number): Map<number, number> {
  const weights = new Map<number, number>();
  const here = anchors[k]!;
  const from = anchors[k - 1] ?? here;
  const to = anchors[k + 1] ?? here;
  for (let i = from; i <= to; i++) {
    const t = i < here ? (i - from) / (here - from) : i > here ? (to - i) / (to - here) : 1;
    const weight = t * t * (3 - 2 * t);
    if (weight > 0) weights.set(i, weight);
  }
  return weights;
}

/** Where a point stands now. */
export const handleAt = ({ id, at }: Handle, moves: Moves): PointPx => {
  const move = moves[id];
  return move ? [at[0] + move[0], at[1] + move[1]] : at;
};

/** The moved points and lines as the engine takes them; undefined when nothing was moved. */
export function editsOf(record: PhotoMeasurement, moves: Moves): Edits | undefined {
  const moved = handlesOf(record).filter(({ id }) => moves[id]);
  if (moved.length === 0) return undefined;
  const landmarks: Record<number, [number, number]> = {};
  const lines = new Map<LineId, [number, number][]>();
  for (const handle of moved) {
    const [dx, dy] = moves[handle.id]!;
    for (const index of handle.landmarks) {
      const [x, y] = landmarks[index] ?? landmark(record, index);
      landmarks[index] = [x + dx, y + dy];
    }
    for (const { line, weights } of handle.lines) {
      const points = lines.get(line) ?? lineOf(record, line).map(([x, y]): [number, number] => [x, y]);
      for (const [i, weight] of weights) {
        const [x, y] = points[i]!;
        points[i] = [x + weight * dx, y + weight * dy];
      }
      lines.set(line, points);
    }
  }
  const pair = (name: 'eyelids' | 'jawline') => {
    const right = lines.get(`${name}.right`);
    const left = lines.get(`${name}.left`);
    return right || left ? { [name]: { ...(right && { right }), ...(left && { left }) } } : {};
  };
  const neckAngle = lines.get('neckAngle');
  const straight = lines.get('straightJawline');
  const folds = [...lines].filter(([line]) => /^(nasolabial|marionette)/.test(line));
  return {
    ...(Object.keys(landmarks).length > 0 ? { landmarks } : {}),
    ...pair('eyelids'),
    ...pair('jawline'),
    ...(neckAngle?.length === 3 ? { neckAngle: [neckAngle[0]!, neckAngle[1]!, neckAngle[2]!] } : {}),
    ...(straight?.length === 2 ? { straightJawline: [straight[0]!, straight[1]!] } : {}),
    ...(folds.length > 0 ? { folds: Object.fromEntries(folds) } : {}),
  };
}
