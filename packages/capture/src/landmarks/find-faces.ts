import type { RgbaImage } from '@plica/core';
import type { FaceLandmarks } from '@plica/face/anatomy';
import type { Model } from '../models/load-model.ts';
import { suppressOverlaps, type Detection } from './detect-faces.ts';
import { createPyramid, type Pyramid } from './pyramid.ts';
import { readEyes } from './read-eyes.ts';
import type { CropBox } from './crop.ts';
import { boxOfDetection, boxOfMesh, readMesh, type Mesh } from './read-mesh.ts';
import { searchFaces } from './search-faces.ts';

export interface LandmarkModels {
  detector: Model;
  mesh: Model;
  iris: Model;
}

/** The mesh model's own judgement below which a crop holds no face. [chosen] */
const MIN_PRESENCE = 0.5;
/** All 534 upright portraits tried read above it; a face standing on its head below: it is then read turned round. [derived] */
const SURE_PRESENCE = 0.98;
/** Each pass places the next crop; after the third the points stand still to about 0.1 % of the eye distance. */
const MESH_PASSES = 3;

/** All faces of the image, the one to measure first (large and central), in pixels of the image. */
export function findFaces(models: LandmarkModels, image: RgbaImage): FaceLandmarks[] {
  const pyramid = createPyramid(image);
  for (const detections of searchFaces(models.detector, pyramid)) {
    const faces = detections.flatMap((detection) => {
      const face = readFace(models, pyramid, detection);
      return face ? [{ face, score: face.detection, ...boxOfMesh(face.points.slice(0, 468)) }] : [];
    });
    if (faces.length)
      return suppressOverlaps(faces)
        .sort((a, b) => prominence(b, image) - prominence(a, image))
        .map(({ face }) => face);
  }
  return [];
}

/** Size of a face, less the further it lies from the middle: nothing of it counts in the corner of the image. */
function prominence(
  { centreX, centreY, sizePx }: { centreX: number; centreY: number; sizePx: number },
  { width, height }: RgbaImage,
): number {
  const off = Math.hypot(centreX / width - 0.5, centreY / height - 0.5) / Math.SQRT1_2;
  return sizePx * (1 - Math.min(1, off));
}

function readFace(models: LandmarkModels, image: Pyramid, detection: Detection): FaceLandmarks | null {
  const box = boxOfDetection(detection);
  let mesh = settleMesh(models.mesh, image, box);
  if (mesh.presence < SURE_PRESENCE) {
    const turned = settleMesh(models.mesh, image, { ...box, angleRad: box.angleRad + Math.PI });
    if (turned.presence > mesh.presence) mesh = turned;
  }
  const { points, presence } = mesh;
  if (presence < MIN_PRESENCE) return null;
  const { right, left } = readEyes(models.iris, image, points, boxOfMesh(points).angleRad);
  return {
    points: [...points, ...right.iris, ...left.iris],
    eyeContour: { right: right.contour, left: left.contour },
    detection: detection.score,
    presence,
  };
}

function settleMesh(model: Model, image: Pyramid, box: CropBox): Mesh {
  let mesh = readMesh(model, image, box);
  for (let pass = 1; pass < MESH_PASSES && mesh.presence >= MIN_PRESENCE; pass++)
    mesh = readMesh(model, image, boxOfMesh(mesh.points));
  return mesh;
}
