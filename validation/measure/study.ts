import type { PhotoMeasurement } from '@plica/face/measure';
import type { PublicData, PublicPhoto } from '../public-data/public-photos.ts';

export interface Target {
  /** `most`: the figure must not be above it; `least`: not below. */
  at: 'most' | 'least';
  value: number;
}

/** One number of a study, with its spread, what was asked of it and what the prototype reached. */
export interface Figure {
  /** Stable, dotted, e.g. `jaw.london.median`. */
  id: string;
  what: string;
  /** Null where nothing could be computed. */
  value: number | null;
  unit: string;
  /** What it was computed from, e.g. `486 points, 54 people`. */
  n: string;
  /** 95 % interval. */
  low?: number;
  high?: number;
  target?: Target;
  /** The prototype's value, where it can be compared; `better` says which way is better when there is no target. */
  prototype?: number;
  better?: 'low' | 'high';
  note?: string;
}

export interface StudyTable {
  caption: string;
  head: string[];
  rows: (string | number | null)[][];
}

export interface StudyResult {
  title: string;
  /** How it was done, and on whom, in a few sentences. */
  method: string;
  figures: Figure[];
  tables?: StudyTable[];
}

export interface StudyContext {
  data: PublicData;
  /** Records from the command line; photographs without a face are there too, with `ok: false`. */
  measure: (files: readonly string[]) => Promise<Map<string, PhotoMeasurement>>;
  progress: (text: string) => void;
}

export type Study = (context: StudyContext) => Promise<StudyResult>;

export interface Measured {
  photo: PublicPhoto;
  record: PhotoMeasurement;
}

/** Photographs of some sets with their records, faces found only. */
export async function measuredSet(
  { data, measure }: StudyContext,
  ...sets: PublicPhoto['set'][]
): Promise<Measured[]> {
  const photos = data.photos.filter((photo) => sets.includes(photo.set));
  const records = await measure(photos.map((photo) => photo.file));
  return photos
    .map((photo) => ({ photo, record: records.get(photo.file)! }))
    .filter(({ record }) => record.landmarksPx.length > 0);
}

/** How far a figure misses its target, in its own unit; 0 when met, null when unknown or without a target. */
export function missedBy({ value, target }: Figure): number | null {
  if (!target || value === null) return null;
  return Math.max(0, target.at === 'most' ? value - target.value : target.value - value);
}
