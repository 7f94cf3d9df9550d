import type { Model } from '../models/load-model.ts';
import { cropToImage, readCrop, type CropBox } from './crop.ts';
import type { Pyramid } from './pyramid.ts';

/** A face as the detector sees it, in image pixels. */
export interface Detection {
  /** 0-1. */
  score: number;
  centreX: number;
  centreY: number;
  /** Longer side of the face box. */
  sizePx: number;
  /** The detector's two eyes: patient's right, patient's left. */
  eyes: [[number, number], [number, number]];
}

const SIDE = 256;
/** [stride in px, anchors per cell] of the two layers, 512 + 384 anchors. */
const LAYERS = [
  [16, 2],
  [32, 6],
] as const;
const VALUES_PER_ANCHOR = 16;

const ANCHORS: readonly (readonly [number, number])[] = LAYERS.flatMap(([stride, perCell]) => {
  const cells = SIDE / stride;
  return Array.from({ length: cells * cells * perCell }, (_, i) => {
    const cell = Math.floor(i / perCell);
    return [((cell % cells) + 0.5) * stride, (Math.floor(cell / cells) + 0.5) * stride] as const;
  });
});

/** The whole image with black bars. */
export const wholeImage = ({ width, height }: Pyramid): CropBox => ({
  centreX: width / 2,
  centreY: height / 2,
  sizePx: Math.max(width, height),
  angleRad: 0,
});

/** All faces in one square of the image, best first, each once. */
export function detectFaces(detector: Model, image: Pyramid, box: CropBox, minScore: number): Detection[] {
  const pixels = readCrop(image, box, SIDE, 'coarse');
  for (let i = 0; i < pixels.length; i++) pixels[i] = pixels[i] * 2 - 1;
  const outputs = detector.run(pixels, [SIDE, SIDE, 3]);
  const found: Detection[] = [];
  let first = 0;
  for (const [stride, perCell] of LAYERS) {
    const count = (SIDE / stride) ** 2 * perCell;
    const logits = ofLength(outputs, count);
    const boxes = ofLength(outputs, count * VALUES_PER_ANCHOR);
    for (let i = 0; i < count; i++) {
      const score = 1 / (1 + Math.exp(-logits[i]));
      if (score < minScore) continue;
      const [x, y] = ANCHORS[first + i];
      const values = boxes.subarray(i * VALUES_PER_ANCHOR, (i + 1) * VALUES_PER_ANCHOR);
      const at = (k: number): [number, number] => cropToImage(box, SIDE, x + values[k], y + values[k + 1]);
      const [centreX, centreY] = at(0);
      const sizePx = (Math.max(values[2], values[3]) / SIDE) * box.sizePx;
      found.push({ score, centreX, centreY, sizePx, eyes: [at(4), at(6)] });
    }
    first += count;
  }
  return suppressOverlaps(found);
}

function ofLength(outputs: readonly Float32Array[], length: number): Float32Array {
  const output = outputs.find((values) => values.length === length);
  if (!output) throw new Error(`The face detector has no output of ${length} values`);
  return output;
}

/** Two detections are of one face when their squares share more than this part of the smaller one. */
const SAME_FACE_OVERLAP = 0.4;

/** Keeps the best of each heap of overlapping detections; O(n k) for n detections of k faces. */
export function suppressOverlaps<T extends Pick<Detection, 'score' | 'centreX' | 'centreY' | 'sizePx'>>(
  found: readonly T[],
): T[] {
  const kept: T[] = [];
  for (const candidate of [...found].sort((a, b) => b.score - a.score))
    if (!kept.some((other) => overlap(candidate, other) > SAME_FACE_OVERLAP)) kept.push(candidate);
  return kept;
}

type Square = Pick<Detection, 'centreX' | 'centreY' | 'sizePx'>;

/** Shared part of the smaller square, 0-1. */
export function overlap(a: Square, b: Square): number {
  const along = (p: number, q: number): number =>
    Math.max(0, Math.min(p + a.sizePx / 2, q + b.sizePx / 2) - Math.max(p - a.sizePx / 2, q - b.sizePx / 2));
  const shared = along(a.centreX, b.centreX) * along(a.centreY, b.centreY);
  return shared / Math.min(a.sizePx, b.sizePx) ** 2;
}
