import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadFaceModels, readPhoto } from '@plica/capture/node';
import type { RgbaImage } from '@plica/core';
import type { FaceLandmarks } from '@plica/face/anatomy';
import {
  occlusionFeatures,
  type OcclusionFeatures,
} from '../../../packages/face/src/measure/occlusion/occlusion-features.ts';
import { codeHash, fileHash, readCached, ROOT, writeCached } from '../../../validation/public-data/cache.ts';
import { parseCsv } from '../../../validation/public-data/csv.ts';
import { DATA } from '../../../validation/public-data/public-photos.ts';

export const LABELS = join(ROOT, 'validation/labels/occlusions.csv');

const CAPTURE = 'packages/capture/src/landmarks/find-faces.ts';
const FEATURES = 'packages/face/src/measure/occlusion/occlusion-features.ts';

export interface LabelledFace {
  set: string;
  /** Relative to the data folder. */
  file: string;
  /** The same in every photograph of a person. */
  person: string;
  /** 0 none, 1 stubble, 2 beard. */
  beard: 0 | 1 | 2;
  hair: Record<'left' | 'right', boolean>;
  collar: boolean;
  earring: Record<'left' | 'right', boolean>;
  glasses: boolean;
  features: OcclusionFeatures;
}

export async function readImage(file: string): Promise<RgbaImage> {
  const photo = await readPhoto(readFileSync(join(DATA, file)));
  if (!photo.ok) throw new Error(`${file}: ${photo.problem.message}`);
  return photo.value.image;
}

/** Landmarks by the capture package, kept until that package changes. */
export async function landmarksOf(files: readonly string[]): Promise<Record<string, FaceLandmarks | null>> {
  const path = `occlusion-faces-${codeHash(CAPTURE)}.json`;
  const faces = readCached<Record<string, FaceLandmarks | null>>(path) ?? {};
  const missing = files.filter((file) => !(file in faces));
  if (missing.length) {
    const models = await loadFaceModels();
    for (const file of missing) faces[file] = models.findFaces(await readImage(file))[0] ?? null;
    writeCached(path, faces);
  }
  return faces;
}

/** Every labelled photograph with a face in it, or null where the photographs are not at hand. */
export async function labelledFaces(): Promise<LabelledFace[] | null> {
  if (!existsSync(DATA)) return null;
  const rows = parseCsv(readFileSync(LABELS, 'utf8'));
  const files = rows.map((row) => `${row['set']}/${row['file']}`);
  const key = [FEATURES, CAPTURE].map(codeHash).join('-');
  const path = `occlusion-features-${key}-${fileHash(LABELS)}.json`;
  const cached = readCached<LabelledFace[]>(path);
  if (cached) return cached;
  const landmarks = await landmarksOf(files);
  const faces: LabelledFace[] = [];
  for (const [i, row] of rows.entries()) {
    const face = landmarks[files[i]];
    if (!face) continue;
    const yes = (name: string): boolean => row[name] === '1';
    faces.push({
      set: row['set'],
      file: files[i],
      person: personOf(row['set'], row['file']),
      beard: Number(row['beardJaw']) as 0 | 1 | 2,
      hair: { left: yes('hairJawLeft'), right: yes('hairJawRight') },
      collar: yes('collarJaw'),
      earring: { left: yes('earringLeft'), right: yes('earringRight') },
      glasses: yes('glasses'),
      features: occlusionFeatures(await readImage(files[i]), face),
    });
  }
  writeCached(path, faces);
  return faces;
}

/** Congress files are named by person in both sets; London's by person and expression. */
const personOf = (set: string, file: string): string =>
  `${set.split('/')[0]}${set.endsWith('canada') ? '-canada' : ''} ${file.replace(/(_0\d)?\.jpg$/, '')}`;
