import { createPlane, type Plane } from '@plica/core';
import { MIDLINE, type FaceLandmarks } from '../anatomy/index.ts';
import type { LevelView } from './level-view.ts';
import { blurMm63, boxValues, type MeshView } from './mesh-view.ts';

const mean = (values: number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;
const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;

/** Places in the average face, mm63. */
const CHEEK = { x: 40.7, y: 40, halfWidth: 11.5, halfHeight: 9.7 };
const CROWS_FEET = { x: 57.7, y: 3.9, halfWidth: 5, halfHeight: 9 };
/** Around the glabella landmark in the level view, mm63. */
const GLABELLA = { halfWidth: 7, up: 5, down: 6, arm: 2 };

/** Mean depth of vertical valleys between the brows, natural-log luminance. */
export function glabellaLines(view: LevelView, face: FaceLandmarks): number {
  const [x, y] = view.toView([face.points[MIDLINE.glabella]![0], face.points[MIDLINE.glabella]![1]]);
  const step = 1 / view.pxPerMm63;
  const depths: number[] = [];
  for (let dy = -GLABELLA.up; dy < GLABELLA.down; dy += step)
    for (let dx = -GLABELLA.halfWidth; dx < GLABELLA.halfWidth; dx += step) {
      const at = (offset: number): number => view.sample(view.soft, x + dx + offset, y + dy);
      depths.push(Math.max(0, 0.5 * (at(-GLABELLA.arm) + at(GLABELLA.arm)) - at(0)));
    }
  return mean(depths);
}

const absoluteDetail = (mesh: MeshView, sigmaMm63: number): Plane => {
  const fine = blurMm63(mesh.logLuminance, sigmaMm63);
  const detail = createPlane(fine.width, fine.height);
  fine.data.forEach((v, i) => (detail.data[i] = Math.abs(v - mesh.soft.data[i]!)));
  return detail;
};

/** Fine relief of cheek and outer eye corner: contrast between 0.4-0.5 and 0.8 mm63 blur, natural-log luminance. */
export function fineLines(mesh: MeshView): {
  cheek: (outward: 1 | -1) => number;
  crowsFeet: (outward: 1 | -1) => number;
} {
  const cheekDetail = absoluteDetail(mesh, 0.4);
  const eyeDetail = absoluteDetail(mesh, 0.5);
  return {
    cheek: (outward) => median(boxValues(cheekDetail, { ...CHEEK, x: outward * CHEEK.x })),
    crowsFeet: (outward) => mean(boxValues(eyeDetail, { ...CROWS_FEET, x: outward * CROWS_FEET.x })),
  };
}
