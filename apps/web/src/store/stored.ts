import type { Posture, View } from '@plica/face/case';
import type { PhotoMeasurement } from '@plica/face/measure';
import type { Adjustments } from '../state/adjustments.ts';
import type { Refusal } from '../worker/measure-engine.ts';

/** A person whose photographs are kept on this device, under a name the clinic chooses. */
export interface StoredCase {
  id: string;
  label: string;
  /** ISO 8601. */
  createdAt: string;
}

/** One sitting of a case: a date and a posture. */
export interface StoredVisit {
  id: string;
  caseId: string;
  /** YYYY-MM-DD. */
  date: string;
  posture: Posture;
}

/** What measuring came to, kept so that nothing has to be measured again to be seen. */
export type StoredResult =
  { kind: 'measured'; record: PhotoMeasurement } | { kind: 'refused'; refusal: Refusal };

/** A photograph without its picture, which lies beside it under the same id. */
export interface StoredPhoto {
  id: string;
  caseId: string;
  visitId: string;
  view: View;
  fileName: string;
  /** Milliseconds; orders the photographs of one slot. */
  addedAt: number;
  /** Moved points, answers, scale: all a person changed. */
  adjustments: Adjustments;
  /** Null until measured with the present adjustments, view and posture. */
  result: StoredResult | null;
}

export interface StoredFile {
  /** The photograph's. */
  id: string;
  caseId: string;
  file: Blob;
  /** The picture to show in place of the file, where a browser may not show the file as it is measured. */
  shown?: Blob | undefined;
}

export interface WholeCase {
  case: StoredCase;
  /** Oldest first; upright before supine. */
  visits: StoredVisit[];
  /** Oldest first. */
  photos: StoredPhoto[];
}
