import { gaussianBlur } from './gaussian-blur.ts';
import { createPlane, samplePlane, type Plane } from './plane.ts';

/** Maps an output pixel centre to source photograph coordinates [x, y]; null leaves `outside`. */
export type SourceOf = (xPx: number, yPx: number) => readonly [number, number] | null;

/** Resamples a plane bilinearly through a map of coordinates. */
export function warpPlane(
  source: Plane,
  width: number,
  height: number,
  sourceOf: SourceOf,
  outside = NaN,
): Plane {
  const out = createPlane(width, height);
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++, i++) {
      const at = sourceOf(x + 0.5, y + 0.5);
      out.data[i] = at ? samplePlane(source, at[0], at[1]) : outside;
    }
  return out;
}

const blurred = new WeakMap<Plane, Map<number, Plane>>();

/**
 * Blur that keeps a reduction to `outputPerSource` (< 1) free of aliasing; the source itself when not reduced.
 * Several views reduce one plane alike, so its blurs are kept as long as the plane is; planes are never written to.
 */
export function antialias(source: Plane, outputPerSource: number): Plane {
  if (outputPerSource >= 0.9) return source;
  const sigma = Math.round((0.45 / outputPerSource) * 50) / 50;
  const kept = blurred.get(source) ?? new Map<number, Plane>();
  blurred.set(source, kept);
  const plane = kept.get(sigma) ?? gaussianBlur(source, sigma);
  kept.set(sigma, plane);
  return plane;
}
