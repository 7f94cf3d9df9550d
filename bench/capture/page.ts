/** Runs in Chromium's page: edits a photograph on a canvas and gives it to either engine. */
import { loadFaceModels } from '@plica/capture/browser';
import type { Edit } from './page-edits.ts';

/** What both engines return: 478 points in canvas pixels and the time they took. */
export interface PageReading {
  ms: number;
  width: number;
  height: number;
  points: [number, number][] | null;
}

interface FaceMeshResults {
  multiFaceLandmarks?: { x: number; y: number; z: number }[][];
}
declare class FaceMesh {
  constructor(options: { locateFile: (name: string) => string });
  setOptions(options: object): void;
  onResults(listener: (results: FaceMeshResults) => void): void;
  initialize(): Promise<void>;
  send(input: { image: HTMLCanvasElement }): Promise<void>;
}

async function edited(url: string, edit: Edit): Promise<HTMLCanvasElement> {
  const bitmap = await createImageBitmap(await (await fetch(url)).blob());
  const canvas = document.createElement('canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  if (edit.brightness) context.filter = `brightness(${edit.brightness})`;
  context.translate(canvas.width / 2 + (edit.dx ?? 0), canvas.height / 2 + (edit.dy ?? 0));
  context.rotate(((edit.rollDeg ?? 0) * Math.PI) / 180);
  context.scale(edit.scale ?? 1, edit.scale ?? 1);
  context.drawImage(bitmap, -canvas.width / 2, -canvas.height / 2);
  if (!edit.jpegQuality) return canvas;
  const blob = await new Promise<Blob | null>((resolve) =>
    canvas.toBlob(resolve, 'image/jpeg', edit.jpegQuality),
  );
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.drawImage(await createImageBitmap(blob!), 0, 0);
  return canvas;
}

let faceMesh: FaceMesh | undefined;
let last: FaceMeshResults | undefined;

const engines = {
  async plica(url: string, edit: Edit): Promise<PageReading> {
    const models = await loadFaceModels({ modelFolder: '/models/', wasmFolder: '/wasm/' });
    const canvas = await edited(url, edit);
    const { width, height } = canvas;
    const start = performance.now();
    const image = canvas.getContext('2d')!.getImageData(0, 0, width, height);
    const [face] = models.findFaces(image);
    const ms = performance.now() - start;
    return { ms, width, height, points: face ? face.points.map(([x, y]) => [x, y]) : null };
  },
  async faceMesh(url: string, edit: Edit): Promise<PageReading> {
    if (!faceMesh) {
      faceMesh = new FaceMesh({ locateFile: (name) => `/face_mesh/${name}` });
      faceMesh.setOptions({ maxNumFaces: 1, refineLandmarks: true });
      faceMesh.onResults((results) => (last = results));
      await faceMesh.initialize();
    }
    const canvas = await edited(url, edit);
    const { width, height } = canvas;
    // Each photograph is a new one, not the next frame of a film: an empty picture makes it forget the last face.
    const empty = document.createElement('canvas');
    empty.width = width;
    empty.height = height;
    empty.getContext('2d')!.fillRect(0, 0, width, height);
    await faceMesh.send({ image: empty });
    last = undefined;
    const start = performance.now();
    await faceMesh.send({ image: canvas });
    const ms = performance.now() - start;
    const found = (last as FaceMeshResults | undefined)?.multiFaceLandmarks?.[0];
    return { ms, width, height, points: found ? found.map((p) => [p.x * width, p.y * height]) : null };
  },
};
export type Engine = keyof typeof engines;

Object.assign(window, { engines });
