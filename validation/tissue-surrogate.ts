/**
 * Rebuilds validation/tissue-surrogate.md and .json: how far the surrogate of the tissue solver is off on pulls it never
 * saw. Fit, estimate of its error and test use three sets of pulls; the test set is drawn after everything is chosen.
 * Snapshots already solved are kept in .cache, so a stopped run goes on where it was (delete that folder to solve anew).
 *   tsx validation/tissue-surrogate.ts [wedge] [hexQ1P0]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  chooseSamples,
  errorsOn,
  fitSurrogate,
  randomPoint,
  toNumbers,
  type Surrogate,
} from '@plica/core/fem';
import { median, quantile, seededRandom } from '@plica/core/inference';
import {
  surrogateReport,
  type ElementStudy,
  type Row,
  type SurrogateStudy,
} from './tissue-surrogate/report.ts';
import { takeSnapshots } from './tissue-surrogate/take-snapshots.ts';
import { BOX, type Element } from './tissue-surrogate/two-sided-slab.ts';

const FOLDER = path.resolve(import.meta.dirname, '../.cache/tissue-surrogate');
const JSON_FILE = path.join(import.meta.dirname, 'tissue-surrogate.json');
/** The first of the chosen points are a chosen set themselves: smaller surrogates cost nothing more. */
const FITS = [10, 20, 30, 40];
const HELD_OUT = 12;
const UNSEEN = 24;
const CELLS = [48, 40] as const;
const ROUNDS = 200;

const even = (count: number, seed: number): number[][] => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => randomPoint(BOX, random));
};
const tell = (text: string): boolean => process.stderr.write(`${text}\n`);

function study(element: Element): ElementStudy {
  const solve = (pulls: readonly (readonly number[])[], withRates = false) =>
    takeSnapshots(element, CELLS, pulls, withRates, FOLDER, tell);
  const rest = solve([BOX.rest]);
  const fitted = solve(chooseSamples(BOX, FITS.at(-1)!, 1), true);
  const heldOut = solve(even(HELD_OUT, 2));
  const surrogates = FITS.map((count) => {
    const fit = fitSurrogate(BOX, rest.taken[0]!.displacement, fitted.taken.slice(0, count), heldOut.taken);
    if (!fit.ok) throw new Error(fit.problem.advice);
    return fit.value;
  });
  const unseen = solve(even(UNSEEN, 3));
  const rows = surrogates.map((surrogate): Row => {
    const errors = errorsOn(surrogate, unseen.taken);
    return {
      snapshots: surrogate.parts.points.length,
      modes: surrogate.parts.modes.length,
      megabytes: toNumbers(surrogate).byteLength / 2 ** 20,
      heldOut: surrogate.error,
      unseen: { count: errors.length, medianMm: median(errors), p95Mm: quantile(errors, 0.95), largestMm: Math.max(...errors) },
      evaluationMs: evaluationMs(surrogate, unseen.taken.map(({ parameters }) => parameters)),
    };
  });
  const refused = rest.refused + fitted.refused + heldOut.refused + unseen.refused;
  const skinNodes = rest.taken[0]!.displacement.length / 3;
  const cost = { solveSeconds: fitted.solveSeconds / fitted.taken.length, rateSeconds: fitted.rateSeconds / fitted.taken.length };
  return { element, nodes: rest.nodes, skinNodes, refused, ...cost, rows };
} // prettier-ignore

function evaluationMs(surrogate: Surrogate, pulls: readonly (readonly number[])[]): number {
  const into = new Float64Array(surrogate.parts.atRest.length);
  return median(
    Array.from({ length: ROUNDS }, (_, i) => {
      const start = performance.now();
      surrogate.evaluate(pulls[i % pulls.length]!, into);
      return performance.now() - start;
    }),
  );
}

const named = process.argv.slice(2);
const kept: SurrogateStudy = existsSync(JSON_FILE)
  ? (JSON.parse(readFileSync(JSON_FILE, 'utf8')) as SurrogateStudy)
  : { schema: 'plica.validation/1', elements: [] };
const elements = (['wedge', 'hexQ1P0'] as const).flatMap((element) =>
  named.length === 0 || named.includes(element)
    ? [study(element)]
    : kept.elements.filter((e) => e.element === element),
);
const result: SurrogateStudy = { schema: 'plica.validation/1', elements };
const round = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(3)) : value;
const exact = (key: string, value: unknown): unknown =>
  /odes|count|snapshots|heldOut$/.test(key) ? value : round(key, value);
writeFileSync(JSON_FILE, `${JSON.stringify(result, exact, 1)}\n`); // prettier-ignore
writeFileSync(path.join(import.meta.dirname, 'tissue-surrogate.md'), surrogateReport(result));
console.log(surrogateReport(result));
