import type { Point2, Point3 } from '@plica/core';
import { borderOf } from '../../packages/face/src/measure/oblique/find-near-jaw.ts';
import { stripBeside } from '../../packages/face/src/measure/oblique/jaw-strip.ts';
import { jowlShape } from '../../packages/face/src/measure/oblique/jowl-shape.ts';
import { NEAR_JAW as P } from '../../packages/face/src/measure/knowledge/near-jaw-parameters.ts';
import { frontContour } from '../../packages/face/src/measure/profile/front-contour.ts';
import { readNeckAngle, type NeckAngle } from '../../packages/face/src/measure/profile/neck-angle.ts';
import { mirrored, type Head } from './head.ts';
import { seeHead, type Seen, type Stand } from './render.ts';

export interface ObliqueTruth {
  /** Pixels of the photograph, between the two guides from the chin on. */
  contourPx: Point2[];
  /** Null where the skin never faces so far down over a part of the way: there is no border to measure. */
  descentMm: number | null;
  areaMm2: number | null;
}

/**
 * The true lower border of the near jaw of a head, from geometry alone: the line on which the skin comes to face 40 degrees
 * downwards, seen from where the camera stands, between the two guides beside the true mouth corner.
 */
export function obliqueTruth(head: Head, stand: Stand, side: 'left' | 'right' = 'left'): ObliqueTruth {
  const seen = seeHead(head, stand);
  const below = side === 'left' ? 1 : -1;
  const mouth: Point3 = side === 'left' ? head.marks.mouth : mirrored(head.marks.mouth);
  const rise = (P.slopeDeg * Math.PI) / 180;
  const slope: Point2 = [below * Math.cos(rise), -Math.sin(rise)];
  const strip = stripBeside(seen.project(mouth), slope, seen.pxPerMm, below);
  const { rows, columns, at } = strip;
  const down = Float64Array.from({ length: rows * columns }, (_, i) =>
    downwardAt(seen, at(Math.floor(i / columns), i % columns)),
  );
  const { points, seen: share } = borderOf(
    strip,
    down,
    new Array<number>(rows).fill(P.downwardDeg),
    P.onHead,
  );
  const shape = share === 1 ? jowlShape(points, below) : null;
  return {
    contourPx: points,
    descentMm: shape && shape.descent / seen.pxPerMm,
    areaMm2: shape && shape.area / seen.pxPerMm ** 2,
  };
}

function downwardAt({ raster, downwardDeg, oversampling }: Seen, [x, y]: Point2): number {
  const px = Math.floor(x * oversampling);
  const py = Math.floor(y * oversampling);
  const isInside = px >= 0 && py >= 0 && px < raster.width && py < raster.height;
  return isInside ? downwardDeg(py * raster.width + px) : 90;
}

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
