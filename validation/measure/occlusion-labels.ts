import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../public-data/cache.ts';
import { parseCsv } from '../public-data/csv.ts';
import { DATA, type PublicPhoto } from '../public-data/public-photos.ts';

const LABELS = join(ROOT, 'validation/labels/occlusions.csv');
const AT_JAW = ['beardJaw', 'hairJawLeft', 'hairJawRight', 'collarJaw', 'earringLeft', 'earringRight'];

/** People with something labelled at the jaw in these photographs; null when none of the photographs was labelled. */
export function labelledOccluded(photos: readonly PublicPhoto[]): Set<string> | null {
  if (!existsSync(LABELS)) return null;
  const rows = new Map(
    parseCsv(readFileSync(LABELS, 'utf8')).map((row) => [join(DATA, row['set']!, row['file']!), row]),
  );
  const labelled = photos.flatMap((photo) => {
    const row = rows.get(photo.file);
    return row ? [{ photo, row }] : [];
  });
  if (labelled.length === 0) return null;
  return new Set(
    labelled
      .filter(({ row }) => AT_JAW.some((name) => Number(row[name]) > 0))
      .map(({ photo }) => photo.person),
  );
}
