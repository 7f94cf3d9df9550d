import type { Change, Comparison } from '@plica/face/measure';

/** Verdicts on one measure, both sides together. */
export interface MeasureVerdicts {
  id: string;
  compared: number;
  higher: number;
  lower: number;
  refused: number;
  /** Median minimum detectable change and its unit. */
  mdc95: number | null;
  unit: Change['unit'] | null;
  /** Largest change found, in minimum detectable changes. */
  largest: number | null;
  reasons: Record<string, number>;
}

export function verdictsByMeasure(comparisons: readonly Comparison[]): MeasureVerdicts[] {
  const all = comparisons.flatMap((c) => c.changes);
  return [...new Set(all.map((c) => c.id))].map((id) => {
    const own = all.filter((c) => c.id === id);
    const told = own.filter((c) => c.verdict !== 'refused');
    const unit = told[0]?.unit ?? null;
    const mdcs = told.filter((c) => c.unit === unit).map((c) => c.mdc95!);
    const reasons: Record<string, number> = {};
    for (const c of own)
      if (c.verdict === 'refused')
        for (const { code, severity } of c.reasons)
          if (severity === 'block') reasons[code] = (reasons[code] ?? 0) + 1;
    return {
      id,
      compared: told.length,
      higher: told.filter((c) => c.verdict === 'higher').length,
      lower: told.filter((c) => c.verdict === 'lower').length,
      refused: own.length - told.length,
      mdc95: mdcs.length ? mdcs.sort((a, b) => a - b)[mdcs.length >> 1]! : null,
      unit,
      largest: told.length ? Math.max(...told.map((c) => Math.abs(c.change!) / c.mdc95!)) : null,
      reasons,
    };
  });
}

export const total = (
  verdicts: readonly MeasureVerdicts[],
): { claimed: number; compared: number; refused: number } => ({
  claimed: verdicts.reduce((sum, v) => sum + v.higher + v.lower, 0),
  compared: verdicts.reduce((sum, v) => sum + v.compared, 0),
  refused: verdicts.reduce((sum, v) => sum + v.refused, 0),
});
