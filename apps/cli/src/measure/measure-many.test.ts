import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { PhotoMeasurement } from '@plica/face/measure';
import type { MeasureSettings } from './measure-file.ts';
import { measureMany } from './measure-many.ts';

const settings: MeasureSettings = {
  view: 'front',
  posture: 'upright',
  scale: { kind: 'iris' },
  answers: {},
  measureAnyway: false,
  language: 'en',
};

/** A worker that answers `N.ms` after N ms and dies of `crash`. */
const worker = (start = ''): URL => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'plica-worker-')), 'worker.mjs');
  writeFileSync(
    file,
    `import { parentPort } from 'node:worker_threads';
    ${start}
    parentPort.on('message', ({ file }) => {
      if (file === 'crash') throw new Error('out of luck');
      setTimeout(() => parentPort.postMessage({ record: { photo: { file }, ok: true, problems: [] } }), parseFloat(file));
    });
    parentPort.postMessage('ready');`,
  );
  return pathToFileURL(file);
};

async function run(files: readonly string[], jobs: number, script = worker()): Promise<PhotoMeasurement[]> {
  const tasks = files.map((file) => ({ file, overlayFile: null }));
  const records: PhotoMeasurement[] = [];
  for await (const record of measureMany(tasks, settings, { jobs, worker: script })) records.push(record);
  return records;
}

describe('many photographs', () => {
  test('records come in the order of the files, however long each takes', async () => {
    const files = ['120.ms', '1.ms', '60.ms', '2.ms', '30.ms'];
    expect((await run(files, 3)).map((r) => r.photo.file)).toEqual(files);
  });

  test('a photograph that kills its worker is reported and the others are measured', async () => {
    for (const jobs of [1, 2]) {
      const records = await run(['1.ms', 'crash', 'crash', '2.ms', '3.ms'], jobs);
      expect(records.map((r) => r.ok)).toEqual([true, false, false, true, true]);
      expect(records[1]).toMatchObject({
        schema: 'plica.photo-measurement/1',
        photo: { file: 'crash' },
        problems: [{ code: 'program.failed', severity: 'block' }],
        measures: [],
      });
      expect(records[1]!.problems[0]!.message).toContain('out of luck');
    }
  });

  test('workers that never get ready end the run instead of hanging it', async () => {
    await expect(run(['1.ms', '2.ms'], 2, worker("throw new Error('no models');"))).rejects.toThrow(
      'no models',
    );
  });
});
