/**
 * Rebuilds validation/tissue-surrogate.md and .json: how far the surrogate of the tissue solver is off on pulls it never
 * saw. Fit, estimate of its error and test use three sets of pulls; the test set is solved after everything is chosen.
 * Snapshots already solved are kept in .cache, so a stopped run goes on where it was (delete that folder to solve anew).
 *   tsx validation/tissue-surrogate.ts [wedge] [hexQ1P0]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { errorsOn, toNumbers, type Surrogate } from '@plica/core/fem';
import { median, quantile } from '@plica/core/inference';
import { evenPulls, learn, solver } from './tissue-surrogate/learn.ts';
import {
  surrogateReport,
  type ElementStudy,
  type Row,
  type SurrogateStudy,
} from './tissue-surrogate/report.ts';
import type { Element } from './tissue-surrogate/two-sided-slab.ts';

const FOLDER = path.resolve(import.meta.dirname, '../.cache/tissue-surrogate');
const JSON_FILE = path.join(import.meta.dirname, 'tissue-surrogate.json');
const UNSEEN = 24;
const ROUNDS = 200;

const tell = (text: string): boolean => process.stderr.write(`${text}\n`);

function study(element: Element): ElementStudy {
  const solve = solver(element, FOLDER, tell);
  const { fits, nodes, refused, solveSeconds, rateSeconds, allSeconds } = learn(solve, tell);
  const unseen = solve(evenPulls(UNSEEN, 4));
  const rows = fits.map(({ surrogate }): Row => {
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
  return {
    element,
    nodes,
    skinNodes: fits[0]!.surrogate.parts.atRest.length / 3,
    refused: refused + unseen.refused,
    solveSeconds,
    rateSeconds,
    allSeconds: allSeconds + unseen.solveSeconds,
    rows,
  };
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
