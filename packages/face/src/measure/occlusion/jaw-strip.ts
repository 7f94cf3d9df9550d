import type { Point2 } from '@plica/core';
import type { LevelPatch } from './level-patch.ts';
import { compareWithSkin, type CellLook, type SkinReference } from './skin-reference.ts';
import { windowMeans } from './window.ts';

/** Landmarks of the face's edge from ear level down to the chin point. */
const STATIONS = {
  right: [234, 93, 132, 58, 172, 136, 150, 149, 176, 148, 152],
  left: [454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152],
} as const;
export const STATION_COUNT = STATIONS.right.length;
/** Distances from the edge, outward positive, mm63. */
export const OFFSETS_MM63 = [-14, -10, -6, -2, 2, 6, 10, 14, 20, 26] as const;

/** What lies along and across the lower edge of one half of the face, [station][offset]. */
export type JawStrip = readonly (readonly CellLook[])[];

export function jawStrip({ lab, points }: LevelPatch, skin: SkinReference, side: 'left' | 'right'): JawStrip {
  const edge = STATIONS[side].map((i) => points[i]);
  return edge.map((point, k) => {
    const normal = outwardNormal(edge, k, side);
    return OFFSETS_MM63.map((offset) =>
      compareWithSkin(windowMeans(lab, [point[0] + offset * normal[0], point[1] + offset * normal[1]]), skin),
    );
  });
}

/** At the chin point the edge runs on level. */
function outwardNormal(edge: readonly Point2[], k: number, side: 'left' | 'right'): Point2 {
  const from = edge[Math.max(0, k - 1)];
  const to: Point2 = k + 1 < edge.length ? edge[k + 1] : [2 * edge[k][0] - from[0], from[1]];
  const x = to[0] - from[0];
  const y = to[1] - from[1];
  const length = Math.hypot(x, y);
  // Downward along the edge, the outside lies to the right of the walker on the patient's right.
  return side === 'right' ? [-y / length, x / length] : [y / length, -x / length];
}
