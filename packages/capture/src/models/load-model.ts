import * as tf from '@tensorflow/tfjs-core';
import { loadGraphModel } from '@tensorflow/tfjs-converter';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import type { ModelFiles } from './model-files.ts';

/** Where model files and the WebAssembly kernels come from: the port each environment fills. */
export interface ModelSource {
  /** The bytes of one model file by its name, e.g. `iris.bin`. */
  readFile(name: string): Promise<Uint8Array>;
  /** Folder path or URL of the tfjs-backend-wasm kernels, ending in `/`. */
  wasmFolder: string;
}

/** A loaded model: an input array to its outputs, in the order of the graph. Shapes are fixed by the model. */
export interface Model {
  /** `input` holds `count` pictures of `shape` [height, width, channels]; an output holds its values for each in turn. */
  run(input: Float32Array, shape: readonly [number, number, number], count?: number): Float32Array[];
  dispose(): void;
}

let ready: Promise<void> | undefined;

/**
 * Starts the WebAssembly backend once: single-threaded SIMD where the processor has it. Threads would need blob: workers,
 * which a strict content security policy forbids, and the results must not depend on their number.
 */
function startBackend(wasmFolder: string): Promise<void> {
  ready ??= (async () => {
    tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
    setWasmPaths(wasmFolder);
    if (!(await tf.setBackend('wasm'))) throw new Error('The WebAssembly kernels could not be started');
    await tf.ready();
  })();
  ready.catch(() => (ready = undefined));
  return ready;
}

interface ModelJson {
  modelTopology: object;
  signature?: object;
  format?: string;
  weightsManifest: { weights: { name: string; shape: number[]; dtype: 'float32' }[] }[];
}

/** Loads any model of the list; throws when its files cannot be read. */
export async function loadModel(source: ModelSource, files: ModelFiles): Promise<Model> {
  const [json, bin] = await Promise.all([source.readFile(files.json), source.readFile(files.bin)]);
  await startBackend(source.wasmFolder);
  const parsed = JSON.parse(new TextDecoder().decode(json)) as ModelJson;
  const graph = await loadGraphModel({
    load: async () => ({
      modelTopology: parsed.modelTopology,
      weightSpecs: parsed.weightsManifest.flatMap((group) => group.weights),
      weightData: bin.slice().buffer,
      ...(parsed.format ? { format: parsed.format } : {}),
      ...(parsed.signature ? { signature: parsed.signature } : {}),
    }),
  });
  return {
    run(input, shape, count = 1) {
      const picture = tf.tensor4d(input, [count, ...shape]);
      const result = graph.execute(picture);
      const outputs = Array.isArray(result) ? result : [result];
      const values = outputs.map((output) => Float32Array.from(output.dataSync()));
      tf.dispose([picture, ...outputs]);
      return values;
    },
    dispose: () => graph.dispose(),
  };
}
