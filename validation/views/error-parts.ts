import type { Point2 } from '@plica/core';
import type { PhotoMeasurement } from '@plica/face/measure';
import { traceBetween } from '../../packages/face/src/measure/oblique/find-near-jaw.ts';
import { jowlShape } from '../../packages/face/src/measure/oblique/jowl-shape.ts';
import type { ObliqueShot } from './shots.ts';

/** Errors of the descent, mm, as measured and with one part after the other replaced by the truth. Patient's left side. */
export function errorParts(shot: ObliqueShot, record: PhotoMeasurement): [part: string, errorMm: number][] {
  const { pxPerMm, image } = shot.rendered;
  const ends = record.viewLines?.straightJawlinePx;
  if (!ends) return [];
  const [chin, angle] = ends;
  const found = [...(record.jawlinePx?.left ?? [])].reverse();
  const { contourPx } = shot.truth;
  const trueEnds = [contourPx[0]!, contourPx[contourPx.length - 1]!] as const;
  const of = (line: readonly Point2[]): number => jowlShape(line, 1).descent / pxPerMm;
  const between = (a: Point2, line: readonly Point2[], b: Point2): Point2[] => [a, ...line.slice(1, -1), b];
  const truth = shot.truthAt45.descentMm;
  return [
    ['as measured', of(found) - truth],
    ['against the truth of the very picture (no error of pose)', of(found) - shot.truth.descentMm],
    ['both ends true', of(between(trueEnds[0], found, trueEnds[1])) - shot.truth.descentMm],
    ['chin end true', of(between(trueEnds[0], found, angle)) - shot.truth.descentMm],
    ['angle end true', of(between(chin, found, trueEnds[1])) - shot.truth.descentMm],
    [
      'both ends true, border traced again between them',
      of(traceBetween(image, trueEnds, pxPerMm, 1).points) - shot.truth.descentMm,
    ],
    ['border true, ends as found', of(between(chin, contourPx, angle)) - shot.truth.descentMm],
    ['only the error of pose: all true in the very picture', shot.truth.descentMm - truth],
  ];
}
