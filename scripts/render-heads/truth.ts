import { bestPath, parabolaPeak, type Point2, type Point3 } from '@plica/core';
import { jowlShape, type JowlShape } from '../../packages/face/src/measure/oblique/jowl-shape.ts';
import { frontContour } from '../../packages/face/src/measure/profile/front-contour.ts';
import { readNeckAngle, type NeckAngle } from '../../packages/face/src/measure/profile/neck-angle.ts';
import { sag, sagOf, type Sagging } from './deform.ts';
import { mirrored, type Head } from './head.ts';
import { seeHead, type Seen, type Stand } from './render.ts';

const ROWS = 81;
/** Reach across the straight jawline and step, mm: towards the cheek negative. */
const ACROSS = { from: -14, to: 26, step: 0.2 };
/** The surface behind lies so much deeper where the jaw covers the neck, mm. */
const COVERS_MM = 3;
/**
 * How far from its expected place the border is looked for, and how strongly it is drawn there, mm. On the neutral head the
 * expected place is the anatomical border carried on the topology; on a deformed one the neutral border moved with its tissue.
 * [chosen]
 */
const NEUTRAL = { reach: 6, hold: 4 };
const DEFORMED = { reach: 3, hold: 4 };

export interface ObliqueTruth {
  /** Pixels of the photograph, from the chin to the angle of the jaw. */
  contourPx: Point2[];
  descentMm: number;
  areaMm2: number;
  shape: JowlShape;
}

/**
 * The true contour of the near jaw, from geometry alone: where the jaw covers the neck, its border; where it runs into the
 * neck, the line where the surface turns farthest away from the camera; always near the anatomical border of the jaw, which
 * is followed with its tissue from the neutral head, so that it cannot jump to a fold of the neck. It ends at the gonion.
 */
export function obliqueTruth(
  neutral: Head,
  sagging: Sagging,
  stand: Stand,
  side: 'left' | 'right' = 'left',
): ObliqueTruth {
  const place = (p: Point3): Point3 => (side === 'left' ? p : mirrored(p));
  const seen = seeHead(neutral, stand);
  const anatomical = [neutral.marks.chinSide, ...neutral.marks.border, neutral.marks.gonion].map(place);
  const before = trace(seen, anatomical, side, NEUTRAL);
  const moved = sag(neutral, sagging);
  const move = sagOf(neutral, sagging);
  const tissue: Point3[] = before.map((point) => move(surfaceAt(neutral, seen, point, anatomical)));
  tissue[tissue.length - 1] = place(moved.marks.gonion);
  const contourPx = trace(seeHead(moved, stand), tissue, side, DEFORMED);
  const shape = jowlShape(contourPx, side === 'left' ? 1 : -1);
  return {
    contourPx,
    shape,
    descentMm: shape.descent / seen.pxPerMm,
    areaMm2: shape.area / seen.pxPerMm ** 2,
  };
}

/** The border near the places where it is expected, which run from the chin to the gonion. */
function trace(
  seen: Seen,
  expected: readonly Point3[],
  side: 'left' | 'right',
  { reach, hold }: typeof NEUTRAL,
): Point2[] {
  const flat = expected.map(seen.project);
  const a = flat[0]!;
  const b = flat[flat.length - 1]!;
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const below = side === 'left' ? 1 : -1;
  const u = [(b[0] - a[0]) / length, (b[1] - a[1]) / length] as const;
  const normal = [-u[1] * below, u[0] * below] as const;
  const columns = Math.round((ACROSS.to - ACROSS.from) / ACROSS.step) + 1;
  const scores = new Float32Array(ROWS * columns);
  const at = (row: number, column: number): [number, number] => {
    const along = (row / (ROWS - 1)) * length;
    const across = (ACROSS.from + column * ACROSS.step) * seen.pxPerMm;
    return [a[0] + u[0] * along + normal[0] * across, a[1] + u[1] * along + normal[1] * across];
  };
  const offset = ([x, y]: Point2): [number, number] => [
    ((x - a[0]) * u[0] + (y - a[1]) * u[1]) / length,
    ((x - a[0]) * normal[0] + (y - a[1]) * normal[1]) / seen.pxPerMm,
  ];
  const places = flat.map(offset).sort((p, q) => p[0] - q[0]);
  for (let row = 0; row < ROWS; row++) {
    const middle = interpolate(places, row / (ROWS - 1));
    const free = row === ROWS - 1 ? ACROSS.step : reach;
    for (let column = 0; column < columns; column++) {
      const off = ACROSS.from + column * ACROSS.step - middle;
      const here = look(seen, at(row, column));
      const next = look(seen, at(row, Math.min(columns - 1, column + 2)));
      const jump = next.depth - here.depth > COVERS_MM;
      const seenScore = here.depth === Infinity ? -1 : jump ? 2 : 1 - here.facing;
      scores[row * columns + column] = Math.abs(off) > free ? -50 : seenScore - (off / hold) ** 2;
    }
  }
  const path = bestPath({ scores, rows: ROWS, columns }, 0.06, 4);
  return smoothed(
    Array.from(path, (column, row): Point2 => {
      const i = row * columns + column;
      const inside = column > 0 && column < columns - 1 && row < ROWS - 1;
      return at(row, column + (inside ? parabolaPeak(scores[i - 1]!, scores[i]!, scores[i + 1]!) : 0));
    }),
  );
}

function interpolate(places: readonly (readonly [number, number])[], at: number): number {
  let k = 1;
  while (k < places.length - 1 && places[k]![0] < at) k++;
  const [p, q] = [places[k - 1]!, places[k]!];
  const share = Math.min(1, Math.max(0, (at - p[0]) / (q[0] - p[0] || 1)));
  return p[1] + share * (q[1] - p[1]);
}

/** The point of the near surface that is seen at a pixel; of the samples around it the one nearest to the camera. */
function surfaceAt(
  { positions, triangles }: Head,
  { raster, oversampling }: Seen,
  [x, y]: Point2,
  fallback: readonly Point3[],
): Point3 {
  let best = -1;
  for (let dy = -3; dy <= 3; dy++)
    for (let dx = -3; dx <= 3; dx++) {
      const px = Math.floor(x * oversampling) + dx;
      const py = Math.floor(y * oversampling) + dy;
      if (px < 0 || py < 0 || px >= raster.width || py >= raster.height) continue;
      const i = py * raster.width + px;
      if (raster.triangle[i]! >= 0 && (best < 0 || raster.depth[i]! < raster.depth[best]!)) best = i;
    }
  if (best < 0) return fallback[0]!;
  const [v, w] = [raster.weights[2 * best]!, raster.weights[2 * best + 1]!];
  const corners = [0, 1, 2].map((k) => triangles[raster.triangle[best]! * 3 + k]! * 3);
  return [0, 1, 2].map(
    (k) =>
      (1 - v - w) * positions[corners[0]! + k]! +
      v * positions[corners[1]! + k]! +
      w * positions[corners[2]! + k]!,
  ) as unknown as Point3;
}

/** The head with the place of its jowl marked: the point of the surface on the contour at 45 degrees, nearly half way. */
export function withJowlMark(head: Head): Head {
  const seen = seeHead(head, { yawDeg: 45 });
  const anatomical = [head.marks.chinSide, ...head.marks.border, head.marks.gonion];
  const contour = trace(seen, anatomical, 'left', NEUTRAL);
  const jowl = surfaceAt(head, seen, contour[Math.round(contour.length * 0.42)]!, anatomical);
  return { ...head, marks: { ...head.marks, jowl } };
}

function look({ raster, facing, oversampling }: Seen, [x, y]: Point2): { depth: number; facing: number } {
  const px = Math.floor(x * oversampling);
  const py = Math.floor(y * oversampling);
  if (px < 0 || py < 0 || px >= raster.width || py >= raster.height) return { depth: Infinity, facing: 0 };
  const i = py * raster.width + px;
  return { depth: raster.depth[i]!, facing: facing(i) };
}

const smoothed = (line: readonly Point2[]): Point2[] =>
  line.map((p, i) => {
    if (i === 0 || i === line.length - 1) return p;
    const [before, after] = [line[i - 1]!, line[i + 1]!];
    return [(before[0] + 2 * p[0] + after[0]) / 4, (before[1] + 2 * p[1] + after[1]) / 4];
  });

/** The cervicomental angle of the exact silhouette of a head seen at 90 degrees (`profileLeft`: looking left). */
export function profileTruth({ raster }: Seen): NeckAngle | null {
  const mask = {
    width: raster.width,
    height: raster.height,
    data: Uint8Array.from(raster.triangle, (t) => (t < 0 ? 0 : 1)),
  };
  const front = frontContour(mask);
  return front && readNeckAngle(front.points, front.headDepth);
}
