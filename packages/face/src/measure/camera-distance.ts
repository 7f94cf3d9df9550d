import type { PhotoFacts } from '../case/index.ts';
import { IRIS } from './knowledge/iris.ts';

/** Diagonal of the 36 x 24 mm frame that 35 mm equivalent focal lengths refer to, mm. */
const FULL_FRAME_DIAGONAL_MM = 43.27;

/**
 * Distance from lens to eyes, mm, from the stated focal length and the size of the irises (pinhole camera).
 * Null without a focal length. A cropped picture reads too near; the iris's spread adds 4 %.
 */
export function cameraDistanceMm(
  facts: Pick<PhotoFacts, 'focalLength35Mm' | 'widthPx' | 'heightPx'>,
  irisPx: number,
): number | null {
  if (!facts.focalLength35Mm || !(irisPx > 0)) return null;
  const focalPx =
    (facts.focalLength35Mm / FULL_FRAME_DIAGONAL_MM) * Math.hypot(facts.widthPx, facts.heightPx);
  return (focalPx * IRIS.diameterMm.value) / irisPx;
}
