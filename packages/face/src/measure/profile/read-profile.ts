import type { Point2, RgbaImage } from '@plica/core';
import { frontContour, type Mask } from './front-contour.ts';
import { readNeckAngle, type NeckAngle } from './neck-angle.ts';
import { findSilhouette } from './silhouette.ts';

/** What a profile photograph shows, in pixels of the given image. */
export interface Profile {
  /** From the top of the head down the front; empty when no head with a neck was found. */
  contour: Point2[];
  angle: NeckAngle | null;
  /** Which way the face looks in the picture, as far as the outline tells. */
  looks: 'left' | 'right' | 'unclear';
  backgroundSpread: number;
  contrast: number;
  /** Share of the lateral borders beside the face that the person touches. */
  touchesFrontBorder: boolean;
}

/** How much longer the wavier side must be for the program to contradict the declared view. [chosen, band 1.15-1.5] */
const WAVIER = 1.25;

/** Silhouette, front contour and cervicomental angle of a profile whose face is declared to look to one side of the picture. */
export function readProfile(image: RgbaImage, looking: 'left' | 'right'): Profile {
  const { mask, imagePerMask, backgroundSpread, contrast } = findSilhouette(image);
  const facing = looking === 'left' ? mask : mirror(mask);
  const front = frontContour(facing);
  const back = frontContour(looking === 'left' ? mirror(mask) : mask);
  const toImage = ([x, y]: Point2): Point2 => [
    (looking === 'left' ? x : mask.width - x) * imagePerMask,
    y * imagePerMask,
  ];
  const angle = front && readNeckAngle(front.points, front.headDepth);
  return {
    contour: front?.points.map(toImage) ?? [],
    angle: angle && {
      ...angle,
      chin: toImage(angle.chin),
      corner: toImage(angle.corner),
      neck: toImage(angle.neck),
      noseTip: toImage(angle.noseTip),
    },
    looks: waveOf(front, back, looking),
    backgroundSpread,
    contrast,
    touchesFrontBorder: !!front && front.points.some(([x]) => x < 1.5),
  };
}

type Contour = ReturnType<typeof frontContour>;

/** Nose, lips and chin make the front of a head wavier than its back: compares how much each turns to and fro. */
function waveOf(front: Contour, back: Contour, looking: 'left' | 'right'): Profile['looks'] {
  if (!front || !back) return 'unclear';
  const [f, b] = [toAndFro(front), toAndFro(back)];
  const other = looking === 'left' ? 'right' : 'left';
  if (f > WAVIER * b) return looking;
  return b > WAVIER * f ? other : 'unclear';
}

/** How far the contour moves back again on its way down over the upper two thirds of a head depth, px. */
function toAndFro({ points, headDepth }: NonNullable<Contour>): number {
  const top = points[0]![1];
  let moved = 0;
  for (let i = 8; i < points.length; i += 8) {
    const [x, y] = points[i]!;
    if (y < top + 0.4 * headDepth) continue;
    if (y > top + 1.15 * headDepth) break;
    moved += Math.abs(x - points[i - 8]![0]);
  }
  return moved;
}

function mirror({ width, height, data }: Mask): Mask {
  const out = new Uint8Array(data.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) out[y * width + x] = data[y * width + width - 1 - x]!;
  return { width, height, data: out };
}
