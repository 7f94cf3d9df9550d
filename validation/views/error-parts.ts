import type { Point2 } from '@plica/core';
import type { PhotoMeasurement } from '@plica/face/measure';
import { traceBetween } from '../../packages/face/src/measure/oblique/find-near-jaw.ts';
import { jowlShape } from '../../packages/face/src/measure/oblique/jowl-shape.ts';
import type { ObliqueShot } from './shots.ts';

/**
 * Errors of the descent, mm, as measured and with one part after the other replaced by the truth, where a border is there and
 * read. Patient's left side.
 */
export function errorParts(shot: ObliqueShot, record: PhotoMeasurement): [part: string, errorMm: number][] {
  const { pxPerMm, image } = shot.rendered;
  const { contourPx, descentMm } = shot.truth;
  const truth = shot.truthAt45.descentMm;
  const isRead = record.measures.some((m) => m.id === 'jowl.descent' && m.value !== null);
  if (!isRead || descentMm === null || truth === null) return [];
  const found = [...(record.jawlinePx?.left ?? [])].reverse();
  const ends = [contourPx[0]!, contourPx[contourPx.length - 1]!] as const;
  const of = (line: readonly Point2[]): number => jowlShape(line, 1).descent / pxPerMm;
  const between = traceBetween(image, ends, pxPerMm, 1);
  return [
    ['as measured', of(found) - truth],
    ['against the truth of the very picture (no error of pose)', of(found) - descentMm],
    ['both ends true, border traced again between them', of(between.points) - descentMm],
    ['only the error of pose: all true in the very picture', descentMm - truth],
  ];
}
