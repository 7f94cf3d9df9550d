import type { RgbaImage } from '@plica/core';
import type { FaceLandmarks } from '@plica/face/anatomy';
import type { Model } from '../models/load-model.ts';
import { detectFaces, suppressOverlaps, wholeImage, type Detection } from './detect-faces.ts';
import { boxOfEye, eyeDepth, readEye, type EyeSide } from './read-eye.ts';
import { boxOfDetection, boxOfMesh, readMesh } from './read-mesh.ts';

export interface LandmarkModels {
  detector: Model;
  mesh: Model;
  iris: Model;
}

const MIN_SCORE = 0.3;
const MIN_PRESENCE = 0.5;
const MESH_PASSES = 3;

/** All faces of the image, the one to measure first (large and central). */
export function findFaces(models: LandmarkModels, image: RgbaImage): FaceLandmarks[] {
  const detections = detectFaces(models.detector, image, wholeImage(image), MIN_SCORE);
  const faces = detections.flatMap((detection) => readFace(models, image, detection) ?? []);
  const squares = faces.map((face) => ({
    face,
    score: face.detection,
    ...boxOfMesh(face.points.slice(0, 468)),
  }));
  return suppressOverlaps(squares)
    .sort((a, b) => prominence(b, image) - prominence(a, image))
    .map(({ face }) => face);
}

/** Size of a face, halved when its centre lies at the corner of the image. */
function prominence(face: { centreX: number; centreY: number; sizePx: number }, image: RgbaImage): number {
  const offX = face.centreX / image.width - 0.5;
  const offY = face.centreY / image.height - 0.5;
  return face.sizePx * (1 - Math.hypot(offX, offY) / Math.SQRT2);
}

function readFace(models: LandmarkModels, image: RgbaImage, detection: Detection): FaceLandmarks | null {
  let mesh = readMesh(models.mesh, image, boxOfDetection(detection));
  if (mesh.presence < MIN_PRESENCE) return null;
  for (let pass = 1; pass < MESH_PASSES; pass++) mesh = readMesh(models.mesh, image, boxOfMesh(mesh.points));
  const { points, presence } = mesh;
  const { angleRad } = boxOfMesh(points);
  const eye = (side: EyeSide) =>
    readEye(models.iris, image, boxOfEye(points, side, angleRad), eyeDepth(points, side));
  const right = eye('right');
  const left = eye('left');
  return {
    points: [...points, ...right.iris, ...left.iris],
    eyeContour: { right: right.contour, left: left.contour },
    detection: detection.score,
    presence,
  };
}
