import type { Language, Posture } from '@plica/face/case';
import { scaleSource } from '../state/adjustments.ts';
import { allEdits } from '../state/all-edits.ts';
import { caseStore } from '../store/case-store.ts';
import type { StoredPhoto, StoredResult } from '../store/stored.ts';
import type { MeasureEngine, MeasureRequest } from '../worker/measure-engine.ts';

let opens = 0;

/**
 * Measures a kept photograph as it was left: with its moved points, answers and scale. It is opened under a name of its
 * own each time: the same photograph may be open in the workspace or measured for another page, and whoever is done
 * first closes what it opened.
 */
export async function measureStored(
  engine: MeasureEngine,
  { id: photoId, fileName, view, adjustments }: StoredPhoto,
  file: Blob,
  posture: Posture,
  language: Language,
): Promise<StoredResult | null> {
  const id = `kept ${photoId} ${++opens}`;
  try {
    const opened = await engine.open(id, file, () => undefined, { face: !view.startsWith('profile') });
    if (!opened.ok) return { kind: 'refused', refusal: opened.refusal };
    if (opened.value.upright) await caseStore.showAs(photoId, opened.value.upright);
    const request: MeasureRequest = {
      fileName,
      view,
      posture,
      face: adjustments.face,
      mirrored: adjustments.mirrored,
      scale: scaleSource(adjustments.scale),
      answers: adjustments.answers,
      measureAnyway: adjustments.measureAnyway,
      language,
    };
    const found = await engine.measure(id, request);
    if (!found) return null;
    const edits = allEdits(found.automatic, adjustments);
    if (!edits) return { kind: 'measured', record: found.record };
    const edited = await engine.measure(id, { ...request, edits });
    return edited && { kind: 'measured', record: edited.record };
  } finally {
    engine.forget(id);
  }
}
