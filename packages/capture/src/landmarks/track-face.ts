import type { RgbaImage } from '@plica/core';
import type { Model } from '../models/load-model.ts';
import { createPyramid, type Pyramid } from './pyramid.ts';
import { boxOfDetection, boxOfMesh, readMesh, type MeshPoints } from './read-mesh.ts';
import { searchFaces } from './search-faces.ts';

/** A face followed from frame to frame: the mesh alone, without irises. */
export interface TrackedFace {
  /** 468 points, image pixels. */
  points: MeshPoints;
  /** 0-1. */
  presence: number;
  /** The face was looked for in the whole frame, not where it was before. */
  searched: boolean;
}

export interface TrackingModels {
  detector: Model;
  mesh: Model;
}

/** The mesh model's own judgement below which the face counts as lost. [chosen] */
const MIN_PRESENCE = 0.5;

/**
 * The face of a live frame. While it stays where it was, one pass of the mesh model; only when it is lost does the
 * detector look at the whole frame. Frames of one call after the other must be of one size.
 */
export function trackFace(
  { detector, mesh }: TrackingModels,
  image: RgbaImage,
  last: TrackedFace | null,
): TrackedFace | null {
  const pyramid = createPyramid(image);
  if (last) {
    const { points, presence } = readMesh(mesh, pyramid, boxOfMesh(last.points));
    if (presence >= MIN_PRESENCE && touches(points, pyramid)) return { points, presence, searched: false };
  }
  // Only the first, plain search: a face that needs more is no face to photograph, and the next frame comes soon.
  const [found] = searchFaces(detector, pyramid).next().value ?? [];
  if (!found) return null;
  const { points, presence } = readMesh(mesh, pyramid, boxOfDetection(found));
  return presence >= MIN_PRESENCE ? { points, presence, searched: true } : null;
}

/** Whether the middle of the face is still in the picture. */
function touches(points: MeshPoints, { width, height }: Pyramid): boolean {
  const { centreX, centreY } = boxOfMesh(points);
  return centreX >= 0 && centreY >= 0 && centreX < width && centreY < height;
}
