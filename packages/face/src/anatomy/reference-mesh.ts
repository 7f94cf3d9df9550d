import type { Point3 } from '@plica/core';
import { AVERAGE_FACE_MM63, AVERAGE_FACE_TRIANGLES } from './average-face.ts';

const triples = (flat: readonly number[]): [number, number, number][] =>
  Array.from({ length: flat.length / 3 }, (_, i) => [flat[3 * i]!, flat[3 * i + 1]!, flat[3 * i + 2]!]);

/** The average face's 468 points, mm63. */
export const averageFacePoints: readonly Point3[] = triples(AVERAGE_FACE_MM63);

/** Corner indices of its triangles. */
export const averageFaceTriangles: readonly (readonly [number, number, number])[] =
  triples(AVERAGE_FACE_TRIANGLES);
