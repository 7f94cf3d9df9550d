import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { loadFaceModels, readPhoto } from '@plica/capture/node';

/** Landmarks in photograph pixels by file name; null where no face was found. */
export type LandmarksByFile = Record<string, number[][] | null>;

/** Landmarks of each photograph, kept in `cacheFile` so that only new photographs are analysed. Delete it after the capture package changes. */
export async function landmarksOf(
  files: readonly string[],
  dataFolder: string,
  cacheFile: string,
): Promise<LandmarksByFile> {
  const cache: LandmarksByFile = existsSync(cacheFile) ? JSON.parse(readFileSync(cacheFile, 'utf8')) : {};
  const missing = files.filter((f) => !(f in cache));
  if (!missing.length) return cache;
  const models = await loadFaceModels();
  for (const file of missing) {
    const photo = await readPhoto(readFileSync(`${dataFolder}/${file}`));
    const face = photo.ok ? models.findFaces(photo.value.image)[0] : undefined;
    cache[file] = face ? face.points : null;
  }
  mkdirSync(dirname(cacheFile), { recursive: true });
  writeFileSync(cacheFile, JSON.stringify(cache));
  return cache;
}
