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

type Colour = readonly [number, number, number];

/** Tells a person from a smoothly lit plain background by the colours along the upper and lateral borders of the picture. */
export function findSilhouette(image: RgbaImage): Silhouette {
  const factor = Math.max(1, Math.max(image.width, image.height) / P.maxSidePx);
  const small = reduceRegion(image, { x: 0, y: 0, width: image.width, height: image.height }, factor);
  const { width, height } = small;
  const { lightness, a, b } = labPlanes(small);
  const colour = (i: number): Colour => [lightness.data[i]!, a.data[i]!, b.data[i]!];
  const background = fitBackground(width, height, colour);
  const limit = Math.max(P.leastLab, P.spreads * background.spread);
  const raw = new Uint8Array(width * height);
  const unlike = new Float32Array(width * height);
  for (let i = 0; i < raw.length; i++) {
    const expected = background.at((i % width) / width, Math.floor(i / width) / height);
    const here = colour(i);
    unlike[i] = Math.hypot(here[0] - expected[0], here[1] - expected[1], here[2] - expected[2]);
    raw[i] = unlike[i]! > limit ? 1 : 0;
  }
  const data = filled(largestPart(cleaned(raw, width, height), width, height), width, height);
  return {
    mask: { width, height, data },
    imagePerMask: factor,
    backgroundSpread: background.spread,
    contrast: borderContrast(data, unlike, width, height),
  };
}

/** Quadratic colour model over the picture from its border strip, refitted once without what does not belong. */
function fitBackground(width: number, height: number, colour: (i: number) => Colour) {
  const deep = Math.max(2, Math.round(P.strip * Math.max(width, height)));
  const strip: number[] = [];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const lateral = (x < deep || x >= width - deep) && y < P.lateralDown * height;
      if (y < deep || lateral) strip.push(y * width + x);
    }
  const every = Math.max(1, Math.floor(strip.length / P.samples));
  let chosen = strip.filter((_, k) => k % every === 0);
  const terms = (u: number, v: number): number[] => [u, v, u * u, u * v, v * v];
  let fits: number[][] = [];
  let spread = 0;
  for (let round = 0; round < 3; round++) {
    const rows = chosen.map((i) => terms((i % width) / width, Math.floor(i / width) / height));
    const solved = [0, 1, 2].map((c) =>
      leastSquares(
        rows,
        chosen.map((i) => colour(i)[c]!),
      ),
    );
    fits = solved.map(
      (fit, c) => fit?.coefficients ?? [meanOf(chosen.map((i) => colour(i)[c]!)), 0, 0, 0, 0, 0],
    );
    const off = chosen.map((_, k) => Math.hypot(...solved.map((fit) => fit?.residuals[k] ?? 0)));
    spread = 1.2 * middle(off);
    const kept = chosen.filter((_, k) => off[k]! <= Math.max(4 * spread, 2));
    if (kept.length < 60 || kept.length === chosen.length) break;
    chosen = kept;
  }
  const at = (u: number, v: number): Colour => {
    const t = [1, ...terms(u, v)];
    return fits.map((fit) => fit.reduce((sum, w, k) => sum + w * t[k]!, 0)) as unknown as Colour;
  };
  return { at, spread };
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
      for (let dy = -1; dy <= 1; dy++)
        for (let dx = -1; dx <= 1; dx++) sum += mask[(y + dy) * width + x + dx]!;
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
  return Uint8Array.from(label, (l) => (l === most.label && l > 0 ? 1 : 0));
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
  return outside.map((v) => 1 - v);
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
  while (stack.length) {
    const i = stack.pop()!;
    count++;
    const x = i % width;
    const y = (i - x) / width;
    for (const [nx, ny] of [
      [x - 1, y],
      [x + 1, y],
      [x, y - 1],
      [x, y + 1],
    ] as const) {
      const n = ny * width + nx;
      if (nx < 0 || ny < 0 || nx >= width || ny >= height || !open(n)) continue;
      mark(n);
      stack.push(n);
    }
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
