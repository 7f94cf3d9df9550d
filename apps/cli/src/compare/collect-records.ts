import { readFile } from 'node:fs/promises';
import { photoMeasurementSchema, type PhotoMeasurement } from '@plica/face/measure';
import { UsageError } from '../exit-codes.ts';
import { collectPhotos } from '../measure/collect-photos.ts';
import { taskOf } from '../measure/measure-command.ts';
import { measureMany } from '../measure/measure-many.ts';
import type { MeasureOptions } from '../measure/options.ts';
import { createProgress } from '../measure/progress.ts';
import { planViews } from '../measure/views/plan-views.ts';
import { viewTable } from '../measure/views/view-table.ts';

const RECORDS = /\.(json|jsonl|ndjson)$/i;

/** The records of a set: read where they are records, measured where they are photographs or folders of them. */
export async function collectRecords(
  inputs: readonly string[],
  options: MeasureOptions,
): Promise<PhotoMeasurement[]> {
  const records: PhotoMeasurement[] = [];
  for (const file of inputs.filter((input) => RECORDS.test(input)))
    records.push(...(await readRecords(file)));
  const photos = inputs.filter((input) => !RECORDS.test(input));
  if (!photos.length) return records;
  const files = await collectPhotos(photos);
  const paired = options.views === null ? null : await planViews(files, photos, options.views);
  if (paired) console.error(viewTable(paired, options.language));
  const tasks = files.map((file, i) => ({
    file,
    overlayFile: null,
    ...(paired ? taskOf(paired[i]!, options) : {}),
  }));
  const { view, posture, scale, answers, measureAnyway, language, jobs } = options;
  const settings = { view, posture, scale, answers, measureAnyway, language };
  const progress = createProgress(tasks.length, language);
  for await (const record of measureMany(tasks, settings, { jobs, onDone: progress.update }))
    records.push(record);
  progress.clear();
  return records;
}

/** One record, an array of them, or one a line, as `plica measure --json` prints them. */
async function readRecords(file: string): Promise<PhotoMeasurement[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      error.code === 'ENOENT'
        ? `There is no file "${file}".`
        : `The file "${file}" cannot be read: ${error.message}`,
    );
  });
  const values = parseWhole(text) ?? parseLines(text, file);
  const records = values
    .filter((value) => !isRepeats(value))
    .map((value, i) => {
      const result = photoMeasurementSchema.safeParse(value);
      if (result.success) return result.data;
      const { path, message } = result.error.issues[0]!;
      throw new UsageError(
        `"${file}", record ${i + 1}, is not a record of plica measure --json: ${path.map(String).join('.') || 'the whole'}: ${message}`,
      );
    });
  if (!records.length)
    throw new UsageError(`The file "${file}" holds no record. Make one with plica measure --json.`);
  return records;
}

function parseWhole(text: string): unknown[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [value];
  } catch {
    return null;
  }
}

function parseLines(text: string, file: string): unknown[] {
  return text.split('\n').flatMap((line, i) => {
    if (!line.trim()) return [];
    try {
      return [JSON.parse(line) as unknown];
    } catch (error) {
      throw new UsageError(`"${file}", line ${i + 1}, is not JSON: ${(error as Error).message}`);
    }
  });
}

/** The last line of `plica measure --one-person --json` sums up what stands before it. */
const isRepeats = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'schema' in value && value.schema === 'plica.repeats/1';
