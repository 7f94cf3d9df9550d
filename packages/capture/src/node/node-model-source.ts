import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { ModelSource } from '../models/load-model.ts';

const require = createRequire(import.meta.url);

/** Models and kernels from the installed packages. The models' package is only a carrier: its code is never run. */
export function nodeModelSource(): ModelSource {
  const models = join(dirname(require.resolve('@vladmandic/human')), '..', 'models');
  return {
    readFile: (name) => readFile(join(models, name)),
    wasmFolder: dirname(require.resolve('@tensorflow/tfjs-backend-wasm')) + sep,
  };
}
