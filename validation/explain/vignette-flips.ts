import { seededRandom } from '@plica/core/inference';
import { decide, type Status } from '@plica/face/decide';
import { explain, type Explanation } from '@plica/face/explain';
import { loadVignettes } from '../../cases/vignette.ts';
import {
  drawConstants,
  infer,
  nameCause,
  observe,
  priorAt,
  tablesOf,
  type Constants,
} from '../../packages/face/src/explain/internal.ts';

/** Sets of constants drawn from the bands, all of them together. */
const DRAWS = 100;
const SEED = 47;
/** A case counts as flipping when more draws than this change it. */
export const FLIP_SHARE = 0.1;

export interface VignetteFlip {
  id: string;
  mainCause: string;
  /** Share of the draws with another main cause, and the one most often named instead. */
  causeChanges: number;
  insteadOf: string;
  /** Share of the draws in which the best option or its status is another. */
  bestChanges: number;
  best: string;
}

export interface VignetteFlips {
  cases: number;
  draws: number;
  causeFlips: number;
  bestFlips: number;
  /** Of the cases called robust, how many flip after all. */
  calledRobust: number;
  robustButFlips: number;
  listed: VignetteFlip[];
}

/** What the synthetic cases come to under other constants. */
export function vignetteFlips(): VignetteFlips {
  const random = seededRandom(SEED);
  const draws = Array.from({ length: DRAWS }, () => {
    const constants = drawConstants(random);
    return { constants, tables: tablesOf(constants) };
  });
  const flips = loadVignettes().map((vignette) => {
    const explanation = explain(vignette.case);
    const { observed } = observe(vignette.case);
    const best = bestOf(decide(vignette.case, explanation));
    const others = draws.map(({ constants, tables }) => under(explanation, constants, tables, observed));
    const causes = others
      .map(({ mainCause }) => mainCause.id)
      .filter((id) => id !== explanation.mainCause.id);
    const bests = others.filter((e) => bestOf(decide(vignette.case, e)) !== best);
    return {
      robust: explanation.mainCause.robust,
      id: vignette.id,
      mainCause: explanation.mainCause.id,
      causeChanges: causes.length / DRAWS,
      insteadOf: mostFrequent(causes),
      bestChanges: bests.length / DRAWS,
      best,
    };
  });
  const robust = flips.filter((f) => f.robust);
  const flipsCause = (f: VignetteFlip): boolean => f.causeChanges > FLIP_SHARE;
  return {
    cases: flips.length,
    draws: DRAWS,
    causeFlips: flips.filter(flipsCause).length,
    bestFlips: flips.filter((f) => f.bestChanges > FLIP_SHARE).length,
    calledRobust: robust.length,
    robustButFlips: robust.filter(flipsCause).length,
    listed: flips
      .filter((f) => flipsCause(f) || f.bestChanges > FLIP_SHARE)
      .map(({ robust: _, ...flip }) => flip),
  };
}

/** The explanation as it would be with these constants; a cause that may not be named stays unnamed. */
function under(
  explanation: Explanation,
  constants: Constants,
  tables: ReturnType<typeof tablesOf>,
  observed: Parameters<typeof infer>[2],
): Explanation {
  const { causes, lines } = infer(priorAt(explanation.ageYears, constants), tables, observed);
  const { cannotTell } = explanation.mainCause;
  const named = nameCause(causes);
  const id = cannotTell === 'photographsAlone' ? 'unknown' : named;
  return {
    ...explanation,
    lines,
    mainCause: {
      ...explanation.mainCause,
      id,
      cannotTell: cannotTell === 'photographsAlone' ? cannotTell : named === 'unknown' ? 'tooClose' : null,
    },
  };
}

function bestOf({ options }: { options: readonly { id: string; status: Status }[] }): string {
  const [first] = options;
  return `${first!.id} ${first!.status}`;
}

function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
