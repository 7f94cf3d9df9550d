import type { Texts } from '@plica/face/case';
import { categoryName, FINDINGS, type Weighing } from '@plica/face/explain';

/** How much a step moves the log odds; the limits are chosen, and only put the number in words. */
export type Strength = 'strong' | 'clear' | 'slight' | 'hardly';
const STRENGTHS: readonly [number, Strength][] = [
  [1, 'strong'],
  [0.4, 'clear'],
  [0.1, 'slight'],
];

export interface WaterfallStep {
  finding: string;
  name: Texts;
  found: Texts;
  /** Log odds before and after. */
  from: number;
  to: number;
  strength: Strength;
}

export interface Waterfall {
  /** Log odds by the age alone, and with all findings. */
  before: number;
  after: number;
  /** The weightiest first; each begins where the one above ended. */
  steps: readonly WaterfallStep[];
  /** The rest, taken together as one step. */
  rest: readonly WaterfallStep[];
  /** Ends of the axis. */
  low: number;
  high: number;
}

/** As many steps as can be taken in; chosen. */
const MOST_STEPS = 8;

/** The findings as steps from the age alone to what is known now; the weightiest each on its own. Pure. */
export function waterfall({ before, steps }: Weighing): Waterfall {
  const all = steps.map(({ finding, category, after: to }, k): WaterfallStep => {
    const from = steps[k - 1]?.after ?? before;
    return {
      finding,
      name: findingName(finding),
      found: categoryName(category),
      from,
      to,
      strength: strengthOf(to - from),
    };
  });
  // One left over would take as much room as its name.
  const own = all.length <= MOST_STEPS + 1 ? all.length : MOST_STEPS;
  const values = [0, before, ...all.map(({ to }) => to)];
  const margin = 0.04 * (Math.max(...values) - Math.min(...values)) + Number.EPSILON;
  return {
    before,
    after: all.at(-1)?.to ?? before,
    steps: all.slice(0, own),
    rest: all.slice(own),
    low: Math.min(...values) - margin,
    high: Math.max(...values) + margin,
  };
}

export const strengthOf = (change: number): Strength =>
  STRENGTHS.find(([from]) => Math.abs(change) >= from)?.[1] ?? 'hardly';

/** Probability of log odds, 0 to 1. */
export const shareOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

export const findingName = (id: string): Texts =>
  FINDINGS.find((f) => f.id === id)?.name ?? { en: id, ko: id };
