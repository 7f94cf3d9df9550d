import type { RgbaImage } from '@plica/core';
import { averageFacePoints, LEFT, MIDLINE } from '../../anatomy/index.ts';
import { drawFace, type DrawnFace, type Drawing } from './drawn-face.ts';

/** Lips painted over a drawn face (no roll): a seam, red lips round it, and teeth or dark between them where they part. */
export interface PaintedMouth extends Omit<Drawing, 'rollDeg'> {
  /** Corners of the painted seam outside (+) and below (+) the landmarks, mm63. */
  cornerOffset?: readonly [number, number];
  /** Height of the gap at the midline, mm63; 0 closed. */
  gap?: number;
  /** sRGB of what is seen in the gap. */
  between?: readonly [number, number, number];
  /** sRGB of the upper lip; the lower is always red. */
  upperLip?: readonly [number, number, number];
}

const RED = [170, 95, 90] as const;
const DARK = [70, 40, 40] as const;

export function drawMouth(mouth: PaintedMouth = {}): DrawnFace {
  // Fewer pixels than the plain drawing's default: enough for the mouth, and quicker.
  const k = mouth.pxPerMm63 ?? 1.2;
  const drawn = drawFace({ ...mouth, pxPerMm63: k });
  const { image, face } = drawn;
  const [left] = [averageFacePoints[LEFT.mouthCorner]];
  const top = averageFacePoints[MIDLINE.upperLipInner][1];
  const bottom = averageFacePoints[MIDLINE.lowerLipInner][1];
  const [outward, down] = mouth.cornerOffset ?? [0, 0];
  const halfWidth = left[0] + outward;
  const seamY = left[1] + down;
  const middleY = (top + bottom) / 2;
  const [originX, originY] = originOf(drawn, k);
  const data = new Uint8ClampedArray(image.data);
  for (let row = 0; row < image.height; row++)
    for (let col = 0; col < image.width; col++) {
      const x = (col + 0.5) / k - originX;
      const y = (row + 0.5) / k - originY;
      const across = Math.abs(x) / halfWidth;
      if (across > 1) continue;
      const bend = 1 - across * across;
      const fromSeam = y - (seamY + (middleY - seamY) * bend);
      const half = ((mouth.gap ?? 0) / 2) * bend;
      const inGap = Math.abs(fromSeam) < half;
      const inLips = fromSeam > -half - 7 * bend && fromSeam < half + 9 * bend;
      const onSeam = Math.abs(Math.abs(fromSeam) - half) < 0.8;
      const colour = onSeam
        ? DARK
        : inGap
          ? (mouth.between ?? [225, 220, 205])
          : inLips
            ? fromSeam < 0
              ? (mouth.upperLip ?? RED)
              : RED
            : null;
      if (!colour) continue;
      const exposure = (mouth.exposure ?? 1) ** (1 / 2.4);
      data.set(
        colour.map((v) => v * exposure),
        (row * image.width + col) * 4,
      );
    }
  return { image: { ...image, data } satisfies RgbaImage, face };
}

/** Millimetres of the face's origin from the picture's corner. */
function originOf({ face }: DrawnFace, k: number): [number, number] {
  const [x, y] = face.points[MIDLINE.subnasale];
  const [ax, ay] = averageFacePoints[MIDLINE.subnasale];
  return [x / k - ax, y / k - ay];
}
