import type { Model } from '../models/load-model.ts';
import { cropToImage, readCrop, type CropBox } from './crop.ts';
import type { Pyramid } from './pyramid.ts';
import type { MeshPoints } from './read-mesh.ts';

export type EyeSide = 'right' | 'left';

export interface Eye {
  /** 71 points of lids and brow. */
  contour: [number, number][];
  /** Pupil centre, then 4 points round the iris; z of the eye corners. */
  iris: [number, number, number][];
}

const SIDES: readonly EyeSide[] = ['right', 'left'];
const SIDE = 64;
const CONTOUR_POINTS = 71;
const POINTS = CONTOUR_POINTS + 5;
/** Outer and inner corner in the mesh. */
const CORNERS = { right: [33, 133], left: [263, 362] } as const;
/**
 * Sides of the crops over the distance of the eye's corners: 10 % either side of the model's own 2.3. The mean of two
 * such readings moves half as much as one when the picture is shifted, turned or recompressed. [chosen]
 */
const MARGINS = [2.07, 2.53];
/** Mean luma to which a crop is brought: the model's answer drifts with the light. [chosen] */
const LUMA = 0.45;
const MAX_GAIN = 3;

/** Lids and irises of both eyes; the model knows right eyes, so the left is shown to it mirrored. All crops are one batch. */
export function readEyes(
  model: Model,
  image: Pyramid,
  mesh: MeshPoints,
  angleRad: number,
): Record<EyeSide, Eye> {
  const boxes = SIDES.flatMap((side) => MARGINS.map((margin) => boxOfEye(mesh, side, margin, angleRad)));
  const crop = SIDE * SIDE * 3;
  const pixels = new Float32Array(boxes.length * crop);
  boxes.forEach((box, i) => pixels.set(evenLight(readCrop(image, box, SIDE)), i * crop));
  const [values] = model.run(pixels, [SIDE, SIDE, 3], boxes.length);
  if (values.length !== boxes.length * POINTS * 3) throw new Error('Unexpected output of the iris model');
  const eye = (side: EyeSide): Eye => {
    const first = SIDES.indexOf(side) * MARGINS.length;
    const points = Array.from({ length: POINTS }, (_, point): [number, number] => {
      const mean: [number, number] = [0, 0];
      for (let i = first; i < first + MARGINS.length; i++) {
        const at = (i * POINTS + point) * 3;
        const [x, y] = cropToImage(boxes[i], SIDE, values[at], values[at + 1]);
        mean[0] += x / MARGINS.length;
        mean[1] += y / MARGINS.length;
      }
      return mean;
    });
    const z = (mesh[CORNERS[side][0]][2] + mesh[CORNERS[side][1]][2]) / 2;
    return {
      contour: points.slice(0, CONTOUR_POINTS),
      iris: points.slice(CONTOUR_POINTS).map(([x, y]) => [x, y, z]),
    };
  };
  return { right: eye('right'), left: eye('left') };
}

function boxOfEye(mesh: MeshPoints, side: EyeSide, margin: number, angleRad: number): CropBox {
  const [outer, inner] = CORNERS[side].map((i) => mesh[i]);
  return {
    centreX: (outer[0] + inner[0]) / 2,
    centreY: (outer[1] + inner[1]) / 2,
    sizePx: Math.hypot(outer[0] - inner[0], outer[1] - inner[1]) * margin,
    angleRad,
    mirrored: side === 'left',
  };
}

/** Scales RGB triples (0-1) in place to a mean luma (BT.601) of `LUMA`; highlights stay at 1. */
export function evenLight(rgb: Float32Array): Float32Array {
  let luma = 0;
  for (let i = 0; i < rgb.length; i += 3) luma += 0.299 * rgb[i] + 0.587 * rgb[i + 1] + 0.114 * rgb[i + 2];
  luma /= rgb.length / 3;
  const gain = Math.min(MAX_GAIN, Math.max(1 / MAX_GAIN, LUMA / Math.max(luma, 1e-6)));
  for (let i = 0; i < rgb.length; i++) rgb[i] = Math.min(1, rgb[i] * gain);
  return rgb;
}
