import { fromRoi, type Roi } from './roi.ts';

/** One face as BlazeFace sees it, photograph pixels. */
export interface Detection {
  score: number;
  centreX: number;
  centreY: number;
  sizePx: number;
  /** Tilt of the line between the eyes. */
  angleRad: number;
}

export const DETECTOR_SIZE = 256;
/** Anchors: 16 x 16 cells of 16 px with 2, then 8 x 8 cells of 32 px with 6. */
const LAYERS = [
  { stride: 16, perCell: 2 },
  { stride: 32, perCell: 6 },
] as const;
const VALUES_PER_ANCHOR = 16;

/** Reads the detector's two output layers: scores before the sigmoid, and box (x, y, w, h) plus six points per anchor. */
export function readDetections(
  scores: readonly Float32Array[],
  boxes: readonly Float32Array[],
  roi: Roi,
  minScore: number,
): Detection[] {
  const found: Detection[] = [];
  LAYERS.forEach(({ stride, perCell }, layer) => {
    const cells = DETECTOR_SIZE / stride;
    scores[layer]!.forEach((raw, i) => {
      const score = 1 / (1 + Math.exp(-raw));
      if (score < minScore) return;
      const cell = Math.floor(i / perCell);
      const anchorX = ((cell % cells) + 0.5) * stride;
      const anchorY = (Math.floor(cell / cells) + 0.5) * stride;
      const box = boxes[layer]!.subarray(i * VALUES_PER_ANCHOR, (i + 1) * VALUES_PER_ANCHOR);
      const point = (k: number): [number, number] =>
        fromRoi(roi, DETECTOR_SIZE, anchorX + box[k]!, anchorY + box[k + 1]!);
      const [centreX, centreY] = point(0);
      const [rightX, rightY] = point(4);
      const [leftX, leftY] = point(6);
      found.push({
        score,
        centreX,
        centreY,
        sizePx: (Math.max(box[2]!, box[3]!) / DETECTOR_SIZE) * roi.sizePx,
        angleRad: Math.atan2(leftY - rightY, leftX - rightX),
      });
    });
  });
  return found;
}

/** The best detection of each face: others that overlap it by more than `maxOverlap` of their area are dropped. */
export function suppressOverlaps(detections: readonly Detection[], maxOverlap = 0.3): Detection[] {
  const kept: Detection[] = [];
  for (const d of [...detections].sort((a, b) => b.score - a.score))
    if (kept.every((k) => overlap(k, d) <= maxOverlap)) kept.push(d);
  return kept;
}

/** Intersection over union of the two upright squares. */
function overlap(a: Detection, b: Detection): number {
  const side = (ca: number, cb: number): number =>
    Math.max(
      0,
      Math.min(ca + a.sizePx / 2, cb + b.sizePx / 2) - Math.max(ca - a.sizePx / 2, cb - b.sizePx / 2),
    );
  const shared = side(a.centreX, b.centreX) * side(a.centreY, b.centreY);
  return shared / (a.sizePx ** 2 + b.sizePx ** 2 - shared);
}
