export { nodeModelSource } from './node-model-source.ts';
export { readPhoto } from './read-photo.ts';
