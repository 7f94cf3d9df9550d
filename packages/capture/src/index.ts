import type { Outcome, RgbaImage } from '@plica/core';
import type { FaceLandmarks } from '@plica/face/anatomy';
import type { PhotoFacts, Problem } from '@plica/face/case';
import type { TrackedFace } from './landmarks/track-face.ts';

/** A photograph ready to measure. */
export interface Photo {
  facts: PhotoFacts;
  /** At most 1600 px on the long side. */
  image: RgbaImage;
  /** Photograph pixels per pixel of `image` (>= 1). */
  photoPerWorking: number;
  /** What was found about the file, e.g. that only the first of several frames was read. */
  problems: Problem[];
}

/** The three landmark models, loaded once. */
export interface FaceModels {
  /** All faces, the one to measure first (largest, most central). In pixels of `image`. */
  findFaces(image: RgbaImage): FaceLandmarks[];
  /** One face followed through the frames of a camera, cheaply; null while there is none. */
  trackFace(image: RgbaImage, last: TrackedFace | null): TrackedFace | null;
}

export type ReadPhoto = (bytes: Uint8Array) => Promise<Outcome<Photo, Problem>>;

export { loadFaceModelsFrom } from './load-face-models.ts';
export { loadModel, type Model, type ModelSource } from './models/load-model.ts';
export { EMOTION, FACE_DETECTOR, FACE_MESH, IRIS, type ModelFiles } from './models/model-files.ts';
export { cropToImage, imageToCrop, readCrop, type CropBox } from './landmarks/crop.ts';
export { createPyramid, type Pyramid } from './landmarks/pyramid.ts';
export { CAPTURE_PROBLEM_TEXTS, captureProblemText, type CaptureProblemCode } from './problem-texts.ts';
export { readTakenAt } from './photo/taken-at.ts';
export { captureProblem } from './capture-problem.ts';
export { chooseFace, type ChosenFace } from './choose-face.ts';
export { SELF_HOSTED_FILES, type SelfHostedFile } from './models/self-hosted-files.ts';
export type { TrackedFace } from './landmarks/track-face.ts';
