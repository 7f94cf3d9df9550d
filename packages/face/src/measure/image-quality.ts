import { samplePlane, type Plane, type RgbaImage } from '@plica/core';
import type { FaceLandmarks } from '../anatomy/index.ts';
import { landmarkContour, type Jawline } from './jawline.ts';
import type { FaceFrame } from './face-frame.ts';
import type { FacePixels } from './face-region.ts';

/** Facts about the picture at the face that decide which measures it can carry. */
export interface ImageQuality {
  /** How many mm63 the sharper edges of the jawline take from 10 to 90 % of their step. Null when no edge stands out. */
  jawEdgeWidthMm63: number | null;
  /** Shares of the face's pixels that are clipped white, and too dark to carry shading. */
  overexposed: number;
  underexposed: number;
}

/** Rec. 709 luminance below which 8-bit pixels carry too few levels for folds. [chosen, band 0.005-0.02] */
const DARK_LUMINANCE = 0.01;
const CLIPPED = 253;
/** Byte to about linear light. */
const LINEAR = Float64Array.from({ length: 256 }, (_, v) => (v / 255) ** 2.2);
/** An edge must step this much in log luminance to be timed. [chosen, band 0.1-0.3] */
const MIN_STEP = 0.2;
const REACH_MM63 = 6;
const STEP_MM63 = 0.2;

export function imageQuality(
  { image, luminance }: FacePixels,
  face: FaceLandmarks,
  frame: FaceFrame,
  jawline: Jawline,
): ImageQuality {
  return { jawEdgeWidthMm63: jawEdgeWidth(luminance, face, frame, jawline), ...exposure(image, face) };
}

/** First quartile of the 10-90 % widths of the jawline's edges across its length. */
function jawEdgeWidth(
  luminance: Plane,
  face: FaceLandmarks,
  frame: FaceFrame,
  jawline: Jawline,
): number | null {
  const { normal } = landmarkContour(face);
  const widths: number[] = [];
  const half = Math.round(REACH_MM63 / STEP_MM63);
  jawline.points.forEach(([x, y], i) => {
    const [nx, ny] = normal[i] ?? [0, 0];
    const profile = Array.from({ length: 2 * half + 1 }, (_, k) => {
      const d = (k - half) * STEP_MM63 * frame.pxPerMm63;
      return Math.log(samplePlane(luminance, x + nx * d, y + ny * d) + 0.01);
    });
    const width = riseWidth(profile, half);
    if (width !== null) widths.push(width * STEP_MM63);
  });
  if (widths.length < 10) return null;
  return widths.sort((a, b) => a - b)[Math.floor(widths.length / 4)]!;
}

/** Samples between 10 and 90 % of the monotone step through the middle of a profile; null when the step is small. */
function riseWidth(profile: readonly number[], middle: number): number | null {
  const direction = Math.sign(profile[middle + 1]! - profile[middle - 1]!);
  if (direction === 0) return null;
  let from = middle;
  let to = middle;
  while (from > 0 && direction * (profile[from]! - profile[from - 1]!) > 0) from--;
  while (to < profile.length - 1 && direction * (profile[to + 1]! - profile[to]!) > 0) to++;
  const low = profile[from]!;
  const step = profile[to]! - low;
  if (Math.abs(step) < MIN_STEP) return null;
  const crossing = (share: number): number => {
    for (let k = from; k < to; k++) {
      const a = (profile[k]! - low) / step;
      const b = (profile[k + 1]! - low) / step;
      if (b >= share) return k + (share - a) / (b - a || 1);
    }
    return to;
  };
  return crossing(0.9) - crossing(0.1);
}

/** Skin of cheeks, forehead and chin: patches around landmarks far from hair, lips and eyes. */
const SKIN_LANDMARKS = [50, 280, 205, 425, 151, 9, 200, 199, 36, 266, 207, 427, 187, 411, 118, 347];

function exposure(
  { data, width, height }: RgbaImage,
  face: FaceLandmarks,
): { overexposed: number; underexposed: number } {
  const eyes = Math.hypot(
    face.points[33]![0] - face.points[263]![0],
    face.points[33]![1] - face.points[263]![1],
  );
  const radius = Math.max(2, Math.round(eyes * 0.06));
  let count = 0;
  let over = 0;
  let under = 0;
  for (const i of SKIN_LANDMARKS) {
    const cx = Math.round(face.points[i]![0]);
    const cy = Math.round(face.points[i]![1]);
    for (let y = Math.max(0, cy - radius); y <= Math.min(height - 1, cy + radius); y++)
      for (let x = Math.max(0, cx - radius); x <= Math.min(width - 1, cx + radius); x++) {
        const p = (y * width + x) * 4;
        const [r, g, b] = [data[p]!, data[p + 1]!, data[p + 2]!];
        count++;
        if (r >= CLIPPED && g >= CLIPPED && b >= CLIPPED) over++;
        const linear = 0.2126 * LINEAR[r]! + 0.7152 * LINEAR[g]! + 0.0722 * LINEAR[b]!;
        if (linear < DARK_LUMINANCE) under++;
      }
  }
  return { overexposed: count ? over / count : 0, underexposed: count ? under / count : 0 };
}
