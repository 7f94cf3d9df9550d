import { labPlanes, leastSquares, reduceRegion, type RgbaImage } from '@plica/core';
import type { Mask } from './front-contour.ts';
import { cleaned, filled, largestPart } from './mask-parts.ts';

/** The person in front of a plain background, found without any landmark. */
export interface Silhouette {
  mask: Mask;
  /** Pixels of the given image per pixel of the mask. */
  imagePerMask: number;
  /** Spread of the background about its smooth model, Lab units: large when it is not plain. */
  backgroundSpread: number;
  /** How far the person stands out along the border of the mask, Lab units. */
  contrast: number;
}

/** [chosen] */
const P = {
  maxSidePx: 900,
  /** Strip along the upper and the lateral borders that shows background, shares of the sides. */
  strip: 0.03,
  lateralDown: 0.6,
  /** Beyond so many spreads, and at least so many Lab units, a pixel is not background. */
  spreads: 4.5,
  leastLab: 5,
  samples: 1500,
};

/** Lightness, a, b. */
type Planes = readonly [Float32Array, Float32Array, Float32Array];

/** Tells a person from a smoothly lit plain background by the colours along the upper and lateral borders of the picture. */
export function findSilhouette(image: RgbaImage): Silhouette {
  const factor = Math.max(1, Math.max(image.width, image.height) / P.maxSidePx);
  const small = reduceRegion(image, { x: 0, y: 0, width: image.width, height: image.height }, factor);
  const { width, height } = small;
  const { lightness, a, b } = labPlanes(small);
  const planes: Planes = [lightness.data, a.data, b.data];
  const background = fitBackground(width, height, planes);
  const limit = Math.max(P.leastLab, P.spreads * background.spread);
  const unlike = unlikeness(planes, background.fits, width, height);
  const raw = new Uint8Array(width * height);
  for (let i = 0; i < raw.length; i++) raw[i] = unlike[i]! > limit ? 1 : 0;
  const data = filled(largestPart(cleaned(raw, width, height), width, height), width, height);
  return {
    mask: { width, height, data },
    imagePerMask: factor,
    backgroundSpread: background.spread,
    contrast: borderContrast(data, unlike, width, height),
  };
}

/** Quadratic colour model over the picture from its border strip, refitted once without what does not belong. */
function fitBackground(width: number, height: number, planes: Planes): { fits: number[][]; spread: number } {
  const deep = Math.max(2, Math.round(P.strip * Math.max(width, height)));
  const strip: number[] = [];
  for (let y = 0; y < Math.max(deep, P.lateralDown * height); y++)
    for (let x = 0; x < width; x++) {
      // Below the upper strip only the lateral ones.
      if (y >= deep && x === deep) x = Math.max(deep, width - deep);
      strip.push(y * width + x);
    }
  const every = Math.max(1, Math.floor(strip.length / P.samples));
  let chosen = strip.filter((_, k) => k % every === 0);
  let fits: number[][] = [];
  let spread = 0;
  for (let round = 0; round < 3; round++) {
    const rows = chosen.map((i) => {
      const [u, v] = [(i % width) / width, Math.floor(i / width) / height];
      return [u, v, u * u, u * v, v * v];
    });
    const values = planes.map((plane) => chosen.map((i) => plane[i]!));
    const solved = values.map((value) => leastSquares(rows, value));
    fits = solved.map((fit, c) => fit?.coefficients ?? [meanOf(values[c]!), 0, 0, 0, 0, 0]);
    const [l, a, b] = solved.map((fit) => fit?.residuals);
    const off = chosen.map((_, k) => Math.hypot(l?.[k] ?? 0, a?.[k] ?? 0, b?.[k] ?? 0));
    spread = 1.2 * middle(off);
    const kept = chosen.filter((_, k) => off[k]! <= Math.max(4 * spread, 2));
    if (kept.length < 60 || kept.length === chosen.length) break;
    chosen = kept;
  }
  return { fits, spread };
}

/** How far each pixel is from the background expected there, Lab units. */
function unlikeness(planes: Planes, fits: readonly number[][], width: number, height: number): Float32Array {
  const squares = new Float32Array(width * height);
  const across = Float64Array.from({ length: width }, (_, x) => x / width);
  for (const [c, plane] of planes.entries()) {
    const [f0, fu, fv, fuu, fuv, fvv] = fits[c] as [number, number, number, number, number, number];
    for (let y = 0, i = 0; y < height; y++) {
      const v = y / height;
      const [at0, at1] = [f0 + v * (fv + v * fvv), fu + v * fuv];
      for (let x = 0; x < width; x++, i++) {
        const u = across[x]!;
        const off = plane[i]! - at0 - u * (at1 + u * fuu);
        squares[i]! += off * off;
      }
    }
  }
  for (let i = 0; i < squares.length; i++) squares[i] = Math.sqrt(squares[i]!);
  return squares;
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((s, v) => s + v, 0) / (values.length || 1);
const middle = (values: readonly number[]): number =>
  Float64Array.from(values).sort()[values.length >> 1] ?? 0;

/** Middle difference from the background of the pixels three steps inside the border. */
function borderContrast(mask: Uint8Array, unlike: Float32Array, width: number, height: number): number {
  const values: number[] = [];
  for (let y = 4; y < height - 4; y += 2)
    for (let x = 4; x < width - 4; x++) {
      const i = y * width + x;
      if (mask[i] && !mask[i - 1]) values.push(unlike[i + 3]!);
      if (mask[i] && !mask[i + 1]) values.push(unlike[i - 3]!);
    }
  return middle(values);
}
