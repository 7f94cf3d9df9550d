import type { View } from '@plica/face/case';
import { NO_ADJUSTMENTS } from '../state/adjustments.ts';
import { newId } from '../store/case-store.ts';
import type { StoredPhoto, StoredVisit } from '../store/stored.ts';

export const newStoredPhoto = (
  { id, caseId }: StoredVisit,
  view: View,
  fileName: string,
  addedAt: number,
): StoredPhoto => ({
  id: newId(),
  caseId,
  visitId: id,
  view,
  fileName,
  addedAt,
  adjustments: NO_ADJUSTMENTS,
  result: null,
});
