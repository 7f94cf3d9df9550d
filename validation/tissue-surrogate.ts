/**
 * Rebuilds validation/tissue-surrogate.md and .json: how far the surrogate of the tissue solver is off on pulls it never
 * saw. Fit, estimate of its error and test use three sets of pulls; the test set is solved after everything is chosen.
 * Snapshots already solved are kept in .cache, so a stopped run goes on where it was (delete that folder to solve anew).
 *   tsx validation/tissue-surrogate.ts [kinds of slabs, as KINDS names them] (or report: from the figures that there are)
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { errorsOn, toNumbers, type Surrogate } from '@plica/core/fem';
import { median, quantile } from '@plica/core/inference';
import { fromFinerMesh } from './tissue-surrogate/finer-mesh.ts';
import { evenPulls, learn, solver } from './tissue-surrogate/learn.ts';
import {
  answersWithin,
  GOAL_MM,
  surrogateReport,
  type Errors,
  type SlabStudy,
  type Row,
  type SurrogateStudy,
} from './tissue-surrogate/report.ts';
import { KINDS, REST, type SlabKind } from './tissue-surrogate/two-sided-slab.ts';

const FOLDER = path.resolve(import.meta.dirname, '../.cache/tissue-surrogate');
const JSON_FILE = path.join(import.meta.dirname, 'tissue-surrogate.json');
const UNSEEN = 200;
const UNSEEN_SEED = 307;
const BURSTS = 20;
const ROUNDS = 25;

const tell = (text: string): boolean => process.stderr.write(`${text}\n`);

function study(kind: SlabKind): SlabStudy {
  const solve = solver(kind, FOLDER, tell);
  const { fits, nodes, atRest, refused, solveSeconds, rateSeconds, heldOutSeconds } = learn(kind, solve, tell);
  const unseen = solve(evenPulls(UNSEEN, UNSEEN_SEED));
  const rest = [{ parameters: REST, displacement: atRest }];
  const rows = fits.map(({ surrogate, alone, together, seconds }): Row => {
    const errors = errorsOn(surrogate, unseen.taken);
    const says = unseen.taken.map(({ parameters }) => saidError(surrogate, parameters));
    return {
      alone,
      together,
      minutes: seconds / 60,
      modes: surrogate.parts.modes.length,
      megabytes: toNumbers(surrogate).byteLength / 2 ** 20,
      heldOut: surrogate.error,
      unseen: { count: errors.length, ...summed(errors) },
      answers: answersWithin(GOAL_MM, errors, says),
      says: summed(says),
      saidRightly: errors.filter((e, n) => e <= says[n]!).length,
      atRestMm: errorsOn(surrogate, rest)[0]!,
      evaluationMs: evaluationMs(surrogate, unseen.taken.map(({ parameters }) => parameters)),
    };
  });
  return {
    kind,
    nodes,
    skinNodes: atRest.length / 3,
    refused: refused + unseen.refused,
    solveSeconds,
    rateSeconds,
    allSeconds: fits.at(-1)!.seconds + heldOutSeconds + unseen.solveSeconds,
    finerMesh: fromFinerMesh(kind, FOLDER, tell),
    rows,
  };
} // prettier-ignore

const summed = (mm: readonly number[]): Errors => ({
  medianMm: median(mm),
  p95Mm: quantile(mm, 0.95),
  largestMm: Math.max(...mm),
});

function saidError(surrogate: Surrogate, pull: readonly number[]): number {
  const said = surrogate.evaluate(pull);
  if (!said.ok) throw new Error(said.problem.advice);
  return said.value.errorMm;
}

/** The median of the calmest of several bursts: others may be working on the machine. */
function evaluationMs(surrogate: Surrogate, pulls: readonly (readonly number[])[]): number {
  const into = new Float64Array(surrogate.parts.atBase.length);
  const once = (_: unknown, i: number): number => {
    const start = performance.now();
    surrogate.evaluate(pulls[i % pulls.length]!, { into });
    return performance.now() - start;
  };
  return Math.min(...Array.from({ length: BURSTS }, () => median(Array.from({ length: ROUNDS }, once))));
}

const named = process.argv.slice(2);
const unknown = named.filter((name) => name !== 'report' && !KINDS.some((kind) => kind === name));
if (unknown.length)
  throw new Error(`No slab is called ${unknown.join(', ')}: name ${KINDS.join(', ')}, or report.`);
const studied = KINDS.filter((kind) => named.length === 0 || named.includes(kind)).map(study);
// Read at the end: another slab may have been studied meanwhile.
const kept = existsSync(JSON_FILE)
  ? (JSON.parse(readFileSync(JSON_FILE, 'utf8')) as SurrogateStudy).slabs
  : [];
const slabs = KINDS.flatMap((kind) => {
  const own = [...studied, ...kept].find((s) => s.kind === kind);
  return own ? [own] : [];
}); // prettier-ignore
const result: SurrogateStudy = { schema: 'plica.validation/1', slabs };
const round = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(3)) : value;
const exact = (key: string, value: unknown): unknown =>
  /odes|count|beyond|alone|together|heldOut$|right/i.test(key) ? value : round(key, value);
writeFileSync(JSON_FILE, `${JSON.stringify(result, exact, 1)}\n`); // prettier-ignore
writeFileSync(path.join(import.meta.dirname, 'tissue-surrogate.md'), surrogateReport(result));
console.log(surrogateReport(result));
