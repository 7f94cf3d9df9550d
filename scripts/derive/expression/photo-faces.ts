import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { loadFaceModels, readPhoto } from '@plica/capture/node';
import type { RgbaImage } from '@plica/core';
import type { FaceLandmarks } from '@plica/face/anatomy';

export const DATA_FOLDER = '../shared/data';
const CACHE_FILE = '.cache/derive-expression-faces.json';

/** Faces found by the capture package, kept so that only new photographs are analysed. Delete the file after the package changes. */
export async function facesOf(files: readonly string[]): Promise<Record<string, FaceLandmarks | null>> {
  const cache: Record<string, FaceLandmarks | null> = existsSync(CACHE_FILE)
    ? JSON.parse(readFileSync(CACHE_FILE, 'utf8'))
    : {};
  const missing = files.filter((file) => !(file in cache));
  if (!missing.length) return cache;
  const models = await loadFaceModels();
  for (const file of missing) cache[file] = models.findFaces(await readImage(file))[0] ?? null;
  mkdirSync(dirname(CACHE_FILE), { recursive: true });
  writeFileSync(CACHE_FILE, JSON.stringify(cache));
  return cache;
}

export async function readImage(file: string): Promise<RgbaImage> {
  const photo = await readPhoto(readFileSync(`${DATA_FOLDER}/${file}`));
  if (!photo.ok) throw new Error(`${file}: ${photo.problem.message}`);
  return photo.value.image;
}
