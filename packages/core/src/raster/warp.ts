import { gaussianBlur } from './gaussian-blur.ts';
import { createPlane, samplePlane, type Plane } from './plane.ts';

/** Output pixel (x, y) to source photograph coordinates: (a x + b y + c, d x + e y + f). */
export type Affine = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** The coefficients of a function known to be affine. */
export function affineOf(map: (x: number, y: number) => readonly [number, number]): Affine {
  const [c, f] = map(0, 0);
  const [x1, y1] = map(1, 0);
  const [x2, y2] = map(0, 1);
  return [x1 - c, x2 - c, c, y1 - f, y2 - f, f];
}

/** Resamples a plane bilinearly through an affine map of coordinates; outside, the border value repeats. */
export function warpPlane(source: Plane, width: number, height: number, [a, b, c, d, e, f]: Affine): Plane {
  const out = createPlane(width, height);
  for (let row = 0, i = 0; row < height; row++) {
    const y = row + 0.5;
    for (let col = 0; col < width; col++, i++) {
      const x = col + 0.5;
      out.data[i] = samplePlane(source, a * x + b * y + c, d * x + e * y + f);
    }
  }
  return out;
}

const blurred = new WeakMap<Plane, Map<number, Plane>>();

/**
 * Blur that keeps a reduction to `outputPerSource` free of aliasing; the source itself from 0.7 on, where bilinear reading does.
 * Several views reduce one plane alike, so its blurs are kept as long as the plane is; planes are never written to.
 */
export function antialias(source: Plane, outputPerSource: number): Plane {
  if (outputPerSource >= 0.7) return source;
  const sigma = Math.round((0.45 / outputPerSource) * 50) / 50;
  const kept = blurred.get(source) ?? new Map<number, Plane>();
  blurred.set(source, kept);
  const plane = kept.get(sigma) ?? gaussianBlur(source, sigma);
  kept.set(sigma, plane);
  return plane;
}
