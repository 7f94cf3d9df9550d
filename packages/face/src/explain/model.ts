import { orderedLogit, type Distribution } from '@plica/core/inference';
import { LINES, type Cause } from './explanation.ts';
import type { Banded } from './knowledge/band.ts';
import { FINDINGS, type FindingRow, type Latent } from './knowledge/findings.ts';
import { HEAVINESS_PRIOR, LINE_PRIORS } from './knowledge/line-priors.ts';

export const LEVELS = 4;
export const HEAVINESS_LEVELS = 3;

/** Levels of skin, support, volume and heaviness. */
export type State = Readonly<Record<Latent, number>>;

/** All 192 combinations. */
export const STATES: readonly State[] = Array.from({ length: LEVELS ** 3 * HEAVINESS_LEVELS }, (_, s) => ({
  heaviness: s % HEAVINESS_LEVELS,
  volume: Math.floor(s / HEAVINESS_LEVELS) % LEVELS,
  support: Math.floor(s / (HEAVINESS_LEVELS * LEVELS)) % LEVELS,
  skin: Math.floor(s / (HEAVINESS_LEVELS * LEVELS ** 2)),
}));

/** The line that stands out; nothing does while no line is more than slight. */
export function causeOf(state: State): Cause {
  const highest = Math.max(...LINES.map((line) => state[line]));
  if (highest <= 1) return 'none';
  const lines = LINES.filter((line) => state[line] === highest);
  return lines.length === 1 ? lines[0]! : 'mixed';
}

/** The value of every banded constant by name, e.g. `snapBack.weights.skin` or `support.slope`. */
export type Constants = Readonly<Record<string, number>>;

/** All banded constants of the model by name. */
export const CONSTANTS: Readonly<Record<string, Banded>> = Object.fromEntries([
  ...LINES.flatMap((line) => [
    [`${line}.shift`, LINE_PRIORS[line].shift],
    [`${line}.slope`, LINE_PRIORS[line].slope],
  ]),
  ['heaviness.shift', HEAVINESS_PRIOR.shift],
  ...FINDINGS.flatMap((row) => [
    [`${row.id}.shift`, row.shift],
    ...Object.entries(row.weights).map(([latent, weight]) => [`${row.id}.weights.${latent}`, weight]),
  ]),
]) as Readonly<Record<string, Banded>>;

export const NOMINAL: Constants = Object.fromEntries(
  Object.entries(CONSTANTS).map(([name, { value }]) => [name, value]),
);

/** Names of the constants that the priors rest on. */
export const PRIOR_CONSTANTS: readonly string[] = [
  ...LINES.flatMap((line) => [`${line}.shift`, `${line}.slope`]),
  'heaviness.shift',
];

/** Names of the constants that a finding's probabilities rest on. */
export const constantsOf = (row: FindingRow): string[] => [
  `${row.id}.shift`,
  ...Object.keys(row.weights).map((latent) => `${row.id}.weights.${latent}`),
];

/** P(state) at an age in years. */
export function priorAt(ageYears: number, constants: Constants): Distribution {
  const decades = (ageYears - 45) / 10;
  const levels = Object.fromEntries(
    LINES.map((line) => {
      const eta = constants[`${line}.slope`]! * decades - constants[`${line}.shift`]!;
      return [line, orderedLogit(eta, LINE_PRIORS[line].cuts)];
    }),
  );
  const heaviness = orderedLogit(-constants['heaviness.shift']!, HEAVINESS_PRIOR.cuts);
  return Float64Array.from(
    STATES,
    (s) =>
      levels.skin![s.skin]! *
      levels.support![s.support]! *
      levels.volume![s.volume]! *
      heaviness[s.heaviness]!,
  );
}

/** P(category | state): one row of 192 per category. */
export function tableOf(row: FindingRow, constants: Constants): Float64Array[] {
  const weights = Object.keys(row.weights).map(
    (latent) => [latent as Latent, constants[`${row.id}.weights.${latent}`]!] as const,
  );
  const table = row.categories.map(() => new Float64Array(STATES.length));
  STATES.forEach((state, s) => {
    const eta = weights.reduce(
      (sum, [latent, weight]) => sum + weight * (state[latent] - 1),
      -constants[`${row.id}.shift`]!,
    );
    orderedLogit(eta, row.cuts).forEach((p, category) => (table[category]![s] = p));
  });
  return table;
}
