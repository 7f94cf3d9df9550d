/**
 * Rebuilds validation/explain.md and .json: does the explanation find the true cause, and are its probabilities honest,
 * on simulated people whose constants are not the nominal ones; and how many of the synthetic cases change within the
 * bands. `npm run validate:explain [people]`; seeded, no photograph needed.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { explainReport } from './explain/report.ts';
import { simulatePeople } from './explain/simulate-people.ts';
import { vignetteFlips } from './explain/vignette-flips.ts';

const PEOPLE = 20_000;
const ROOT = join(import.meta.dirname, '..');

const people = Number(process.argv[2] ?? PEOPLE);
const result = { people: simulatePeople(people), vignettes: vignetteFlips() };
const round = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(4)) : value;
const report = explainReport(result);
if (people === PEOPLE) {
  writeFileSync(join(ROOT, 'validation/explain.json'), `${JSON.stringify(result, round, 2)}\n`);
  writeFileSync(join(ROOT, 'validation/explain.md'), report);
}
console.log(report);
