/** Runs in Chromium's worker: answers the tests' requests with the browser door. */
import { loadFaceModels, readPhoto } from '../browser/index.ts';

export interface Request {
  url: string;
  findFaces: boolean;
}

self.onmessage = async ({ data: { url, findFaces } }: MessageEvent<Request>) => {
  try {
    const outcome = await readPhoto(new Uint8Array(await (await fetch(url)).arrayBuffer()));
    if (!outcome.ok) return postMessage({ problem: outcome.problem.code });
    const { image, ...photo } = outcome.value;
    const models = findFaces ? await loadFaceModels({ modelFolder: '/models/', wasmFolder: '/wasm/' }) : null;
    const faces = models?.findFaces(image) ?? [];
    postMessage({ ...photo, width: image.width, height: image.height, pixels: base64(image.data), faces });
  } catch (error) {
    postMessage({ problem: `worker: ${String(error)}` });
  }
};

function base64(bytes: Uint8Array | Uint8ClampedArray): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(text);
}
