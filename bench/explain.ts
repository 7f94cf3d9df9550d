/** Rebuilds bench/explain.md and .json: a full explanation with information gain, against plain enumeration. */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { ageInYears } from '@plica/face/case';
import { CAUSES, explain } from '@plica/face/explain';
import { median, quantile } from '@plica/core/inference';
import { loadVignettes } from '../cases/vignette.ts';
import { observe } from '../packages/face/src/explain/internal.ts';
import {
  causeProbabilities,
  informationBits,
  worlds,
} from '../packages/face/src/explain/test-support/brute-force.ts';

const LIMIT_MS = 2;
const ROUNDS = 30;

const cases = loadVignettes().map(({ case: kase }) => kase);

/** Largest difference from plain enumeration over all cases: probabilities of the causes, and bits of the proposals. */
function difference(): { probability: number; bits: number } {
  let [probability, bits] = [0, 0];
  for (const kase of cases) {
    const explanation = explain(kase);
    const age = ageInYears(kase.person.birthDate, kase.asOf);
    const { observed } = observe(kase);
    const plain = causeProbabilities(worlds(age, observed));
    for (const cause of CAUSES)
      probability = Math.max(probability, Math.abs(plain[cause] - explanation.mainCause.posterior[cause]));
    for (const next of explanation.nextExaminations)
      bits = Math.max(bits, Math.abs(next.bits - informationBits(age, observed, next.finding)));
  }
  return { probability, bits };
}

function plainExplanation(kase: (typeof cases)[number]): void {
  const age = ageInYears(kase.person.birthDate, kase.asOf);
  const { observed } = observe(kase);
  causeProbabilities(worlds(age, observed));
  for (const { finding } of explain(kase).nextExaminations) informationBits(age, observed, finding);
}

function times(run: (kase: (typeof cases)[number]) => void, rounds: number): number[] {
  const result: number[] = [];
  for (let round = 0; round < rounds; round++)
    for (const kase of cases) {
      const start = performance.now();
      run(kase);
      result.push(performance.now() - start);
    }
  return result;
}

const firstStart = performance.now();
explain(cases[0]!);
const firstMs = performance.now() - firstStart;
const { probability, bits } = difference();
times(explain, 5);
const engine = times(explain, ROUNDS);
const plain = times(plainExplanation, 1);
const result = {
  cores: cpus().length,
  cases: cases.length,
  medianMs: median(engine),
  p95Ms: quantile(engine, 0.95),
  limitMs: LIMIT_MS,
  firstMs,
  plainEnumerationRatio: median(plain) / median(engine),
  largestDifference: { probability, bits },
};
const report = `# Explain: speed and exactness

Rebuilt by \`npm run bench:explain\`; ${result.cores} cores, one thread, ${result.cases} synthetic cases, ${ROUNDS} rounds.

| | | limit | |
| --- | --- | --- | --- |
| full explanation: posterior, contributions, robustness, information gain; median | ${result.medianMs.toFixed(2)} ms | ${LIMIT_MS} ms | ${result.medianMs <= LIMIT_MS ? 'met' : 'missed'} |
| the same, 95th percentile | ${result.p95Ms.toFixed(2)} ms | ${LIMIT_MS} ms | ${result.p95Ms <= LIMIT_MS ? 'met' : 'missed'} |
| first explanation of a run, tables built | ${result.firstMs.toFixed(0)} ms | | |
| plain enumeration of posterior and proposed information alone, in times of the median | ${result.plainEnumerationRatio.toFixed(0)} | | |
| largest difference from plain enumeration, probability of a cause | ${probability.toExponential(1)} | 1e-9 | ${probability <= 1e-9 ? 'met' : 'missed'} |
| largest difference from plain enumeration, bits | ${bits.toExponential(1)} | 1e-9 | ${bits <= 1e-9 ? 'met' : 'missed'} |
`;
writeFileSync(new URL('./explain.md', import.meta.url), report);
writeFileSync(new URL('./explain.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`);
console.log(report);
