import type { RgbaImage } from '@plica/core';
import type { Model } from '../models/load-model.ts';
import { cropToImage, readCrop, type CropBox } from './crop.ts';
import type { MeshPoints } from './read-mesh.ts';

export type EyeSide = 'right' | 'left';

export interface Eye {
  /** 71 points of lids and brow. */
  contour: [number, number][];
  /** Pupil centre, then 4 points round the iris; z of the eye corners. */
  iris: [number, number, number][];
}

const SIDE = 64;
const CONTOUR_POINTS = 71;
const IRIS_POINTS = 5;
/** The crop's side over the distance of the eye's corners. */
const MARGIN = 2.3;
/** Outer and inner corner in the mesh. */
const CORNERS = { right: [33, 133], left: [263, 362] } as const;

/** The model knows one eye; the patient's left is shown to it mirrored. */
export function boxOfEye(points: MeshPoints, side: EyeSide, angleRad: number): CropBox {
  const [outer, inner] = CORNERS[side].map((i) => points[i]);
  return {
    centreX: (outer[0] + inner[0]) / 2,
    centreY: (outer[1] + inner[1]) / 2,
    sizePx: Math.hypot(outer[0] - inner[0], outer[1] - inner[1]) * MARGIN,
    angleRad,
    mirrored: side === 'left',
  };
}

export function readEye(model: Model, image: RgbaImage, box: CropBox, z: number): Eye {
  const [values] = model.run(readCrop(image, box, SIDE), [SIDE, SIDE, 3]);
  if (values.length !== (CONTOUR_POINTS + IRIS_POINTS) * 3) throw new Error('Unexpected iris model output');
  const point = (i: number): [number, number] => cropToImage(box, SIDE, values[i * 3], values[i * 3 + 1]);
  return {
    contour: Array.from({ length: CONTOUR_POINTS }, (_, i) => point(i)),
    iris: Array.from({ length: IRIS_POINTS }, (_, i) => [...point(CONTOUR_POINTS + i), z]),
  };
}

/** Mean depth of an eye's corners. */
export const eyeDepth = (points: MeshPoints, side: EyeSide): number =>
  (points[CORNERS[side][0]][2] + points[CORNERS[side][1]][2]) / 2;
