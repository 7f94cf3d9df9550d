import type { FaceModels } from './index.ts';
import { findFaces } from './landmarks/find-faces.ts';
import { trackFace } from './landmarks/track-face.ts';
import { loadModel, type ModelSource } from './models/load-model.ts';
import { FACE_DETECTOR, FACE_MESH, IRIS } from './models/model-files.ts';

/** Loads the three landmark models; about half a second. Each environment's door has `loadFaceModels`, which does so once. */
export async function loadFaceModelsFrom(source: ModelSource): Promise<FaceModels> {
  const [detector, mesh, iris] = await Promise.all(
    [FACE_DETECTOR, FACE_MESH, IRIS].map((files) => loadModel(source, files)),
  );
  const models = { detector, mesh, iris };
  return {
    findFaces: (image) => findFaces(models, image),
    trackFace: (image, last) => trackFace(models, image, last),
  };
}
