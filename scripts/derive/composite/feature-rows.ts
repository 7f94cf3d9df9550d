import type {
  CompositeCovariates,
  CompositeFeatures,
} from '../../../packages/face/src/measure/composite/composite-features.ts';
import { codeHash, fileHash, readCached, writeCached } from '../../../validation/public-data/cache.ts';
import { colourfulness, resampled } from '../../../validation/public-data/edited-photos.ts';
import type { PublicData, PublicPhoto } from '../../../validation/public-data/public-photos.ts';
import { workInProcesses } from '../../../validation/public-data/work-in-processes.ts';

/** What one photograph says to a composite. */
export interface FeatureReading {
  features: Record<keyof CompositeFeatures, number | null>;
  covariates: CompositeCovariates;
  /** Between the eye centres, pixels. */
  eyeDistancePx: number;
}

export type RowSet =
  | 'congress'
  | 'congress-earlier'
  | 'pair-earlier'
  | 'pair-later'
  | 'london'
  | 'london-smiling'
  | 'london-small';

export interface FeatureRow extends FeatureReading {
  set: RowSet;
  person: string;
  sex: 'M' | 'F' | null;
  ageYears: number;
}

/** Eye distance at which the portraits show a face; the studio photographs are also read reduced to it. */
export const PORTRAIT_EYE_DISTANCE_PX = 68;

type Progress = (done: number, count: number) => void;

/** Readings of many files, two processes at a time, kept in the cache until file or code change. Null: no face. */
export async function readFeatures(
  files: readonly string[],
  progress: Progress,
): Promise<Map<string, FeatureReading | null>> {
  const code = codeHash('scripts/derive/composite/feature-worker.ts');
  const readings = new Map<string, FeatureReading | null>();
  const open: { file: string; key: string }[] = [];
  for (const file of new Set(files)) {
    const key = `features/${code}/${fileHash(file)}.json`;
    const cached = readCached<{ reading: FeatureReading | null }>(key);
    if (cached) readings.set(file, cached.reading);
    else open.push({ file, key });
  }
  await workInProcesses<{ file: string; key: string }, { reading: FeatureReading | null }>(
    new URL('./feature-worker.ts', import.meta.url),
    open,
    ({ file, key }, answer, done) => {
      writeCached(key, answer);
      readings.set(file, answer.reading);
      progress(done, open.length);
    },
  );
  return readings;
}

/**
 * Congress portraits and their earlier ones as they are; the pairs again at one eye distance and grey if either is;
 * the studio photographs as they are and reduced to the portraits' eye distance.
 */
export async function readFeatureRows(
  { photos, pairs }: PublicData,
  progress: Progress,
): Promise<FeatureRow[]> {
  const own = photos.filter((p) => p.ageYears !== null && p.set !== 'canada' && p.set !== 'zoom');
  const first = await readFeatures(
    [...own, ...pairs.map((p) => p.earlier)].map((p) => p.file),
    progress,
  );
  const eyes = (photo: PublicPhoto): number | null => first.get(photo.file)?.eyeDistancePx ?? null;

  const jobs: { photo: PublicPhoto; set: RowSet; file: string }[] = own.map((photo) => ({
    photo,
    set: SETS[photo.set as keyof typeof SETS],
    file: photo.file,
  }));
  for (const { earlier, later } of pairs) {
    const [a, b] = [eyes(earlier), eyes(later)];
    if (a === null || b === null) continue;
    const target = Math.min(a, b);
    const grey = Math.min(await colourfulness(earlier.file), await colourfulness(later.file)) < 1;
    jobs.push({ photo: earlier, set: 'pair-earlier', file: await resampled(earlier.file, target / a, grey) });
    jobs.push({ photo: later, set: 'pair-later', file: await resampled(later.file, target / b, grey) });
  }
  for (const photo of own.filter((p) => p.set === 'london-neutral')) {
    const distance = eyes(photo);
    if (distance !== null)
      jobs.push({
        photo,
        set: 'london-small',
        file: await resampled(photo.file, PORTRAIT_EYE_DISTANCE_PX / distance, false),
      });
  }
  const readings = await readFeatures(
    jobs.map((job) => job.file),
    progress,
  );
  return jobs.flatMap(({ photo, set, file }) => {
    const reading = readings.get(file);
    return reading && photo.ageYears !== null
      ? [{ ...reading, set, person: photo.person, sex: photo.sex, ageYears: photo.ageYears }]
      : [];
  });
}

const SETS = {
  'congress-2022': 'congress',
  'congress-earlier': 'congress-earlier',
  'london-neutral': 'london',
  'london-smiling': 'london-smiling',
} as const;
