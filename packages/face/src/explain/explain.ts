import {
  expectedInformationBits,
  marginal,
  posterior,
  withReplaced,
  type Distribution,
} from '@plica/core/inference';
import { ageInYears, type Case } from '../case/index.ts';
import { placeInAgeing } from './ageing.ts';
import { CAUSE_OF_STATE, compiledModel, priorsAt, type Table, type Tables } from './compiled-model.ts';
import { CAUSES, LINES, type Cause, type Contribution, type Explanation, type Line } from './explanation.ts';
import { FINDINGS } from './knowledge/findings.ts';
import { LINE_PRIORS, HEAVINESS_PRIOR, NAMING_LIMIT, ROBUST_SHARE } from './knowledge/line-priors.ts';
import { HEAVINESS_LEVELS, LEVELS, STATES } from './model.ts';
import { observe, type Observed } from './observed.ts';

const rows = new Map(FINDINGS.map((row) => [row.id, row]));
const LEVEL_OF_STATE = Object.fromEntries(
  [...LINES, 'heaviness' as const].map((latent) => [latent, Uint8Array.from(STATES, (s) => s[latent])]),
) as Record<Line | 'heaviness', Uint8Array>;

/**
 * Why the face sags, as far as the case tells: exact Bayesian inference over the levels of skin, support, volume and
 * heaviness. Pure; the same case gives the same result.
 */
export function explain(kase: Case): Explanation {
  const ageYears = ageInYears(kase.person.birthDate, kase.asOf);
  const { observed, notCounted } = observe(kase);
  const { nominal } = compiledModel();
  const { likelihoods, p, causes, lines } = infer(priorsAt(ageYears).nominal, nominal, observed);
  const handsOn = observed.some((o) => ['hands', 'device'].includes(rows.get(o.finding)!.kind));
  const named = nameCause(causes);
  const id = handsOn ? named : 'unknown';
  const { flippedBy, keptInDraws } = robustness(ageYears, observed, likelihoods, p, named);

  return {
    schema: 'plica.explanation/1',
    ageYears,
    lines,
    heaviness: marginal(p, LEVEL_OF_STATE.heaviness, HEAVINESS_LEVELS) as Explanation['heaviness'],
    mainCause: {
      id,
      posterior: Object.fromEntries(CAUSES.map((cause, k) => [cause, causes[k]!])) as Record<Cause, number>,
      cannotTell: !handsOn ? 'photographsAlone' : named === 'unknown' ? 'tooClose' : null,
      robust: id !== 'unknown' && flippedBy.length === 0 && keptInDraws >= ROBUST_SHARE.value,
      flippedBy,
      keptInDraws,
    },
    contributions: contributionsOf(observed, likelihoods, p, causes),
    notCounted,
    nextExaminations: nextExaminations(p, observed, nominal),
    ageing: placeInAgeing(kase, ageYears),
    sources: sourcesOf(observed),
  };
}

/** The posterior under one set of constants: `prior` and `tables` come from the same set. */
export function infer(prior: Distribution, tables: Tables, observed: readonly Observed[]) {
  const likelihoods = observed.map((o) => likelihoodOf(o, tables.get(o.finding)!));
  const p = posterior(prior, likelihoods);
  return {
    likelihoods,
    p,
    /** In the order of CAUSES. */
    causes: marginal(p, CAUSE_OF_STATE, CAUSES.length),
    lines: { skin: levels(p, 'skin'), support: levels(p, 'support'), volume: levels(p, 'volume') },
  };
}

/** P(what was recorded | state), up to a factor. */
function likelihoodOf({ agreement }: Observed, table: Table): Float64Array {
  const exact = agreement.indexOf(1);
  if (exact >= 0) return table[exact]!;
  const result = new Float64Array(STATES.length);
  table.forEach((row, category) => {
    for (let s = 0; s < result.length; s++) result[s]! += agreement[category]! * row[s]!;
  });
  return result;
}

const levels = (p: Distribution, line: Line) =>
  marginal(p, LEVEL_OF_STATE[line], LEVELS) as Explanation['lines'][Line];

export function nameCause(causes: readonly number[]): Cause | 'unknown' {
  const top = causes.indexOf(Math.max(...causes));
  return causes[top]! >= NAMING_LIMIT.value ? CAUSES[top]! : 'unknown';
}

export const logOdds = (probability: number): number => Math.log(probability / (1 - probability));

/** Log odds that the line is clear or marked. */
export function clearLogOdds(p: Distribution, line: Line): number {
  const [, , clear = 0, marked = 0] = levels(p, line);
  return logOdds(clear + marked);
}

function contributionsOf(
  observed: readonly Observed[],
  likelihoods: readonly ArrayLike<number>[],
  p: Distribution,
  causes: readonly number[],
): Contribution[] {
  const top = causes.indexOf(Math.max(...causes));
  const [skin, support, volume] = LINES.map((line) => clearLogOdds(p, line)) as [number, number, number];
  const forTop = logOdds(causes[top]!);
  return observed.map(({ finding, category }, k) => {
    const without = withReplaced(p, likelihoods[k]!, null);
    return {
      finding,
      category,
      logLikelihoodRatio: {
        skin: skin - clearLogOdds(without, 'skin'),
        support: support - clearLogOdds(without, 'support'),
        volume: volume - clearLogOdds(without, 'volume'),
      },
      forMainCause: forTop - logOdds(marginal(without, CAUSE_OF_STATE, CAUSES.length)[top]!),
    };
  });
}

/** Moves every constant the result rests on to both ends of its band, and all of them together. */
function robustness(
  ageYears: number,
  observed: readonly Observed[],
  likelihoods: readonly ArrayLike<number>[],
  p: Distribution,
  named: Cause | 'unknown',
): Pick<Explanation['mainCause'], 'flippedBy' | 'keptInDraws'> {
  const { variants, draws } = compiledModel();
  const flippedBy: Explanation['mainCause']['flippedBy'] = [];
  const compare = (constant: string, at: 'low' | 'high', q: Distribution): void => {
    const to = nameCause(marginal(q, CAUSE_OF_STATE, CAUSES.length));
    if (to !== named) flippedBy.push({ constant, at, to });
  };
  observed.forEach((o, k) => {
    for (const { constant, at, table } of variants.get(o.finding)!)
      compare(constant, at, withReplaced(p, likelihoods[k]!, likelihoodOf(o, table)));
  });
  const priors = priorsAt(ageYears);
  for (const { constant, at, prior } of priors.variants)
    compare(constant, at, withReplaced(p, priors.nominal, prior));
  const kept = draws.filter(({ tables }, k) => {
    return nameCause(infer(priors.draws[k]!, tables, observed).causes) === named;
  });
  return { flippedBy, keptInDraws: kept.length / draws.length };
}

/** How many examinations are proposed. */
const PROPOSED = 5;

export function nextExaminations(
  p: Distribution,
  observed: readonly Observed[],
  tables: Tables,
): Explanation['nextExaminations'] {
  const done = new Set(observed.flatMap(({ finding }) => [finding, rows.get(finding)!.group ?? finding]));
  return FINDINGS.filter(({ kind }) => kind !== 'asked' && kind !== 'photo')
    .filter(({ id, group }) => !done.has(group ?? id))
    .map(({ id }) => ({
      finding: id,
      bits: expectedInformationBits(p, tables.get(id)!, CAUSE_OF_STATE, CAUSES.length),
    }))
    .sort((a, b) => b.bits - a.bits)
    .slice(0, PROPOSED);
}

const sourcesOf = (observed: readonly Observed[]): string[] => [
  ...new Set([
    ...LINES.map((line) => LINE_PRIORS[line].source),
    HEAVINESS_PRIOR.source,
    ...observed.map(({ finding }) => rows.get(finding)!.source),
  ]),
];
