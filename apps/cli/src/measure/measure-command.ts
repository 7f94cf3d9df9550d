import { mkdir, writeFile } from 'node:fs/promises';
import { MIN_REPEATS, withOwnRepeats, type PhotoMeasurement } from '@plica/face/measure';
import { EXIT, UsageError } from '../exit-codes.ts';
import { collectPhotos } from './collect-photos.ts';
import { CSV_HEADER, csvRows } from './csv.ts';
import { measureMany } from './measure-many.ts';
import { MEASURE_HELP, readMeasureOptions } from './options.ts';
import { overlayName, writeOverlay } from './overlay.ts';
import { createProgress } from './progress.ts';
import { photoReport } from './report.ts';

/** `plica measure`: prints records as they come, in the order of the files. */
export async function measureCommand(args: readonly string[]): Promise<number> {
  const options = readMeasureOptions(args);
  if (!options) {
    console.log(MEASURE_HELP);
    return EXIT.ok;
  }
  const files = await collectPhotos(options.inputs);
  if (options.repeats !== 'none' && files.length < MIN_REPEATS)
    throw new UsageError(
      `Errors from a person's own repeats need at least ${MIN_REPEATS} photographs; there are ${files.length}.`,
    );
  if (options.overlayFolder) await mkdir(options.overlayFolder, { recursive: true });

  const progress = createProgress(files.length, options.language);
  const { view, posture, scale, answers, measureAnyway, language } = options;
  const settings = { view, posture, scale, answers, measureAnyway, language };
  const records = measureMany(files, options.jobs, settings, progress.update);
  const csv: string[] = [CSV_HEADER];
  let refused = 0;
  for await (const record of withRepeats(records, options.repeats)) {
    progress.clear();
    if (!record.ok) refused++;
    console.log(options.json ? JSON.stringify(record) : photoReport(record, language));
    if (options.csvFile) csv.push(...csvRows(record));
    if (options.overlayFolder)
      await writeOverlay(record, options.overlayFolder, overlayName(record.photo.file, files));
  }
  progress.clear();
  if (options.csvFile) await writeFile(options.csvFile, `${csv.join('\r\n')}\r\n`);
  if (!options.json && files.length > 1)
    console.log(
      language === 'ko'
        ? `사진 ${files.length}장 중 ${files.length - refused}장 측정, ${refused}장 거절`
        : `${files.length} photographs: ${files.length - refused} measured, ${refused} refused`,
    );
  return refused ? EXIT.refused : EXIT.ok;
}

/** Repeats of one person are judged together, so they are held back until all are there. */
async function* withRepeats(
  records: AsyncGenerator<PhotoMeasurement>,
  repeats: 'none' | 'one-session' | 'separate-sessions',
): AsyncGenerator<PhotoMeasurement> {
  if (repeats === 'none') {
    yield* records;
    return;
  }
  const all: PhotoMeasurement[] = [];
  for await (const record of records) all.push(record);
  yield* withOwnRepeats(all, { separateSessions: repeats === 'separate-sessions' });
}
