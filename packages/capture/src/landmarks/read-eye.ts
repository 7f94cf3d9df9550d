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

/** Lids and iris of one eye; the model knows right eyes, so the left is shown to it mirrored. */
export function readEye(
  model: Model,
  image: Pyramid,
  mesh: MeshPoints,
  side: EyeSide,
  angleRad: number,
): Eye {
  const [outer, inner] = CORNERS[side].map((i) => mesh[i]);
  const cornersPx = Math.hypot(outer[0] - inner[0], outer[1] - inner[1]);
  const sums = Array.from({ length: POINTS }, (): [number, number] => [0, 0]);
  for (const margin of MARGINS) {
    const box: CropBox = {
      centreX: (outer[0] + inner[0]) / 2,
      centreY: (outer[1] + inner[1]) / 2,
      sizePx: cornersPx * margin,
      angleRad,
      mirrored: side === 'left',
    };
    const [values] = model.run(evenLight(readCrop(image, box, SIDE)), [SIDE, SIDE, 3]);
    if (values.length !== POINTS * 3) throw new Error('Unexpected output of the iris model');
    sums.forEach((sum, i) => {
      const [x, y] = cropToImage(box, SIDE, values[i * 3], values[i * 3 + 1]);
      sum[0] += x / MARGINS.length;
      sum[1] += y / MARGINS.length;
    });
  }
  const z = (outer[2] + inner[2]) / 2;
  return {
    contour: sums.slice(0, CONTOUR_POINTS),
    iris: sums.slice(CONTOUR_POINTS).map(([x, y]) => [x, y, z]),
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
