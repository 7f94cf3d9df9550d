export { loadFaceModels, urlModelSource, type SelfHostedFolders } from './load-face-models.ts';
export { readPhoto } from './read-photo.ts';
