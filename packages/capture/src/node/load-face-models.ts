import type { FaceModels } from '../index.ts';
import { loadFaceModelsFrom } from '../load-face-models.ts';
import { nodeModelSource } from './node-model-source.ts';

let loaded: Promise<FaceModels> | undefined;

/** The face models, loaded on the first call and kept for the life of the process. */
export function loadFaceModels(): Promise<FaceModels> {
  loaded ??= loadFaceModelsFrom(nodeModelSource());
  return loaded;
}
