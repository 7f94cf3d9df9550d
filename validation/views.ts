/**
 * Rebuilds validation/views.md and views.json: how well oblique and profile photographs are measured, on rendered heads of
 * known shape that took no part in tuning (there is no licensed set of real photographs). Also writes the errors shown
 * with these measures (packages/face/src/measure/knowledge/rendered-heads.json).
 *   tsx validation/views.ts                     rendered heads of ../shared/data/heads3d, about 5 minutes
 *   tsx validation/views.ts --clinic FOLDER     the same questions on a clinic's own consented photographs
 *                                               (layout in validation/views/README.md); nothing is written here
 */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadFaceModels } from '@plica/capture/node';
import { HEADS } from '../scripts/render-heads/heads.ts';
import { HEADS_FOLDER } from '../scripts/render-heads/raw-heads.ts';
import { clinicStudy } from './views/clinic-study.ts';
import { renderedStudy } from './views/rendered-study.ts';
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
} else {
  const study = await renderedStudy(await loadFaceModels(), (text) => console.error(text));
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
    note: 'root mean square error against the true contour at the declared angle, over rendered heads not used for tuning, with pose, lamps and grain varied',
    sd: study.errors,
  };
  writeFileSync(
    path.resolve(import.meta.dirname, '../packages/face/src/measure/knowledge/rendered-heads.json'),
    `${JSON.stringify(knowledge, rounded, 2)}\n`,
  );
  console.error('wrote validation/views.md and views.json');
}
