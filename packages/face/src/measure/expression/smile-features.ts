import { affineOf, antialias, warpPlane, type Plane } from '@plica/core';
import { AVERAGE_FACE_MIRROR, averageFacePoints } from '../../anatomy/index.ts';
import type { FaceFrame } from '../face-frame.ts';
import { logOf } from '../level-view.ts';
import { BINS, gradientHistograms } from './gradient-histograms.ts';

/**
 * What the smile model reads, the same for a face and its mirror image: the mesh's shape without pose (x, y of each
 * landmark of one half, mm63, averaged with the other half) and histograms of the direction of shading from the eyes
 * to the chin, one half added to the mirrored other.
 */
export interface SmileFeatures {
  shape: number[];
  shading: number[];
}

/** One landmark of each mirrored pair, and the midline. */
const HALF = averageFacePoints.flatMap(([x], i) => (x < 0 || AVERAGE_FACE_MIRROR[i] === i ? [i] : []));

/** One sample per mm63. The grid of cells is symmetric about the midline. */
const CELL = 8;
const VIEW = { left: 48, up: 15, width: 96, height: 90 };
const HALF_COLUMNS = 6;
const GRID = {
  columnsPx: Array.from({ length: 2 * HALF_COLUMNS }, (_, c) => CELL * (c + 0.5)),
  rowsPx: Array.from({ length: 11 }, (_, r) => CELL * (r + 0.5)),
  sigmaPx: CELL / 2,
};

export const smileFeatures = (luminance: Plane, frame: FaceFrame): SmileFeatures => ({
  shape: symmetricShape(frame),
  shading: symmetricShading(levelFace(luminance, frame)),
});

function symmetricShape({ points }: FaceFrame): number[] {
  return HALF.flatMap((i) => {
    const [x, y] = points[i];
    const [mirrorX, mirrorY] = points[AVERAGE_FACE_MIRROR[i]];
    return AVERAGE_FACE_MIRROR[i] === i ? [y] : [(x - mirrorX) / 2, (y + mirrorY) / 2];
  });
}

function symmetricShading(view: Plane): number[] {
  const cells = gradientHistograms(view, GRID);
  return cells.flatMap((row) =>
    Array.from({ length: HALF_COLUMNS }, (_, c) =>
      row[c].map((v, bin) => v + row[2 * HALF_COLUMNS - 1 - c][mirrored(bin)]),
    ).flat(),
  );
}

/** The bin of a direction after left and right are exchanged. */
const mirrored = (bin: number): number => (BINS / 2 - bin + BINS) % BINS;

/** The face turned level and scaled to mm63, log luminance; no change for yaw or pitch. */
function levelFace(luminance: Plane, frame: FaceFrame): Plane {
  const cos = Math.cos(frame.eyeLineRad) * frame.pxPerMm63;
  const sin = Math.sin(frame.eyeLineRad) * frame.pxPerMm63;
  const [ox, oy] = frame.originPx;
  const source = antialias(luminance, 1 / frame.pxPerMm63);
  const turned = warpPlane(
    source,
    VIEW.width,
    VIEW.height,
    affineOf((vx, vy) => {
      const x = vx - VIEW.left;
      const y = vy - VIEW.up;
      return [ox + cos * x - sin * y, oy + sin * x + cos * y];
    }),
  );
  return logOf(turned);
}
