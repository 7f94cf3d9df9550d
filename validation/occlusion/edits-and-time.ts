import { reduceRegion, type RgbaImage } from '@plica/core';
import type { FaceLandmarks } from '@plica/face/anatomy';
import { detectOcclusions } from '../../packages/face/src/measure/occlusion/detect-occlusions.ts';
import { landmarksOf, readImage, type LabelledFace } from '../../scripts/derive/occlusion/labelled-faces.ts';

export interface EditStability {
  edit: string;
  decisions: number;
  /** Between absent and present. */
  reversed: number;
  /** Into or out of asking. */
  moved: number;
}

type Edit = (image: RgbaImage, face: FaceLandmarks) => [RgbaImage, FaceLandmarks];

/** One photograph in so many: enough to see an edit that matters. */
const EVERY = 4;

const perPixel =
  (change: (r: number, g: number, b: number) => [number, number, number]): Edit =>
  (image, face) => {
    const data = Uint8ClampedArray.from(image.data);
    for (let p = 0; p < data.length; p += 4) data.set(change(data[p], data[p + 1], data[p + 2]), p);
    return [{ ...image, data }, face];
  };
const gain = (g: number): Edit => perPixel((r, green, b) => [r * g, green * g, b * g]);
const EDITS: Record<string, Edit> = {
  'brightness x 0.8': gain(0.8),
  'brightness x 1.2 (clipped)': gain(1.2),
  'warmer light (red x 1.1, blue x 0.9)': perPixel((r, g, b) => [1.1 * r, g, 0.9 * b]),
  greyscale: perPixel((r, g, b) => {
    const grey = 0.299 * r + 0.587 * g + 0.114 * b;
    return [grey, grey, grey];
  }),
  'two thirds of the size': (image, face) => {
    const factor = 1.5;
    const whole = { x: 0, y: 0, width: image.width, height: image.height };
    return [
      reduceRegion(image, whole, factor),
      { ...face, points: face.points.map(([x, y, z]) => [x / factor, y / factor, z / factor]) },
    ];
  },
};

export async function decisionsUnderEdits(faces: readonly LabelledFace[]): Promise<EditStability[]> {
  const chosen = faces.filter((_, i) => i % EVERY === 0);
  const landmarks = await landmarksOf(chosen.map((f) => f.file));
  const rows = Object.keys(EDITS).map((edit): EditStability => ({
    edit,
    decisions: 0,
    reversed: 0,
    moved: 0,
  }));
  for (const { file } of chosen) {
    const image = await readImage(file);
    const face = landmarks[file]!;
    const before = detectOcclusions(image, face);
    for (const row of rows) {
      const after = detectOcclusions(...EDITS[row.edit](image, face));
      after.forEach(({ decision }, i) => {
        row.decisions++;
        if (decision === before[i].decision) return;
        if (decision === 'ask' || before[i].decision === 'ask') row.moved++;
        else row.reversed++;
      });
    }
  }
  return rows;
}

/** Wall time of the whole detection on the London photographs (up to 900 px): the best of five runs of each, which leaves out what else the machine does. */
export async function detectionTimeMs(faces: readonly LabelledFace[]): Promise<number[]> {
  const chosen = faces.filter((f) => f.set === 'london/neutral_front');
  const landmarks = await landmarksOf(chosen.map((f) => f.file));
  const times: number[] = [];
  for (const { file } of chosen) {
    const image = await readImage(file);
    const runs = Array.from({ length: 5 }, () => {
      const start = performance.now();
      detectOcclusions(image, landmarks[file]!);
      return performance.now() - start;
    });
    times.push(Math.min(...runs));
  }
  return times;
}
