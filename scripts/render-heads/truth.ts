import { bestPath, parabolaPeak, type Point2, type Point3 } from '@plica/core';
import { jowlShape, type JowlShape } from '../../packages/face/src/measure/oblique/jowl-shape.ts';
import { frontContour } from '../../packages/face/src/measure/profile/front-contour.ts';
import { readNeckAngle, type NeckAngle } from '../../packages/face/src/measure/profile/neck-angle.ts';
import { mirrored, type Head } from './head.ts';
import type { Rendered } from './render.ts';

const ROWS = 61;
/** Reach across the straight jawline and step, mm: towards the cheek negative. */
const ACROSS = { from: -14, to: 22, step: 0.2 };
/** The surface behind lies so much deeper where the jaw covers the neck, mm. */
const COVERS_MM = 3;

export interface ObliqueTruth {
  /** Pixels of the photograph, from the chin to the angle of the jaw. */
  contourPx: Point2[];
  descentMm: number;
  areaMm2: number;
  shape: JowlShape;
}

/**
 * The true contour of the near jaw, from geometry alone: where the jaw covers the neck, its border; where it runs into
 * the neck, the line where the surface turns farthest away from the camera.
 */
export function obliqueTruth(head: Head, shot: Rendered, side: 'left' | 'right'): ObliqueTruth {
  const place = side === 'left' ? (p: typeof head.marks.menton) => p : mirrored;
  const a = shot.project(place(head.marks.chinSide));
  const b = shot.project(place(head.marks.jawAngle));
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const below = side === 'left' ? 1 : -1;
  const u = [(b[0] - a[0]) / length, (b[1] - a[1]) / length] as const;
  const normal = [-u[1] * below, u[0] * below] as const;
  const columns = Math.round((ACROSS.to - ACROSS.from) / ACROSS.step) + 1;
  const scores = new Float32Array(ROWS * columns);
  const at = (row: number, column: number): [number, number] => {
    const along = (row / (ROWS - 1)) * length;
    const across = (ACROSS.from + column * ACROSS.step) * shot.pxPerMm;
    return [a[0] + u[0] * along + normal[0] * across, a[1] + u[1] * along + normal[1] * across];
  };
  for (let row = 0; row < ROWS; row++)
    for (let column = 0; column < columns; column++) {
      const here = look(shot, at(row, column));
      const next = look(shot, at(row, Math.min(columns - 1, column + 2)));
      const jump = next.depth - here.depth > COVERS_MM;
      scores[row * columns + column] = here.depth === Infinity ? -1 : jump ? 2 : 1 - here.facing;
    }
  const path = bestPath({ scores, rows: ROWS, columns }, 0.02, 6);
  const contourPx = smoothed(
    Array.from(path, (column, row): Point2 => {
      const i = row * columns + column;
      const inside = column > 0 && column < columns - 1;
      return at(row, column + (inside ? parabolaPeak(scores[i - 1]!, scores[i]!, scores[i + 1]!) : 0));
    }),
  );
  const shape = jowlShape(contourPx, below);
  return {
    contourPx,
    shape,
    descentMm: shape.descent / shot.pxPerMm,
    areaMm2: shape.area / shot.pxPerMm ** 2,
  };
}

/** The head with the place of its jowl marked: the point of the surface on the contour half way along the near jaw. */
export function withJowlMark(head: Head, neutral: Rendered): Head {
  const { contourPx } = obliqueTruth(head, neutral, 'left');
  const middle = contourPx[Math.round(contourPx.length * 0.45)]!;
  let best: Point3 = head.marks.menton;
  let least = Infinity;
  for (let i = 0; i < head.positions.length; i += 3) {
    const p: Point3 = [head.positions[i]!, head.positions[i + 1]!, head.positions[i + 2]!];
    if (p[0] < 8) continue;
    const [x, y] = neutral.project(p);
    const far = Math.hypot(x - middle[0], y - middle[1]) / neutral.pxPerMm;
    // Of the points that project there the one in front is on the jaw; a step back costs a tenth of a step aside.
    const cost = far + 0.1 * (p[2] - p[0]);
    if (far < 8 && cost < least) [least, best] = [cost, p];
  }
  return { ...head, marks: { ...head.marks, jowl: best } };
}

function look({ raster, facing, oversampling }: Rendered, [x, y]: Point2): { depth: number; facing: number } {
  const px = Math.floor(x * oversampling);
  const py = Math.floor(y * oversampling);
  if (px < 0 || py < 0 || px >= raster.width || py >= raster.height) return { depth: Infinity, facing: 0 };
  const i = py * raster.width + px;
  return { depth: raster.depth[i]!, facing: facing[i]! };
}

const smoothed = (line: readonly Point2[]): Point2[] =>
  line.map((p, i) => {
    if (i === 0 || i === line.length - 1) return p;
    const [before, after] = [line[i - 1]!, line[i + 1]!];
    return [(before[0] + 2 * p[0] + after[0]) / 4, (before[1] + 2 * p[1] + after[1]) / 4];
  });

/** The cervicomental angle of the exact silhouette of a head seen at 90 degrees (`profileLeft`: looking left). */
export function profileTruth({ raster }: Rendered): NeckAngle | null {
  const mask = {
    width: raster.width,
    height: raster.height,
    data: Uint8Array.from(raster.triangle, (t) => (t < 0 ? 0 : 1)),
  };
  const front = frontContour(mask);
  return front && readNeckAngle(front.points, front.headDepth);
}
