import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseCsv } from './csv.ts';

/** The public photographs: not part of this repository; SOURCES.md beside them names origin and licence. */
export const DATA = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

export type PhotoSet =
  'congress-2022' | 'congress-earlier' | 'london-neutral' | 'london-smiling' | 'canada' | 'zoom';

export interface PublicPhoto {
  set: PhotoSet;
  /** Absolute path. */
  file: string;
  /** The same person has the same id in every set. */
  person: string;
  sex: 'M' | 'F' | null;
  ageYears: number | null;
}

export interface TenYearPair {
  person: string;
  sex: 'M' | 'F';
  earlier: PublicPhoto;
  later: PublicPhoto;
  yearsBetween: number;
}

export interface PublicData {
  photos: PublicPhoto[];
  pairs: TenYearPair[];
}

/** Null where the photographs are not at hand. */
export function readPublicData(): PublicData | null {
  if (!existsSync(join(DATA, 'congress/congress.csv')) || !existsSync(join(DATA, 'london/london.csv')))
    return null;
  const table = (path: string): Record<string, string>[] => parseCsv(readFileSync(join(DATA, path), 'utf8'));
  const years = (text: string | undefined): number | null => {
    const value = Number.parseFloat(text ?? '');
    return Number.isFinite(value) ? value : null;
  };
  const sexOf = (text: string | undefined): 'M' | 'F' | null =>
    /^m/i.test(text ?? '') ? 'M' : /^f/i.test(text ?? '') ? 'F' : null;

  const congress = table('congress/congress.csv').map((row): PublicPhoto => ({
    set: row['set'] === 'portrait_2022' ? 'congress-2022' : 'congress-earlier',
    file: join(DATA, 'congress', row['file']!),
    person: row['bioguide']!,
    sex: sexOf(row['sex']),
    ageYears: years(row['age_at_photo']),
  }));
  const london = table('london/london.csv').map((row): PublicPhoto => ({
    set: row['expression'] === 'neutral' ? 'london-neutral' : 'london-smiling',
    file: join(DATA, 'london', row['file']!),
    person: `london-${row['face_id']!}`,
    sex: sexOf(row['gender']),
    ageYears: years(row['age']),
  }));
  const extra = table('london/extra.csv')
    .filter((row) => row['set'] === 'canada' || row['set'] === 'zoom')
    .map((row): PublicPhoto => ({
      set: row['set'] as 'canada' | 'zoom',
      file: join(DATA, 'london', row['file']!),
      person: row['set'] === 'zoom' ? 'zoom' : row['file']!,
      sex: sexOf(row['gender']),
      ageYears: years(row['age']),
    }));
  const photos = [...congress, ...london, ...extra];
  const byFile = new Map(photos.map((photo) => [photo.file, photo]));
  const pairs = table('congress/pairs.csv').flatMap((row): TenYearPair[] => {
    const later = byFile.get(join(DATA, 'congress', row['later_file']!));
    if (!later) return [];
    const earlier: PublicPhoto = byFile.get(join(DATA, 'congress', row['earlier_file']!)) ?? {
      ...later,
      set: 'congress-earlier',
      file: join(DATA, 'congress', row['earlier_file']!),
    };
    return [
      {
        person: row['bioguide']!,
        sex: row['sex'] as 'M' | 'F',
        earlier: { ...earlier, ageYears: years(row['age_earlier']) },
        later: { ...later, ageYears: years(row['age_later']) },
        yearsBetween: Number(row['years_between']),
      },
    ];
  });
  return { photos, pairs };
}
