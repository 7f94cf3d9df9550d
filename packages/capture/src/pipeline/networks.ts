import * as tf from '@tensorflow/tfjs-core';
import { setThreadsCount, setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { loadGraphModel, type GraphModel } from '@tensorflow/tfjs-converter';
import type { Networks } from './find-faces.ts';

export const MODEL_NAMES = ['blazeface', 'facemesh', 'iris'] as const;
export type ModelName = (typeof MODEL_NAMES)[number];

/** Where the model and engine files come from: a folder of installed packages, or the app's own server. */
export interface ModelSource {
  /** The .json (topology, weight manifest) and .bin (weights) of a model. */
  readModel: (name: ModelName) => Promise<{ json: unknown; weights: ArrayBuffer }>;
  /** Folder or URL, ending in a slash, of the tfjs .wasm files. */
  wasmFolder: string;
}

/** Loads the three networks on the single-threaded SIMD WASM backend. */
export async function loadNetworks(source: ModelSource): Promise<Networks> {
  setWasmPaths(source.wasmFolder);
  setThreadsCount(1);
  await tf.setBackend('wasm');
  await tf.ready();
  const [blazeface, facemesh, iris] = await Promise.all(MODEL_NAMES.map((name) => loadModel(source, name)));
  return {
    detector: (rgb) => {
      const [s16, s32, b16, b32] = run(blazeface!, rgb, 256, [512, 384, 512 * 16, 384 * 16]);
      return { scores: [s16!, s32!], boxes: [b16!, b32!] };
    },
    mesh: (rgb) => {
      const [points, presence] = run(facemesh!, rgb, 192, [1404, 1]);
      return { points: points!, presence: presence![0]! };
    },
    iris: (rgb) => run(iris!, rgb, 64, [228])[0]!,
  };
}

interface ModelJson {
  modelTopology: object;
  weightsManifest: { weights: tf.io.WeightsManifestEntry[] }[];
  signature?: object;
  format?: string;
}

async function loadModel(source: ModelSource, name: ModelName): Promise<GraphModel> {
  const { json, weights } = await source.readModel(name);
  const { modelTopology, weightsManifest, signature, format } = json as ModelJson;
  const artifacts: tf.io.ModelArtifacts = {
    modelTopology,
    weightSpecs: weightsManifest.flatMap((group) => group.weights),
    weightData: weights,
    ...(signature ? { signature } : {}),
    ...(format ? { format } : {}),
  };
  return loadGraphModel({ load: () => Promise.resolve(artifacts) });
}

/** One inference on an n x n RGB picture; the outputs are told apart by their sizes. */
function run(model: GraphModel, rgb: Float32Array, n: number, sizes: readonly number[]): Float32Array[] {
  const input = tf.tensor4d(rgb, [1, n, n, 3]);
  const result = model.execute(input);
  const outputs = Array.isArray(result) ? result : [result];
  const values = sizes.map((size) => {
    const output = outputs.find((t) => t.size === size);
    if (!output) throw new Error(`The model has no output of ${size} numbers`);
    return Float32Array.from(output.dataSync());
  });
  tf.dispose([input, ...outputs]);
  return values;
}
