import type { LabPlanes, Plane, Point2 } from '@plica/core';

/** Taps of a Gaussian window of sigma 1.8 px, 7 x 7, with whole-pixel centre. */
const RADIUS = 3;
const TAPS = Array.from({ length: 2 * RADIUS + 1 }, (_, i) =>
  Math.exp(-((i - RADIUS) ** 2) / (2 * 1.8 ** 2)),
);
const TOTAL = TAPS.reduce((a, b) => a + b, 0) ** 2;

export interface WindowMeans {
  lightness: number;
  a: number;
  b: number;
  /** Mean size of the lightness gradient along x and along y, and of its length, L per px. */
  gradientX: number;
  gradientY: number;
  gradient: number;
}

/** Gaussian-weighted means around a point of a patch; at the border its pixels repeat. */
export function windowMeans({ lightness, a, b }: LabPlanes, [x, y]: Point2): WindowMeans {
  const { data, width, height } = lightness;
  const column = Math.floor(x);
  const row = Math.floor(y);
  const means: WindowMeans = { lightness: 0, a: 0, b: 0, gradientX: 0, gradientY: 0, gradient: 0 };
  for (let v = -RADIUS; v <= RADIUS; v++) {
    const j = clampInside(row + v, height);
    for (let u = -RADIUS; u <= RADIUS; u++) {
      const i = j * width + clampInside(column + u, width);
      const weight = (TAPS[u + RADIUS] * TAPS[v + RADIUS]) / TOTAL;
      const gx = Math.abs(data[i + 1] - data[i - 1]) / 2;
      const gy = Math.abs(data[i + width] - data[i - width]) / 2;
      means.lightness += weight * data[i];
      means.a += weight * a.data[i];
      means.b += weight * b.data[i];
      means.gradientX += weight * gx;
      means.gradientY += weight * gy;
      means.gradient += weight * Math.sqrt(gx * gx + gy * gy);
    }
  }
  return means;
}

/** One pixel inside the border, so that every sample has neighbours. */
const clampInside = (i: number, size: number): number => Math.min(size - 2, Math.max(1, i));

/** Sums of a plane over rectangles in constant time. */
export class BoxSums {
  readonly #sums: Float64Array;
  readonly #width: number;
  readonly #height: number;

  constructor({ data, width, height }: Plane) {
    this.#width = width;
    this.#height = height;
    this.#sums = new Float64Array((width + 1) * (height + 1));
    for (let y = 0; y < height; y++) {
      let line = 0;
      for (let x = 0; x < width; x++) {
        line += data[y * width + x];
        this.#sums[(y + 1) * (width + 1) + x + 1] = this.#sums[y * (width + 1) + x + 1] + line;
      }
    }
  }

  /** Mean over the pixels at most `radius` away in x and in y, those inside the plane. */
  mean(x: number, y: number, radius: number): number {
    const x0 = Math.max(0, x - radius);
    const x1 = Math.min(this.#width, x + radius + 1);
    const y0 = Math.max(0, y - radius);
    const y1 = Math.min(this.#height, y + radius + 1);
    const row = this.#width + 1;
    const sum =
      this.#sums[y1 * row + x1] -
      this.#sums[y0 * row + x1] -
      this.#sums[y1 * row + x0] +
      this.#sums[y0 * row + x0];
    return sum / ((x1 - x0) * (y1 - y0));
  }
}
