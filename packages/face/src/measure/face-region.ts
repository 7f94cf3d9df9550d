import { distance2, luminancePlane, midpoint3, reduceRegion, type Plane, type RgbaImage } from '@plica/core';
import { LEFT, RIGHT, type FaceLandmarks } from '../anatomy/index.ts';

/** Above this many pixels between the eyes more resolution tells the measures nothing and only costs time. [chosen: 2.4 px per mm63] */
const MAX_EYE_DISTANCE_PX = 150;
/** Cut around the face, in eye distances from midway between the eyes, along the face's own axes. */
const REACH = { side: 1.5, up: 1, down: 2.3 };

/** Pixels of a face, and their luminance (0-1). */
export interface FacePixels {
  image: RgbaImage;
  luminance: Plane;
}

/** The part of the photograph the measures look at, at most `MAX_EYE_DISTANCE_PX` between the eyes. */
export interface FaceRegion extends FacePixels {
  /** Landmarks in pixels of the region. */
  face: FaceLandmarks;
  /** Region coordinates to coordinates of the image it was cut from, and back. */
  toImage: (point: readonly [number, number]) => [number, number];
  fromImage: (point: readonly [number, number]) => [number, number];
  /** Image pixels per region pixel. */
  imagePerRegion: number;
}

export function cutFaceRegion(image: RgbaImage, face: FaceLandmarks): FaceRegion {
  const right = midpoint3(face.points[RIGHT.eyeOuter]!, face.points[RIGHT.eyeInner]!);
  const left = midpoint3(face.points[LEFT.eyeOuter]!, face.points[LEFT.eyeInner]!);
  const eyeDistance = distance2(right, left);
  const [cx, cy] = midpoint3(right, left);
  // Along and across the eye line, so that a leaning head stays inside.
  const along = [(left[0] - right[0]) / eyeDistance, (left[1] - right[1]) / eyeDistance] as const;
  const corners = [-REACH.side, REACH.side].flatMap((u) =>
    [-REACH.up, REACH.down].map((v) => [
      cx + eyeDistance * (u * along[0] - v * along[1]),
      cy + eyeDistance * (u * along[1] + v * along[0]),
    ]),
  );
  const clamp = (v: number, max: number): number => Math.min(max, Math.max(0, v));
  const x = clamp(Math.floor(Math.min(...corners.map((c) => c[0]!))), image.width - 2);
  const y = clamp(Math.floor(Math.min(...corners.map((c) => c[1]!))), image.height - 2);
  const width = Math.max(2, clamp(Math.ceil(Math.max(...corners.map((c) => c[0]!))), image.width) - x);
  const height = Math.max(2, clamp(Math.ceil(Math.max(...corners.map((c) => c[1]!))), image.height) - y);
  const factor = Math.max(1, eyeDistance / MAX_EYE_DISTANCE_PX);
  const fromImage = ([px, py]: readonly [number, number]): [number, number] => [
    (px - x) / factor,
    (py - y) / factor,
  ];
  const move = (p: readonly [number, number, number]): [number, number, number] => [
    ...fromImage([p[0], p[1]]),
    p[2] / factor,
  ];
  const cut = reduceRegion(image, { x, y, width, height }, factor);
  return {
    image: cut,
    luminance: luminancePlane(cut),
    face: {
      ...face,
      points: face.points.map(move),
      eyeContour: { right: face.eyeContour.right.map(fromImage), left: face.eyeContour.left.map(fromImage) },
    },
    toImage: ([px, py]) => [px * factor + x, py * factor + y],
    fromImage,
    imagePerRegion: factor,
  };
}
