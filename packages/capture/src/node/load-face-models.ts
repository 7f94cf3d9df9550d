import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { FaceModels } from '../index.ts';
import { findFaces } from '../pipeline/find-faces.ts';
import { loadNetworks, type ModelSource } from '../pipeline/networks.ts';

const require = createRequire(import.meta.url);

/** Model and engine files inside the installed packages. */
export function installedModels(): ModelSource {
  const models = path.join(path.dirname(require.resolve('@vladmandic/human')), '../models');
  return {
    wasmFolder: path.dirname(require.resolve('@tensorflow/tfjs-backend-wasm')) + path.sep,
    readModel: async (name) => {
      const [json, bin] = await Promise.all([
        readFile(path.join(models, `${name}.json`), 'utf8'),
        readFile(path.join(models, `${name}.bin`)),
      ]);
      const weights = new Uint8Array(bin.byteLength);
      weights.set(bin);
      return { json: JSON.parse(json) as unknown, weights: weights.buffer };
    },
  };
}

let loaded: Promise<FaceModels> | undefined;

/** The face models, loaded once per process (about half a second). */
export function loadFaceModels(source: ModelSource = installedModels()): Promise<FaceModels> {
  loaded ??= loadNetworks(source).then((networks) => ({ findFaces: (image) => findFaces(networks, image) }));
  return loaded;
}
