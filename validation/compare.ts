/**
 * Rebuilds validation/compare.md and compare.json: how often `plica compare` claims a change where none is, and where
 * ten years lie between two photographs. `npx tsx validation/compare.ts`; the public photographs at ../shared/data are
 * skipped with a plain message when absent, the simulation needs none. Records are kept under .cache/ until program or
 * photograph change.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareEdits } from './compare/edited-photographs.ts';
import { comparePairs } from './compare/ten-year-pairs.ts';
import { lightAndFolds } from './compare/light-and-folds.ts';
import { compareReport, type CompareStudy } from './compare/report.ts';
import { simulate } from './compare/simulation.ts';
import { PlicaDoor } from './measure/plica-door.ts';
import { ROOT } from './public-data/cache.ts';
import { readPublicData } from './public-data/public-photos.ts';

const data = readPublicData();
const simulation = simulate();
if (!data) {
  console.log('The public photographs are not at ../shared/data; validation/compare.md stays as it is.');
  for (const { what, claimed, compared } of simulation)
    console.log(`${((100 * claimed) / compared).toFixed(1)} % claimed: ${what}`);
} else {
  const door = new PlicaDoor();
  const measure = (files: readonly string[]) =>
    door.measure(files, (done, count) => {
      if (done % 50 === 0) console.error(`measured ${done} of ${count}`);
    });
  const pairs = await comparePairs(data, measure);
  const study: CompareStudy = {
    simulation,
    edits: await compareEdits(data, measure),
    pairs: pairs.result,
    light: lightAndFolds(pairs.records),
  };
  const rounded = (_: string, value: unknown): unknown =>
    typeof value === 'number' ? Number(value.toPrecision(4)) : value;
  writeFileSync(
    join(ROOT, 'validation/compare.json'),
    `${JSON.stringify({ schema: 'plica.validation/1', ...study }, rounded, 1)}\n`,
  );
  writeFileSync(join(ROOT, 'validation/compare.md'), compareReport(study));
  console.log('Wrote validation/compare.md and validation/compare.json.');
}
