/**
 * Rebuilds validation/measure.md and measure.json: how well front photographs are measured, on the public photographs at
 * ../shared/data. Records come from the command line (`plica measure`) and are kept under .cache/ until program or
 * photograph change. Arguments: parts of study titles, to run some only (nothing is written then).
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PhotoMeasurement } from '@plica/face/measure';
import { ageAssociation } from './measure/age-association.ts';
import { cameraDistance } from './measure/camera-distance.ts';
import { composites } from './measure/composites.ts';
import { editRepeatability } from './measure/edit-repeatability.ts';
import { facesFound } from './measure/faces-found.ts';
import { gateCoverage } from './measure/gate-coverage.ts';
import { jawContour } from './measure/jaw-contour.ts';
import { landmarkAccuracy } from './measure/landmark-accuracy.ts';
import { nasolabialLine } from './measure/nasolabial-line.ts';
import { PlicaDoor } from './measure/plica-door.ts';
import { renderReport } from './measure/render.ts';
import { smileGate } from './measure/smile-gate.ts';
import { missedBy, type StudyResult } from './measure/study.ts';
import { tenYearPairs } from './measure/ten-year-pairs.ts';
import { ROOT } from './public-data/cache.ts';
import { readPublicData } from './public-data/public-photos.ts';

const STUDIES = {
  facesFound,
  jawContour,
  landmarkAccuracy,
  nasolabialLine,
  smileGate,
  editRepeatability,
  cameraDistance,
  ageAssociation,
  tenYearPairs,
  composites,
  gateCoverage,
};

const data = readPublicData();
if (!data) {
  console.log('The public photographs are not at ../shared/data; validation/measure.md stays as it is.');
  process.exit(0);
}
const wanted = process.argv.slice(2);
const door = new PlicaDoor();
const started = Date.now();
const progress = (text: string): void => {
  const line = `${Math.round((Date.now() - started) / 1000)} s  ${text}`;
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`);
  else if (/\b(\d*[05]0) of|done/.test(text)) console.error(line);
};
const context = {
  data,
  measure: (files: readonly string[]): Promise<Map<string, PhotoMeasurement>> =>
    door.measure(files, (done, count) => progress(`measured ${done} of ${count}`)),
  progress,
};

const results: StudyResult[] = [];
for (const [name, study] of Object.entries(STUDIES)) {
  if (wanted.length > 0 && !wanted.some((w) => name.toLowerCase().includes(w.toLowerCase()))) continue;
  results.push(await study(context));
  progress(`${name} done`);
}
const how =
  'Rebuilt by `npm run validate:measure` from photographs that are not part of this repository (origin and licence in docs/sources.md): official portraits of the US Congress of 2022 and about ten years earlier (335 and 225 px wide), the Face Research Lab London Set and its Canadian sister set (900 px), and one person at four camera distances. Every record comes from `plica measure --json --measure-anyway`. mm63: millimetres if the eye centres are 63 mm apart. All photographs here are of the public split, on which parts of the program were tuned or fitted; where that is so the table says "in sample" and gives the held-out figure too.';
const report = renderReport(results, how);
if (wanted.length > 0) console.log(report);
else {
  writeFileSync(join(ROOT, 'validation/measure.md'), report);
  const rounded = (_: string, value: unknown): unknown =>
    typeof value === 'number' ? (Number.isFinite(value) ? Number(value.toPrecision(5)) : null) : value;
  const figures = results.flatMap(({ title, figures: own }) =>
    own.map((figure) => ({ study: title, ...figure, missedBy: missedBy(figure) })),
  );
  const tables = results.flatMap(({ title, tables: own }) =>
    (own ?? []).map((t) => ({ study: title, ...t })),
  );
  writeFileSync(
    join(ROOT, 'validation/measure.json'),
    `${JSON.stringify({ schema: 'plica.validation/1', figures, tables }, rounded, 1)}\n`,
  );
  console.error(
    `\nwrote validation/measure.md and measure.json in ${Math.round((Date.now() - started) / 1000)} s`,
  );
}
