/**
 * Rebuilds validation/views.md and views.json: how well oblique and profile photographs are measured, on rendered heads of
 * known shape that took no part in tuning (there is no licensed set of real photographs). Also writes the errors shown
 * with these measures (packages/face/src/measure/knowledge/rendered-heads.json).
 *   tsx validation/views.ts                     rendered heads of ../shared/data/heads3d, about 6 minutes on two free cores
 *   tsx validation/views.ts --jobs N            the same, N heads at a time
 *   tsx validation/views.ts --clinic FOLDER     the same questions on a clinic's own consented photographs
 *                                               (layout in validation/views/README.md); nothing is written here
 */
import { execFile } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { loadFaceModels } from '@plica/capture/node';
import { HEADS } from '../scripts/render-heads/heads.ts';
import { HEADS_FOLDER } from '../scripts/render-heads/raw-heads.ts';
import { clinicStudy } from './views/clinic-study.ts';
import { readHead, viewsStudy, type Readings } from './views/rendered-study.ts';
import { viewsReport } from './views/views-report.ts';

const [flag, folder] = process.argv.slice(2);
if (flag === '--clinic') {
  if (!folder || !existsSync(folder)) {
    console.error(
      'Name the folder of photographs: tsx validation/views.ts --clinic FOLDER (validation/views/README.md)',
    );
    process.exit(1);
  }
  console.log(await clinicStudy(folder, await loadFaceModels()));
} else if (!existsSync(HEADS_FOLDER)) {
  console.log('The heads are not at ../shared/data/heads3d; validation/views.md stays as it is.');
} else if (flag === '--head') {
  const source = HEADS.find((head) => head.name === folder)!;
  console.log(JSON.stringify(await readHead(source, await loadFaceModels())));
} else {
  const names = HEADS.filter((head) => head.split === 'report').map((head) => head.name);
  const study = viewsStudy(
    await inProcesses(names, flag === '--jobs' ? Number(folder) : availableParallelism()),
  );
  const rounded = (_: string, value: unknown): unknown =>
    typeof value === 'number' ? (Number.isFinite(value) ? Number(value.toPrecision(4)) : null) : value;
  writeFileSync(path.join(import.meta.dirname, 'views.md'), viewsReport(study, HEADS));
  writeFileSync(
    path.join(import.meta.dirname, 'views.json'),
    `${JSON.stringify({ schema: 'plica.validation/1', ...study }, rounded, 1)}\n`,
  );
  const knowledge = {
    script: 'validation/views.ts',
    source: 'P13',
    mark: 'derived',
    note: 'root mean square error against the true border at the declared angle, over rendered heads not used for tuning, with pose, grain and lamps varied, all other lights included that are let through',
    sd: study.errors,
  };
  writeFileSync(
    path.resolve(import.meta.dirname, '../packages/face/src/measure/knowledge/rendered-heads.json'),
    `${JSON.stringify(knowledge, rounded, 2)}\n`,
  );
  console.error('wrote validation/views.md and views.json');
}

/** The readings of each head, so many heads at a time, each in a process of its own. */
async function inProcesses(names: readonly string[], jobs: number): Promise<Readings[]> {
  const out: Readings[] = [];
  let next = 0;
  const run = promisify(execFile);
  const worker = async (): Promise<void> => {
    for (let i = next++; i < names.length; i = next++) {
      const args = [...process.execArgv, import.meta.filename, '--head', names[i]!];
      const { stdout } = await run(process.execPath, args, { maxBuffer: 1e8 });
      out[i] = JSON.parse(stdout) as Readings;
      console.error(names[i]);
    }
  };
  await Promise.all(Array.from({ length: jobs }, worker));
  return out;
}
