import { marginal, withReplaced, type Distribution } from '@plica/core/inference';
import { ageInYears, type Case } from '../case/index.ts';
import { CAUSE_OF_STATE, compiledModel, priorsAt } from './compiled-model.ts';
import { clearLogOdds, infer, logOdds } from './explain.ts';
import { CAUSES, LINES, type Cause } from './explanation.ts';
import { observe, type Observed } from './observed.ts';

/** For which question findings are weighed: the likeliest cause, or whether a line is clear or marked. */
export const WEIGHED = ['mainCause', ...LINES] as const;
export type Weighed = (typeof WEIGHED)[number];

/** How the log odds (natural logarithm) move from the age alone to what all findings say together. */
export interface Weighing {
  /** By the age alone. */
  before: number;
  /** Each finding in its turn, the weightiest first; `after` with it and all above it. */
  steps: readonly { finding: string; category: string; after: number }[];
}

/**
 * Findings one after the other, so that the steps add up. What a step adds depends on those above it: findings that say
 * the same share what they tell. The order is by the weight of each with all the others in place. Pure.
 */
export function weigh(kase: Case): { cause: Cause } & Record<Weighed, Weighing> {
  const { observed } = observe(kase);
  const prior = priorsAt(ageInYears(kase.person.birthDate, kase.asOf)).nominal;
  const { likelihoods, p, causes } = infer(prior, compiledModel().nominal, observed);
  const top = causes.indexOf(Math.max(...causes));
  const findings = observed.map((o, k) => ({
    ...o,
    likelihood: likelihoods[k]!,
    without: withReplaced(p, likelihoods[k]!, null),
  }));
  const weighing = (odds: (q: Distribution) => number): Weighing => {
    const all = odds(p);
    let q = prior;
    return {
      before: odds(prior),
      steps: inOrder(findings, ({ without }) => Math.abs(all - odds(without))).map(
        ({ finding, category, likelihood }) => {
          q = withReplaced(q, null, likelihood);
          return { finding, category, after: odds(q) };
        },
      ),
    };
  };
  return {
    cause: CAUSES[top]!,
    mainCause: weighing((q) => logOdds(marginal(q, CAUSE_OF_STATE, CAUSES.length)[top]!)),
    skin: weighing((q) => clearLogOdds(q, 'skin')),
    support: weighing((q) => clearLogOdds(q, 'support')),
    volume: weighing((q) => clearLogOdds(q, 'volume')),
  };
}

const inOrder = <T extends Observed>(findings: readonly T[], weight: (finding: T) => number): T[] =>
  findings
    .map((finding) => ({ finding, by: weight(finding) }))
    .sort((a, b) => b.by - a.by)
    .map(({ finding }) => finding);
