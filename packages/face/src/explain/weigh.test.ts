import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { caseSchema, type Case } from '../case/index.ts';
import { explain } from './explain.ts';
import { CAUSES, LINES } from './explanation.ts';
import { weigh, WEIGHED, type Weighing } from './weigh.ts';

const CASES = join(import.meta.dirname, '..', '..', '..', '..', 'cases');
const caseOf = (id: string): Case =>
  caseSchema.parse((JSON.parse(readFileSync(join(CASES, `${id}.json`), 'utf8')) as { case: unknown }).case);

const endOf = ({ before, steps }: Weighing): number => steps.at(-1)?.after ?? before;
const odds = (p: number): number => Math.log(p / (1 - p));

describe.each(['mini-ideal-45f', 'support-and-volume-57f', 'skin-dominated-66f', 'photographs-only-49f'])(
  'findings of %s one after the other',
  (id) => {
    const kase = caseOf(id);
    const explanation = explain(kase);
    const weighed = weigh(kase);
    const { asOf, person } = kase;
    const ageAlone = explain(
      caseSchema.parse({ schema: 'plica.case/1', asOf, person: { birthDate: person.birthDate } }),
    );

    test('E13 they begin at the age alone and end at the posterior', () => {
      expect(weighed.mainCause.before).toBeCloseTo(odds(ageAlone.mainCause.posterior[weighed.cause]), 9);
      const { posterior } = explanation.mainCause;
      expect(Math.max(...CAUSES.map((cause) => posterior[cause]))).toBe(posterior[weighed.cause]);
      expect(endOf(weighed.mainCause)).toBeCloseTo(odds(posterior[weighed.cause]), 9);
      for (const line of LINES) {
        const clear = ([, , c, m]: readonly number[]): number => odds(c! + m!);
        expect(weighed[line].before).toBeCloseTo(clear(ageAlone.lines[line]), 9);
        expect(endOf(weighed[line])).toBeCloseTo(clear(explanation.lines[line]), 9);
      }
    });

    test('E13 every finding has its turn once, the weightiest first', () => {
      const counted = explanation.contributions.map(({ finding }) => finding).sort();
      for (const target of WEIGHED) {
        const steps = weighed[target].steps.map(({ finding }) => finding);
        expect([...steps].sort()).toEqual(counted);
        const weights = steps.map((finding) => {
          const c = explanation.contributions.find((of) => of.finding === finding)!;
          return Math.abs(target === 'mainCause' ? c.forMainCause : c.logLikelihoodRatio[target]);
        });
        for (let k = 1; k < weights.length; k++)
          expect(weights[k]!).toBeLessThanOrEqual(weights[k - 1]! + 1e-12);
      }
    });
  },
);

test('E13 without a finding there is no step', () => {
  const { mainCause } = weigh(
    caseSchema.parse({
      schema: 'plica.case/1',
      asOf: '2026-11-22',
      person: { birthDate: '1981-03-01' },
    }),
  );
  expect(mainCause.steps).toEqual([]);
  expect(Number.isFinite(mainCause.before)).toBe(true);
});
