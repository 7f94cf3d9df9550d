import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { PhotoMeasurement } from '@plica/face/measure';
import { codeHash, fileHash, readCached, ROOT, writeCached } from '../public-data/cache.ts';

const PLICA = join(ROOT, 'apps/cli/bin/plica.mjs');
/** What measures: a record can only change when this or something it imports does. */
const PROGRAM = 'apps/cli/src/measure/worker.ts';

/**
 * Measures photographs through the command line as a user would, `plica measure --json --measure-anyway`, and keeps the
 * records until a photograph or the program changes.
 */
export class PlicaDoor {
  readonly #code = codeHash(PROGRAM);
  readonly #jobs: number;

  constructor(jobs = 2) {
    this.#jobs = jobs;
  }

  /** Records by file. Throws when the program ends without having answered for every file. */
  async measure(
    files: readonly string[],
    progress: (done: number, count: number) => void,
  ): Promise<Map<string, PhotoMeasurement>> {
    const records = new Map<string, PhotoMeasurement>();
    const open: string[] = [];
    for (const file of new Set(files)) {
      const cached = readCached<PhotoMeasurement>(this.#key(file));
      if (cached) records.set(file, cached);
      else open.push(file);
    }
    if (open.length === 0) return records;
    const program = spawn(
      process.execPath,
      [PLICA, 'measure', '--json', '--measure-anyway', '--jobs', String(this.#jobs), ...open],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let complaints = '';
    program.stderr.on('data', (chunk: Buffer) => (complaints = (complaints + chunk.toString()).slice(-2000)));
    const ended = new Promise<number | null>((resolve) => program.on('close', resolve));
    let done = 0;
    for await (const line of createInterface({ input: program.stdout })) {
      if (!line.startsWith('{')) continue;
      const record = JSON.parse(line) as PhotoMeasurement;
      writeCached(this.#key(record.photo.file), record);
      records.set(record.photo.file, record);
      progress(++done, open.length);
    }
    const code = await ended;
    if (codeHash(PROGRAM) !== this.#code)
      throw new Error('The program changed while it was measuring: run again.');
    const missing = open.filter((file) => !records.has(file));
    if (missing.length > 0)
      throw new Error(
        `plica measure ended with ${code}; no answer for ${missing.length} files, first ${missing[0]}\n${complaints}`,
      );
    return records;
  }

  #key(file: string): string {
    return `records/${this.#code}/${fileHash(file)}.json`;
  }
}
