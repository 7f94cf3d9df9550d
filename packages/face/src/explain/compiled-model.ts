import { seededRandom, type Distribution } from '@plica/core/inference';
import { CAUSES } from './explanation.ts';
import { FINDINGS } from './knowledge/findings.ts';
import {
  causeOf,
  CONSTANTS,
  constantsOf,
  NOMINAL,
  PRIOR_CONSTANTS,
  priorAt,
  STATES,
  tableOf,
  type Constants,
} from './model.ts';

export type Table = readonly Float64Array[];

/** The tables of one set of constants, by finding. */
export type Tables = ReadonlyMap<string, Table>;

export interface Variant {
  constant: string;
  at: 'low' | 'high';
  table: Table;
}

/** For each state, the index of its cause in CAUSES. */
export const CAUSE_OF_STATE = Uint8Array.from(STATES, (state) => CAUSES.indexOf(causeOf(state)));

/** How many sets of constants are drawn from the bands to judge robustness. */
const DRAWS = 32;
const SEED = 20_261_122;

/** One set of constants, each uniform in its band and independent of the others. */
export function drawConstants(random: () => number): Constants {
  return Object.fromEntries(
    Object.entries(CONSTANTS).map(([name, { band }]) => [name, band[0] + (band[1] - band[0]) * random()]),
  );
}

export const tablesOf = (constants: Constants): Tables =>
  new Map(FINDINGS.map((row) => [row.id, tableOf(row, constants)]));

interface CompiledModel {
  nominal: Tables;
  /** One constant of a finding at an end of its band, the others as they are. */
  variants: ReadonlyMap<string, readonly Variant[]>;
  draws: readonly { constants: Constants; tables: Tables }[];
}

interface Priors {
  nominal: Distribution;
  /** One constant of the priors at an end of its band. */
  variants: readonly { constant: string; at: 'low' | 'high'; prior: Distribution }[];
  /** One for each of the model's draws. */
  draws: readonly Distribution[];
}

const priors = new Map<number, Priors>();

/** Computed once for each age in years. */
export function priorsAt(ageYears: number): Priors {
  let result = priors.get(ageYears);
  if (!result) {
    result = {
      nominal: priorAt(ageYears, NOMINAL),
      variants: PRIOR_CONSTANTS.flatMap((constant) =>
        (['low', 'high'] as const).map((at) => ({
          constant,
          at,
          prior: priorAt(ageYears, atEnd(constant, at)),
        })),
      ),
      draws: compiledModel().draws.map(({ constants }) => priorAt(ageYears, constants)),
    };
    priors.set(ageYears, result);
  }
  return result;
}

let compiled: CompiledModel | null = null;

/** Computed once: about 40 ms and 25 MB. */
export function compiledModel(): CompiledModel {
  if (compiled) return compiled;
  const random = seededRandom(SEED);
  compiled = {
    nominal: tablesOf(NOMINAL),
    variants: new Map(
      FINDINGS.map((row) => [
        row.id,
        constantsOf(row).flatMap((constant) =>
          (['low', 'high'] as const).map((at) => ({
            constant,
            at,
            table: tableOf(row, atEnd(constant, at)),
          })),
        ),
      ]),
    ),
    draws: Array.from({ length: DRAWS }, () => {
      const constants = drawConstants(random);
      return { constants, tables: tablesOf(constants) };
    }),
  };
  return compiled;
}

/** The nominal constants with one of them at an end of its band. */
function atEnd(constant: string, at: 'low' | 'high'): Constants {
  return { ...NOMINAL, [constant]: CONSTANTS[constant]!.band[at === 'low' ? 0 : 1] };
}
