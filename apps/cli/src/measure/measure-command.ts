import { mkdir } from 'node:fs/promises';
import type { PairedFile } from '@plica/capture/pairing';
import { MIN_REPEATS, summariseRepeats, withOwnRepeats, type PhotoMeasurement } from '@plica/face/measure';
import { repeatsTable } from '../compare/repeats-table.ts';
import { EXIT, UsageError } from '../exit-codes.ts';
import { collectPhotos } from './collect-photos.ts';
import { openCsvFile } from './csv-file.ts';
import { measureMany, type MeasureTask } from './measure-many.ts';
import { MEASURE_HELP, readMeasureOptions, type MeasureOptions } from './options.ts';
import { overlayFiles } from './overlay-files.ts';
import { createProgress } from './progress.ts';
import { photoReport } from './report.ts';
import { planViews } from './views/plan-views.ts';
import { saveViews, unknownView, viewTable } from './views/view-table.ts';

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
  if (options.scale.kind === 'marker' && files.length > 1)
    throw new UsageError(
      `A marker lies elsewhere in every photograph: name one photograph with --marker-px, not ${files.length}.`,
    );
  const overlays = options.overlayFolder ? await prepareOverlays(options.overlayFolder, files) : null;
  const csv = options.csvFile ? await openCsvFile(options.csvFile) : null;

  const paired = options.views === null ? null : await planViews(files, options.inputs, options.views);
  if (paired) console.error(viewTable(paired, options.language));
  if (paired && options.saveViewsFile) await saveViews(options.saveViewsFile, paired);

  const { view, posture, scale, answers, measureAnyway, language, jobs } = options;
  const progress = createProgress(files.length, language);
  const records = measureMany(
    files.map((file, i) => ({
      file,
      overlayFile: overlays?.[i] ?? null,
      ...(paired ? taskOf(paired[i]!, options) : {}),
    })),
    { view, posture, scale, answers, measureAnyway, language },
    { jobs, onDone: progress.update },
  );
  let refused = 0;
  const repeats: PhotoMeasurement[] = [];
  for await (const record of withRepeats(
    options.repeats === 'none' ? records : keeping(repeats, records),
    options.repeats,
  )) {
    if (!record.ok) refused++;
    progress.clear();
    console.log(options.json ? JSON.stringify(record) : photoReport(record, language));
    await csv?.write(record);
  }
  await csv?.close();
  if (options.repeats !== 'none') {
    const together = summariseRepeats(repeats, { separateSessions: options.repeats === 'separate-sessions' });
    console.log(options.json ? JSON.stringify(together) : repeatsTable(together, language));
  }
  if (!options.json && files.length > 1)
    console.log(
      language === 'ko'
        ? `사진 ${files.length}장 중 ${files.length - refused}장 측정, ${refused}장 거절`
        : `${files.length} photographs: ${files.length - refused} measured, ${refused} refused`,
    );
  return refused ? EXIT.refused : EXIT.ok;
}

/** What a photograph's name, time or list says of it, for measuring it. */
export function taskOf(
  file: PairedFile,
  { posture, language }: Pick<MeasureOptions, 'posture' | 'language'>,
): Partial<MeasureTask> {
  const problem = unknownView(file, language);
  return {
    // A name that says nothing of posture leaves the one declared for the run.
    posture: file.posture === 'upright' ? posture : file.posture,
    ...(file.view ? { view: file.view } : {}),
    ...(problem ? { problem } : {}),
  };
}

async function prepareOverlays(folder: string, files: readonly string[]): Promise<string[]> {
  await mkdir(folder, { recursive: true }).catch((error: Error) => {
    throw new UsageError(`The folder "${folder}" cannot be made: ${error.message}`);
  });
  return overlayFiles(files, folder);
}

/** Records as measured, for what is said of all of them together. */
async function* keeping(
  kept: PhotoMeasurement[],
  records: AsyncGenerator<PhotoMeasurement>,
): AsyncGenerator<PhotoMeasurement> {
  for await (const record of records) {
    kept.push(record);
    yield record;
  }
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
