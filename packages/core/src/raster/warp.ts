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

/** Blur that keeps a reduction to `outputPerSource` (< 1) free of aliasing; the source itself when not reduced. */
export function antialias(source: Plane, outputPerSource: number): Plane {
  return outputPerSource < 0.9 ? gaussianBlur(source, 0.45 / outputPerSource) : source;
}
