export { loadFaceModels } from './load-face-models.ts';
export { nodeModelSource } from './node-model-source.ts';
export { readPhoto } from './read-photo.ts';
export { copySelfHostedFiles, installedPath, readSelfHostedFile } from './self-hosted-files.ts';
