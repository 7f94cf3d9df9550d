import type { Point2, Point3, RgbaImage } from '@plica/core';
import type { FaceLandmarks } from '../../anatomy/index.ts';
import { NEAR_JAW as P } from '../knowledge/near-jaw-parameters.ts';
import { jawLight, jawPlaces } from './jaw-light.ts';
import {
  cornersOf,
  darkness,
  lightAround,
  lightOn,
  stripBeside,
  stripBetween,
  type JawStrip,
} from './jaw-strip.ts';
import { turningLine, type Following } from './turning-line.ts';

/** Ends of the straight jawline placed by a person, pixels: the front one, and the one towards the angle of the jaw. */
export type JawEnds = readonly [chin: Point2, angle: Point2];

export interface NearContour {
  /** From the chin towards the angle of the jaw; straight on where the border is not seen. */
  points: Point2[];
  /** Share of the way over which the border is seen, 1 when it reaches both guides. */
  seen: number;
}

/**
 * The lower border of the near jaw between the two guides, or between two ends placed by a person: the line on which the skin
 * comes to face downwards, where its light falls to a given share of the cheek's. `below` as for the strip. `lightShare`: how
 * light such skin is expected to be in this photograph, as a share of the cheekbone's light.
 */
export function findNearJaw(
  image: RgbaImage,
  { points }: Pick<FaceLandmarks, 'points'>,
  below: 1 | -1,
  pxPerMm: number,
  ends?: JawEnds,
): NearContour & { lightShare: number } {
  const { strip, onStrip, places } = lookAtJaw(image, points, below, pxPerMm);
  const contour = ends ? traceBetween(image, ends, pxPerMm, below) : trace(strip, onStrip);
  return { ...contour, lightShare: jawLight(places) };
}

/** The strip beside the found mouth corner with the light on it, and the light on the places that tell how light the border is. */
export function lookAtJaw(image: RgbaImage, points: readonly Point3[], below: 1 | -1, pxPerMm: number) {
  const side = below === 1 ? 'left' : 'right';
  const mouth = points[below === 1 ? 291 : 61]!;
  const strip = stripBeside([mouth[0], mouth[1]], slopeOf(points, below), pxPerMm, below);
  const { cheekbone, jawEdge } = P.light;
  const landmarks = [...cheekbone[side], ...jawEdge[side]].map((id): Point2 => [
    points[id]![0],
    points[id]![1],
  ]);
  const lightAt = lightAround(image, [...cornersOf(strip), ...landmarks], pxPerMm);
  const onStrip = lightOn(strip, lightAt);
  return { strip, onStrip, lightAt, places: jawPlaces(points, side, strip, onStrip, lightAt, pxPerMm) };
}

/** The border between two ends placed by a person. */
export function traceBetween(image: RgbaImage, ends: JawEnds, pxPerMm: number, below: 1 | -1): NearContour {
  const strip = stripBetween(ends[0], ends[1], P.usual, pxPerMm, below);
  const { points, seen } = trace(strip, lightOn(strip, lightAround(image, cornersOf(strip), pxPerMm)));
  return { seen, points: [ends[0], ...points.slice(1, -1), ends[1]] };
}

/** The usual slope of the jaw, by the lines through the outer corners of the eyes and the corners of the mouth. */
function slopeOf(points: readonly Point3[], below: 1 | -1): Point2 {
  const fall = (right: number, left: number): number => {
    const [far, near] = below === 1 ? [points[right]!, points[left]!] : [points[left]!, points[right]!];
    return Math.atan2(near[1] - far[1], below * (near[0] - far[0]));
  };
  const level = (fall(33, 263) + fall(61, 291)) / 2;
  const rise = ((P.slopeDeg + P.levelDeg) * Math.PI) / 180 - level;
  return [below * Math.cos(rise), -Math.sin(rise)];
}

function trace(strip: JawStrip, onStrip: Float32Array): NearContour {
  const { front, rear } = P.darkness;
  const levels = Array.from(
    { length: strip.rows },
    (_, row) => front + (row / (strip.rows - 1)) * (rear - front),
  );
  return borderOf(strip, darkness(strip, onStrip), levels, P.inPicture);
}

/** The border in a strip of what grows from the cheek to under the jaw: darkness in a picture, facing down on a head. */
export function borderOf(
  strip: JawStrip,
  values: ArrayLike<number>,
  levels: readonly number[],
  following: Pick<Following, 'steepest' | 'evened'>,
): NearContour {
  const columnOf = (mm: number): number => (mm - P.across.from) / P.across.step;
  const line = turningLine(strip, values, levels, {
    ...following,
    from: columnOf(P.border.from),
    seed: P.seed / P.across.step,
  });
  const found = line.flatMap((column, row) => (Number.isFinite(column) ? [row] : []));
  const [first = 0, last = 0] = [found[0], found[found.length - 1]];
  const column = (row: number): number =>
    found.length ? line[Math.min(last, Math.max(first, row))]! : columnOf(P.usual);
  return { seen: found.length / line.length, points: line.map((_, row) => strip.at(row, column(row))) };
}
