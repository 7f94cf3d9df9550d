import { rocPoints } from '@plica/core/inference';

/** What the two cut-offs must keep. */
export const TARGETS = {
  sensitivity: 0.95,
  falseAlarms: 0.05,
  singleFalseAlarms: 0.2,
  singleSensitivity: 0.9,
};
/** With fewer positives than this nothing is called present: a person is asked. */
export const FEWEST_POSITIVES = 20;

export interface CutOffs {
  absentBelow: number;
  presentFrom: number;
}

/**
 * From scores of people the model was not fitted on: the highest cut-off that still finds 95 % of the positives, and
 * the lowest with at most 5 % false alarms. Where one cut-off does both, the one that best separates (Youden) serves as both.
 */
export function cutOffs(scores: readonly number[], positive: readonly boolean[]): CutOffs {
  const points = rocPoints(scores, positive);
  const both = points.filter(
    (p) => p.sensitivity >= TARGETS.sensitivity && p.falseAlarms <= TARGETS.falseAlarms,
  );
  if (both.length) {
    const best = both.reduce((a, b) =>
      b.sensitivity - b.falseAlarms > a.sensitivity - a.falseAlarms ? b : a,
    );
    // Midway to the next lower score, so that neither class sits on the cut-off.
    const below = points[points.indexOf(best) + 1]?.threshold ?? best.threshold;
    const cut = (best.threshold + below) / 2;
    return { absentBelow: cut, presentFrom: cut };
  }
  const absentBelow = points.find((p) => p.sensitivity >= TARGETS.sensitivity)!.threshold;
  const quiet = points.filter((p) => p.falseAlarms <= TARGETS.falseAlarms);
  const few = positive.filter(Boolean).length < FEWEST_POSITIVES;
  return { absentBelow, presentFrom: few ? 1 : Math.min(1, quiet[quiet.length - 1].threshold) };
}
