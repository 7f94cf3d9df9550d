import { labPlanes, leastSquares, reduceRegion, type RgbaImage } from '@plica/core';
import type { Mask } from './front-contour.ts';

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
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const lateral = (x < deep || x >= width - deep) && y < P.lateralDown * height;
      if (y < deep || lateral) strip.push(y * width + x);
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
    const off = chosen.map((_, k) => Math.hypot(...solved.map((fit) => fit?.residuals[k] ?? 0)));
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
  planes.forEach((plane, c) => {
    const [f0, fu, fv, fuu, fuv, fvv] = fits[c] as [number, number, number, number, number, number];
    for (let y = 0; y < height; y++) {
      const v = y / height;
      const [at0, at1] = [f0 + v * (fv + v * fvv), fu + v * fuv];
      for (let x = 0; x < width; x++) {
        const u = x / width;
        squares[y * width + x]! += (plane[y * width + x]! - at0 - u * (at1 + u * fuu)) ** 2;
      }
    }
  });
  for (let i = 0; i < squares.length; i++) squares[i] = Math.sqrt(squares[i]!);
  return squares;
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((s, v) => s + v, 0) / (values.length || 1);
const middle = (values: readonly number[]): number =>
  [...values].sort((p, q) => p - q)[values.length >> 1] ?? 0;

/** Majority of 3 x 3, so that grain neither adds nor bites. */
function cleaned(mask: Uint8Array, width: number, height: number): Uint8Array {
  const out = mask.slice();
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      let sum = 0;
      for (let i = (y - 1) * width + x; i <= (y + 1) * width + x; i += width)
        sum += mask[i - 1]! + mask[i]! + mask[i + 1]!;
      out[y * width + x] = sum >= 5 ? 1 : 0;
    }
  return out;
}

/** Only the largest connected part, which is the person. */
function largestPart(mask: Uint8Array, width: number, height: number): Uint8Array {
  const label = new Int32Array(mask.length);
  let most = { label: 0, count: 0 };
  let next = 0;
  for (let start = 0; start < mask.length; start++) {
    if (!mask[start] || label[start]) continue;
    const count = flood(
      start,
      width,
      height,
      (i) => mask[i] === 1 && label[i] === 0,
      (i) => (label[i] = next + 1),
    );
    next++;
    if (count > most.count) most = { label: next, count };
  }
  const part = new Uint8Array(mask.length);
  if (most.count) for (let i = 0; i < part.length; i++) part[i] = label[i] === most.label ? 1 : 0;
  return part;
}

/** Holes (a bright collar, a light spot) belong to the person: background is only what is reached from the border. */
function filled(mask: Uint8Array, width: number, height: number): Uint8Array {
  const outside = new Uint8Array(mask.length);
  for (let x = 0; x < width; x++)
    for (const start of [x, (height - 1) * width + x])
      if (!mask[start] && !outside[start])
        flood(
          start,
          width,
          height,
          (i) => !mask[i] && !outside[i],
          (i) => (outside[i] = 1),
        );
  for (let y = 0; y < height; y++)
    for (const start of [y * width, y * width + width - 1])
      if (!mask[start] && !outside[start])
        flood(
          start,
          width,
          height,
          (i) => !mask[i] && !outside[i],
          (i) => (outside[i] = 1),
        );
  for (let i = 0; i < outside.length; i++) outside[i] = 1 - outside[i]!;
  return outside;
}

function flood(
  start: number,
  width: number,
  height: number,
  open: (i: number) => boolean,
  mark: (i: number) => void,
): number {
  const stack = [start];
  mark(start);
  let count = 0;
  const visit = (i: number): void => {
    if (!open(i)) return;
    mark(i);
    stack.push(i);
  };
  while (stack.length) {
    const i = stack.pop()!;
    count++;
    const x = i % width;
    if (x > 0) visit(i - 1);
    if (x < width - 1) visit(i + 1);
    if (i >= width) visit(i - width);
    if (i < width * (height - 1)) visit(i + width);
  }
  return count;
}

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
