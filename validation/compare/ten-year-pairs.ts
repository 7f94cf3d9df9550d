import { mean } from '@plica/core/inference';
import {
  compareVisits,
  type CompareOptions,
  type Comparison,
  type PhotoMeasurement,
} from '@plica/face/measure';
import type { PublicData } from '../public-data/public-photos.ts';
import { verdictsByMeasure, type MeasureVerdicts } from './verdicts.ts';

export interface PairsResult {
  pairs: number;
  years: number;
  gated: MeasureVerdicts[];
  anyway: MeasureVerdicts[];
  /** Blocked values and photographs that do not match, too. */
  unmatched: MeasureVerdicts[];
  /** Pairs that a reason concerns, blocked values compared too. */
  reasons: { code: string; pairs: number }[];
  /** Pairs with a change beyond error in any measure, and in one that stands among all. */
  pairsWithChange: number;
  pairsWithStanding: number;
  scaleAgreed: number;
}

export interface MeasuredPairRecords {
  earlier: PhotoMeasurement;
  later: PhotoMeasurement;
}

/** Two official portraits of one person about ten years apart, as the files are. */
export async function comparePairs(
  data: PublicData,
  measure: (files: readonly string[]) => Promise<Map<string, PhotoMeasurement>>,
): Promise<{ result: PairsResult; records: MeasuredPairRecords[] }> {
  const all = await measure(data.pairs.flatMap((p) => [p.earlier.file, p.later.file]));
  const records = data.pairs.map((p) => ({
    earlier: all.get(p.earlier.file)!,
    later: all.get(p.later.file)!,
  }));
  const compared = (options: CompareOptions): Comparison[] =>
    records.map(({ earlier, later }) => compareVisits([earlier], [later], options));
  const [gated, anyway] = [compared({}), compared({ anyway: true })];
  const unmatched = compared({ anyway: true, unmatched: true });
  const codes = anyway.map(
    (c) => new Set([...c.reasons, ...c.changes.flatMap((x) => x.reasons)].map((r) => r.code)),
  );
  const measures = (c: Comparison) => c.changes.filter((x) => !x.score);
  return {
    records,
    result: {
      pairs: records.length,
      years: mean(data.pairs.map((p) => p.yearsBetween)),
      gated: verdictsByMeasure(gated),
      anyway: verdictsByMeasure(anyway),
      unmatched: verdictsByMeasure(unmatched),
      reasons: [...new Set(codes.flatMap((set) => [...set]))]
        .filter((code) => /^(match|scale)\./.test(code))
        .map((code) => ({ code, pairs: codes.filter((set) => set.has(code)).length }))
        .sort((a, b) => b.pairs - a.pairs),
      pairsWithChange: anyway.filter((c) => measures(c).some((x) => /higher|lower/.test(x.verdict))).length,
      pairsWithStanding: anyway.filter((c) => c.changes.some((x) => x.standsAmongAll)).length,
      scaleAgreed: anyway.filter((c) => c.scale !== null).length,
    },
  };
}
