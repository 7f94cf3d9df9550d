import type { Language } from '@plica/face/case';
import type { MeasureRequest } from '../worker/measure-engine.ts';
import { geometryKey, scaleSource, type Adjustments } from './adjustments.ts';
import { allEdits } from './all-edits.ts';
import { wholeBands } from './neck-bands.ts';
import type { PhotoCase } from './photo-case.ts';

/** What has to be asked of the engine for a photograph to be up to date; null when it is. */
export function nextRequest(
  photo: PhotoCase,
  language: Language,
): { key: string; geometry: string; request: MeasureRequest } | null {
  const now = photo.adjustments.present;
  const geometry = geometryKey(now);
  const found = photo.automatic[geometry];
  // Where the points were found is not known yet, so what was moved cannot be placed: find them first.
  const adjustments = found ? now : { ...now, moves: {}, neckBands: [] };
  const key = measureKey(adjustments, language);
  if (key === photo.measuredKey) return null;
  const request: MeasureRequest = {
    fileName: photo.fileName,
    view: photo.view,
    posture: photo.posture,
    face: now.face,
    mirrored: now.mirrored,
    scale: scaleSource(now.scale),
    answers: now.answers,
    measureAnyway: now.measureAnyway,
    language,
    edits: found ? allEdits(found, now) : undefined,
  };
  return { key, geometry, request };
}

export function measureKey(adjustments: Adjustments, language: Language): string {
  const { mirrored, face, moves, neckBands = [], answers, measureAnyway } = adjustments;
  return JSON.stringify([
    mirrored,
    face,
    moves,
    wholeBands(neckBands),
    scaleSource(adjustments.scale),
    answers,
    measureAnyway,
    language,
  ]);
}
