import { normalCdf } from '@plica/core/inference';
import { gradeOf, type Case } from '../case/index.ts';
import type { Explanation } from './explanation.ts';
import { AGEING_STAGES, COMPOSITE_POPULATION } from './knowledge/ageing.ts';
import { latestMeasure } from './observed.ts';

/** Where the person stands in the course of ageing: words for everybody, percentiles for clinicians only. */
export function placeInAgeing(kase: Case, ageYears: number): Explanation['ageing'] {
  const stage = AGEING_STAGES.findLast(({ from }) => ageYears >= from)!;
  const grade = gradeOf(kase.examination?.cheekSagging);
  const [low, high] = stage.usualSagging;
  return {
    stage: stage.id,
    comparedWithStage:
      grade === 'unknown' ? 'unknown' : grade < low ? 'less' : grade > high ? 'more' : 'usual',
    percentiles: (['descent.composite', 'skin.composite'] as const).flatMap((measure) => {
      const found = latestMeasure(kase, measure);
      if (!found) return [];
      const percent = (z: number): number => 100 * normalCdf(z);
      return {
        measure,
        percentile: percent(found.value),
        low: percent(found.value - found.sd),
        high: percent(found.value + found.sd),
        population: COMPOSITE_POPULATION.name,
      };
    }),
  };
}
