import type { Model } from '../models/load-model.ts';
import { cropToImage, readCrop, type CropBox } from './crop.ts';
import type { Pyramid } from './pyramid.ts';
import type { Detection } from './detect-faces.ts';

export type MeshPoints = [number, number, number][];

export interface Mesh {
  /** 468 points, image pixels. */
  points: MeshPoints;
  /** How sure the model is that the crop holds a face, 0-1. */
  presence: number;
}

const SIDE = 192;
const POINTS = 468;
/** The crop's side over the face's longer side. */
const MARGIN = 1.5;
const RIGHT_EYE_OUTER = 33;
const LEFT_EYE_OUTER = 263;

/** One run of the mesh model on a crop. */
export function readMesh(mesh: Model, image: Pyramid, box: CropBox): Mesh {
  const outputs = mesh.run(readCrop(image, box, SIDE), [SIDE, SIDE, 3]);
  const values = outputs.find((output) => output.length === POINTS * 3);
  const flag = outputs.find((output) => output.length === 1);
  if (!values || !flag) throw new Error('The face mesh model lacks its outputs');
  const points = Array.from({ length: POINTS }, (_, i): [number, number, number] => [
    ...cropToImage(box, SIDE, values[i * 3], values[i * 3 + 1]),
    (values[i * 3 + 2] * box.sizePx) / SIDE,
  ]);
  const raw = flag[0];
  return { points, presence: raw >= 0 && raw <= 1 ? raw : 1 / (1 + Math.exp(-raw)) };
}

/** The first crop: upright by the detector's eyes. */
export function boxOfDetection({ centreX, centreY, sizePx, eyes: [right, left] }: Detection): CropBox {
  const angleRad = Math.atan2(left[1] - right[1], left[0] - right[0]);
  return { centreX, centreY, sizePx: sizePx * MARGIN, angleRad };
}

/** The next crop: the points' bounding square along the line of the outer eye corners, with margin. */
export function boxOfMesh(points: MeshPoints): CropBox {
  const right = points[RIGHT_EYE_OUTER];
  const left = points[LEFT_EYE_OUTER];
  const angleRad = Math.atan2(left[1] - right[1], left[0] - right[0]);
  const cos = Math.cos(angleRad);
  const sin = Math.sin(angleRad);
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [px, py] of points) {
    const x = cos * px + sin * py;
    const y = cos * py - sin * px;
    minX = Math.min(minX, x);
    maxX = Math.max(maxX, x);
    minY = Math.min(minY, y);
    maxY = Math.max(maxY, y);
  }
  const midX = (minX + maxX) / 2;
  const midY = (minY + maxY) / 2;
  return {
    centreX: cos * midX - sin * midY,
    centreY: sin * midX + cos * midY,
    sizePx: Math.max(maxX - minX, maxY - minY) * MARGIN,
    angleRad,
  };
}
