import type { RgbaImage } from '@plica/core';
import type { FaceLandmarks } from '@plica/face/anatomy';
import type { Model } from '../models/load-model.ts';
import { suppressOverlaps, type Detection } from './detect-faces.ts';
import { createPyramid, type Pyramid } from './pyramid.ts';
import { readEye } from './read-eye.ts';
import { boxOfDetection, boxOfMesh, readMesh } from './read-mesh.ts';
import { searchFaces } from './search-faces.ts';

export interface LandmarkModels {
  detector: Model;
  mesh: Model;
  iris: Model;
}

/** The mesh model's own judgement below which a crop holds no face. [chosen] */
const MIN_PRESENCE = 0.5;
/** Each pass places the next crop; after the third the points stand still to about 0.1 % of the eye distance. */
const MESH_PASSES = 3;

/** All faces of the image, the one to measure first (large and central), in pixels of the image. */
export function findFaces(models: LandmarkModels, image: RgbaImage): FaceLandmarks[] {
  const pyramid = createPyramid(image);
  const faces = searchFaces(models.detector, pyramid).flatMap((detection) => {
    const face = readFace(models, pyramid, detection);
    return face ? [{ face, score: face.detection, ...boxOfMesh(face.points.slice(0, 468)) }] : [];
  });
  return suppressOverlaps(faces)
    .sort((a, b) => prominence(b, image) - prominence(a, image))
    .map(({ face }) => face);
}

/** Size of a face, less the further it lies from the middle: nothing of it counts in the corner of the image. */
function prominence(
  { centreX, centreY, sizePx }: { centreX: number; centreY: number; sizePx: number },
  { width, height }: RgbaImage,
): number {
  const off = Math.hypot(centreX / width - 0.5, centreY / height - 0.5) / Math.SQRT1_2;
  return sizePx * (1 - Math.min(1, off));
}

function readFace(
  { mesh, iris }: LandmarkModels,
  image: Pyramid,
  detection: Detection,
): FaceLandmarks | null {
  let face = readMesh(mesh, image, boxOfDetection(detection));
  for (let pass = 1; pass < MESH_PASSES && face.presence >= MIN_PRESENCE; pass++)
    face = readMesh(mesh, image, boxOfMesh(face.points));
  if (face.presence < MIN_PRESENCE) return null;
  const { angleRad } = boxOfMesh(face.points);
  const right = readEye(iris, image, face.points, 'right', angleRad);
  const left = readEye(iris, image, face.points, 'left', angleRad);
  return {
    points: [...face.points, ...right.iris, ...left.iris],
    eyeContour: { right: right.contour, left: left.contour },
    detection: detection.score,
    presence: face.presence,
  };
}
