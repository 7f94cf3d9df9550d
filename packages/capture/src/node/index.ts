export { loadFaceModels } from './load-face-models.ts';
export { nodeModelSource } from './node-model-source.ts';
export { readPhoto } from './read-photo.ts';
