import { open } from 'node:fs/promises';
import type { PhotoMeasurement } from '@plica/face/measure';
import { UsageError } from '../exit-codes.ts';
import { CSV_HEADER, csvRows } from './csv.ts';

export interface CsvFile {
  write: (record: PhotoMeasurement) => Promise<void>;
  close: () => Promise<void>;
}

/** Opened before the work starts, so that a wrong name costs no measuring. */
export async function openCsvFile(file: string): Promise<CsvFile> {
  const handle = await open(file, 'w').catch((error: Error) => {
    throw new UsageError(`The file "${file}" cannot be written: ${error.message}`);
  });
  const write = async (lines: readonly string[]): Promise<void> => {
    await handle.write(lines.map((line) => `${line}\r\n`).join(''));
  };
  await write([CSV_HEADER]);
  return { write: (record) => write(csvRows(record)), close: () => handle.close() };
}
