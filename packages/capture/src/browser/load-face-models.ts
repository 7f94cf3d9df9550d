import type { FaceModels } from '../index.ts';
import { loadFaceModelsFrom } from '../load-face-models.ts';
import type { ModelSource } from '../models/load-model.ts';

/** URLs of the folders in which the app hosts the files of `selfHostedFiles`, ending in `/`. */
export interface SelfHostedFolders {
  modelFolder: string;
  wasmFolder: string;
}

/** Fetches model files from the app's own server; nothing is ever fetched from elsewhere. */
export function urlModelSource({ modelFolder, wasmFolder }: SelfHostedFolders): ModelSource {
  return {
    readFile: async (name) => {
      const response = await fetch(modelFolder + name);
      if (!response.ok) throw new Error(`${modelFolder + name} could not be loaded (${response.status})`);
      return new Uint8Array(await response.arrayBuffer());
    },
    wasmFolder,
  };
}

let loaded: Promise<FaceModels> | undefined;

/** The face models, loaded on the first call and kept for the life of the page or worker; a failed load may be tried again. */
export function loadFaceModels(folders: SelfHostedFolders): Promise<FaceModels> {
  loaded ??= loadFaceModelsFrom(urlModelSource(folders)).catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}
