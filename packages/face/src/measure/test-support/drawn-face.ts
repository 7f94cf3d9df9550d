import type { RgbaImage } from '@plica/core';
import {
  AVERAGE_FACE_MIRROR,
  averageFacePoints,
  JAW,
  LEFT,
  RIGHT,
  type FaceLandmarks,
} from '../../anatomy/index.ts';

/** A flat drawing on the average face whose every length is known: for tests of what the measures read. */
export interface Drawing {
  pxPerMm63?: number;
  rollDeg?: number;
  /** Jaw edge outside (+) the landmark contour, mm63, at each place along it (0 right ear, 0.5 chin, 1 left ear). */
  jawOffsetMm63?: (along: number) => number;
  /** Depth of a dark groove along the nasolabial landmarks of a side, natural-log luminance. */
  foldDepth?: { left?: number; right?: number };
  /** Gap between the lips, drawn dark; the landmarks below it move down with it. */
  mouthGapMm63?: number;
  /** Factor on all luminance, within what 8 bits can hold. */
  exposure?: number;
  /** Moves landmarks in mm63 of the face, before turning and scaling. */
  move?: (index: number, point: readonly [number, number, number]) => [number, number, number];
}

const SIZE_MM63 = 260;
const ORIGIN_MM63: readonly [number, number] = [130, 100];
/** Inner and outer edge of the lower lip. */
const LOWER_LIP = [14, 87, 178, 88, 95, 317, 402, 318, 324, 17, 84, 181, 314, 405, 15, 16, 86, 85, 316, 315];
const SKIN = 0.4;
const NECK = 0.2;

export interface DrawnFace {
  image: RgbaImage;
  face: FaceLandmarks;
}

export function drawFace(drawing: Drawing = {}): DrawnFace {
  const k = drawing.pxPerMm63 ?? 2;
  const roll = ((drawing.rollDeg ?? 0) * Math.PI) / 180;
  const size = Math.round(SIZE_MM63 * k);
  const gap = drawing.mouthGapMm63 ?? 0;
  const move = drawing.move ?? ((_, p) => [p[0], p[1], p[2]]);
  const moved = averageFacePoints.map((p, i) => {
    const [x, y, z] = move(i, p);
    return [x, LOWER_LIP.includes(i) ? y + gap : y, z] as const;
  });
  const upperLip = moved[13]!;
  const place = ([x, y]: readonly number[]): [number, number] => [
    (ORIGIN_MM63[0] + Math.cos(roll) * x! - Math.sin(roll) * y!) * k,
    (ORIGIN_MM63[1] + Math.sin(roll) * x! + Math.cos(roll) * y!) * k,
  ];
  const points = moved.map((p): [number, number, number] => [...place(p), p[2] * k]);
  const edge = outlineOf(jawEdge(moved, drawing.jawOffsetMm63 ?? (() => 0)));
  const grooves = (['right', 'left'] as const).flatMap((side) => {
    const depth = drawing.foldDepth?.[side] ?? 0;
    const at = (side === 'right' ? RIGHT : LEFT).nasolabial;
    return depth ? [{ depth, line: [at.alar, at.upper, at.middle, at.lower].map((i) => moved[i]!) }] : [];
  });
  const data = new Uint8ClampedArray(size * size * 4);
  for (let row = 0, o = 0; row < size; row++)
    for (let col = 0; col < size; col++, o += 4) {
      const u = (col + 0.5) / k - ORIGIN_MM63[0];
      const v = (row + 0.5) / k - ORIGIN_MM63[1];
      const x = Math.cos(roll) * u + Math.sin(roll) * v;
      const y = Math.cos(roll) * v - Math.sin(roll) * u;
      const inside = coverage(edge, x, y, 1 / k);
      let luminance = NECK + (SKIN - NECK) * inside;
      for (const { depth, line } of grooves) {
        const d = distanceTo(line, x, y);
        luminance *= Math.exp(-depth * Math.exp((-d * d) / (2 * 1.5 ** 2)));
      }
      if (gap > 0 && ((x - upperLip[0]) / 20) ** 2 + ((y - upperLip[1] - gap / 2) / (gap / 2)) ** 2 < 1)
        luminance = 0.005;
      const byte = toSrgb(luminance * (drawing.exposure ?? 1));
      data[o] = data[o + 1] = data[o + 2] = byte;
      data[o + 3] = 255;
    }
  return {
    image: { data, width: size, height: size },
    face: {
      points: [...points, ...irises(moved, place, k)],
      eyeContour: eyelids(moved, place),
      detection: 1,
      presence: 1,
    },
  };
}

/** The same face seen in a mirror: pixels flipped, landmarks flipped and renamed. */
export function mirrorFace({ image, face }: DrawnFace): DrawnFace {
  const { width, height } = image;
  const data = new Uint8ClampedArray(image.data.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * 4;
      data.set(image.data.subarray(from, from + 4), (y * width + width - 1 - x) * 4);
    }
  const flip = <P extends readonly number[]>(p: P): P => [width - p[0]!, ...p.slice(1)] as unknown as P;
  const iris = [473, 476, 475, 474, 477, 468, 471, 470, 469, 472];
  const source = [
    ...AVERAGE_FACE_MIRROR,
    ...[0, 1, 2, 3, 4].map((i) => iris[i]!),
    ...[5, 6, 7, 8, 9].map((i) => iris[i]!),
  ];
  return {
    image: { data, width, height },
    face: {
      ...face,
      points: source.map((i) => flip(face.points[i]!)),
      eyeContour: { right: face.eyeContour.left.map(flip), left: face.eyeContour.right.map(flip) },
    },
  };
}

type Point = readonly number[];

function jawEdge(points: readonly Point[], offset: (along: number) => number): Point[] {
  const contour = JAW.map((i) => points[i]!);
  const shifted = contour.map((p, i) => {
    const before = contour[Math.max(0, i - 1)]!;
    const after = contour[Math.min(contour.length - 1, i + 1)]!;
    const tx = after[0]! - before[0]!;
    const ty = after[1]! - before[1]!;
    const length = Math.hypot(tx, ty);
    const d = offset(i / (contour.length - 1));
    return [p[0]! - (ty / length) * d, p[1]! + (tx / length) * d];
  });
  // From the right ear over the chin to the left ear, then round the top of the head.
  return [...shifted, [95, -20], [60, -95], [-60, -95], [-95, -20]];
}

/** Share of a square of side `size` around (x, y) that lies inside the outline. */
function coverage(outline: Outline, x: number, y: number, size: number): number {
  const h = size / 2;
  const corner = isInside(outline, x - h, y - h);
  if (
    corner === isInside(outline, x + h, y - h) &&
    corner === isInside(outline, x - h, y + h) &&
    corner === isInside(outline, x + h, y + h)
  )
    return corner ? 1 : 0;
  const steps = [-0.375, -0.125, 0.125, 0.375];
  const hits = steps.flatMap((v) => steps.filter((u) => isInside(outline, x + u * size, y + v * size)));
  return hits.length / 16;
}

/** A closed outline: its corners' x and y in turn, the first once more at the end. Asked four times for every pixel. */
type Outline = Float64Array;

const outlineOf = (points: readonly Point[]): Outline =>
  Float64Array.from([...points, points[0]!].flatMap(([x, y]) => [x!, y!]));

/** Even-odd rule. */
function isInside(outline: Outline, x: number, y: number): boolean {
  let inside = false;
  for (let j = 0, i = 2; i < outline.length; j = i, i += 2) {
    const yi = outline[i + 1]!;
    const yj = outline[j + 1]!;
    if (yi > y === yj > y) continue;
    const xi = outline[i]!;
    if (x < ((outline[j]! - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

function distanceTo(line: readonly Point[], x: number, y: number): number {
  let best = Infinity;
  for (let i = 0; i + 1 < line.length; i++) {
    const [ax, ay] = line[i]!;
    const [bx, by] = line[i + 1]!;
    const dx = bx! - ax!;
    const dy = by! - ay!;
    const t = Math.min(1, Math.max(0, ((x - ax!) * dx + (y - ay!) * dy) / (dx * dx + dy * dy || 1)));
    best = Math.min(best, Math.hypot(x - ax! - t * dx, y - ay! - t * dy));
  }
  return best;
}

const toSrgb = (v: number): number =>
  Math.round(255 * (v <= 0.0031308 ? 12.92 * v : 1.055 * v ** (1 / 2.4) - 0.055));

/** Radius of the drawn irises, mm63. */
export const IRIS_RADIUS_MM63 = 5.85;
/** The drawn lid opening: half its height, mm63. */
export const LID_HALF_HEIGHT_MM63 = 5;

function irises(
  points: readonly Point[],
  place: (p: Point) => [number, number],
  k: number,
): [number, number, number][] {
  return [RIGHT, LEFT].flatMap((side) => {
    const a = points[side.eyeOuter]!;
    const b = points[side.eyeInner]!;
    const centre = [(a[0]! + b[0]!) / 2, (a[1]! + b[1]!) / 2];
    const rim = [
      [1, 0],
      [0, -1],
      [-1, 0],
      [0, 1],
    ].map(([u, v]) => [centre[0]! + u! * IRIS_RADIUS_MM63, centre[1]! + v! * IRIS_RADIUS_MM63]);
    return [centre, ...rim].map((p): [number, number, number] => [...place(p), ((a[2]! + b[2]!) / 2) * k]);
  });
}

function eyelids(
  points: readonly Point[],
  place: (p: Point) => [number, number],
): FaceLandmarks['eyeContour'] {
  const lid = (side: typeof RIGHT): [number, number][] => {
    const a = points[side.eyeOuter]!;
    const b = points[side.eyeInner]!;
    const at = (t: number, sign: number): Point => [
      a[0]! + t * (b[0]! - a[0]!),
      a[1]! + t * (b[1]! - a[1]!) + sign * LID_HALF_HEIGHT_MM63 * Math.sin(Math.PI * t),
    ];
    const lower = Array.from({ length: 9 }, (_, i) => at(i / 8, 1));
    const upper = Array.from({ length: 7 }, (_, i) => at((i + 1) / 8, -1));
    return [...lower, ...upper].map(place);
  };
  return { right: lid(RIGHT), left: lid(LEFT) };
}
