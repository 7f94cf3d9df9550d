import { seededRandom, shuffled } from '@plica/core/inference';
import { compareVisits, type Comparison, type PhotoMeasurement } from '@plica/face/measure';
import { EDITS } from '../public-data/edited-photos.ts';
import type { PublicData } from '../public-data/public-photos.ts';
import { verdictsByMeasure, type MeasureVerdicts } from './verdicts.ts';

const PHOTOGRAPHS = 24;

export interface EditsResult {
  photographs: number;
  edits: number;
  /** As a user gets it, and with blocked values compared too: nearly all portraits smile. */
  gated: MeasureVerdicts[];
  anyway: MeasureVerdicts[];
  /** Edits that keep exposure-free light as it was and yet are refused for light. */
  byEdit: { name: string; claimed: number; compared: number; refusedForLight: number }[];
}

/** The same photograph, edited, against itself: every change claimed is false. */
export async function compareEdits(
  data: PublicData,
  measure: (files: readonly string[]) => Promise<Map<string, PhotoMeasurement>>,
): Promise<EditsResult> {
  const chosen = shuffled(
    data.photos.filter((p) => p.set === 'congress-2022'),
    seededRandom(1),
  ).slice(0, PHOTOGRAPHS);
  const edited: { photo: string; edit: string; file: string }[] = [];
  for (const { file } of chosen)
    for (const edit of EDITS) edited.push({ photo: file, edit: edit.name, file: await edit.apply(file) });
  const records = await measure([...chosen.map((p) => p.file), ...edited.map((e) => e.file)]);
  const compared = (anyway: boolean): { edit: string; comparison: Comparison }[] =>
    edited.map(({ photo, edit, file }) => ({
      edit,
      comparison: compareVisits([records.get(photo)!], [records.get(file)!], { anyway }),
    }));
  const [gated, anyway] = [compared(false), compared(true)];
  return {
    photographs: chosen.length,
    edits: edited.length,
    gated: verdictsByMeasure(gated.map((c) => c.comparison)),
    anyway: verdictsByMeasure(anyway.map((c) => c.comparison)),
    byEdit: EDITS.map(({ name }) => {
      const own = anyway.filter((c) => c.edit === name).flatMap((c) => c.comparison.changes);
      const told = own.filter((c) => c.verdict !== 'refused');
      return {
        name,
        claimed: told.filter((c) => c.verdict !== 'noChange').length,
        compared: told.length,
        refusedForLight: own.filter((c) =>
          c.reasons.some((r) => r.code.endsWith('Light') && r.severity === 'block'),
        ).length,
      };
    }),
  };
}
