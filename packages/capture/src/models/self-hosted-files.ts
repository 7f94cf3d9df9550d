import { FACE_DETECTOR, FACE_MESH, IRIS } from './model-files.ts';

/** One file an app must serve from its own origin for the browser door. */
export interface SelfHostedFile {
  /** Folder under the app's root: `models` or `wasm`. */
  folder: 'models' | 'wasm';
  name: string;
  /** npm package that carries it, and its path there. */
  from: { package: string; path: string };
  sha256: string;
}

const MODELS_SHA256: Record<string, string> = {
  'blazeface.json': 'cd7bbfc078270572beb39f9e5ae67aadbd50b5e67cff37e6d4f6b3ea39312e5f',
  'blazeface.bin': 'dc9a97fdc50bc43216554bdd69aa3e7b9361a519ee7bdd996a2f69a98a6f9b72',
  'facemesh.json': 'b60ca26f404724f43bd2b1575761d8265180e1f053cc0731caa68462927309e7',
  'facemesh.bin': '3826da640b0a3021161605369ee6af293f75d518040355b960ec71a3390c1c0b',
  'iris.json': '49038ac9dcc09aa05474d91d98e9db5b47af4830929bcf102ed5a56bfbabb465',
  'iris.bin': 'd7f296d184274213d4642681ae186112cbbec77fd2ab066257d3c56a1940bc71',
};
/** Kernels by what the processor can do. The threaded one is never asked for, see `load-model.ts`, but stays at hand. */
const WASM_SHA256: Record<string, string> = {
  'tfjs-backend-wasm.wasm': '70a5d516060464e5269f01c74bac1772d6b8ab6cb612acf16b5cdaf61f78d892',
  'tfjs-backend-wasm-simd.wasm': '77ebb28a6d34f371dbbf2086b7f2de8994acd8ea5a3cf1fa24d2c26c840cac7b',
  'tfjs-backend-wasm-threaded-simd.wasm': 'c052228d4bef185c27bbe59a9e029570c78bbb9f08b3cb46b597851650373de2',
};

/**
 * The HEIC decoder, 2.0 MB with its WebAssembly inside (LGPL-3.0, libheif and libde265): a file of its own that whoever runs
 * the app may replace, fetched only when a HEIC picture is opened.
 */
const HEIC_DECODER: SelfHostedFile = {
  folder: 'wasm',
  name: 'libheif.js',
  from: { package: 'libheif-js', path: 'libheif-wasm/libheif-bundle.mjs' },
  sha256: 'd05292271af008d300cc75be374feb8fd35b418a71420a556c3fb817f662b502',
};

/** Everything the browser door fetches: six model files, three kernels and the HEIC decoder, with their checksums. */
export const SELF_HOSTED_FILES: readonly SelfHostedFile[] = [
  ...[FACE_DETECTOR, FACE_MESH, IRIS]
    .flatMap(({ json, bin }) => [json, bin])
    .map((name) => ({
      folder: 'models' as const,
      name,
      from: { package: '@vladmandic/human', path: `models/${name}` },
      sha256: MODELS_SHA256[name],
    })),
  ...Object.entries(WASM_SHA256).map(([name, sha256]) => ({
    folder: 'wasm' as const,
    name,
    from: { package: '@tensorflow/tfjs-backend-wasm', path: `dist/${name}` },
    sha256,
  })),
  HEIC_DECODER,
];
