import type { Posture, View } from '@plica/face/case';
import type { PhotoMeasurement } from '@plica/face/measure';
import type { MeasureStep, OpenedPhoto, Refusal } from '../worker/measure-engine.ts';
import type { Adjustments } from './adjustments.ts';
import type { History } from './history.ts';

export type Phase =
  | { kind: 'queued' }
  | { kind: 'working'; step: MeasureStep }
  | { kind: 'ready' }
  /** The file or the picture cannot be measured, and why. */
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'failed'; message: string }
  | { kind: 'cancelled' };

/** One photograph on the screen. */
export interface PhotoCase {
  id: string;
  fileName: string;
  file: Blob;
  /** Object URL of what is shown: the file, or the picture put upright. */
  url: string;
  synthetic: boolean;
  /** What the photographer declared. */
  view: View;
  posture: Posture;
  phase: Phase;
  opened: OpenedPhoto | null;
  adjustments: History<Adjustments>;
  /** Records without moved points by `geometryKey`: where points were found. */
  automatic: Readonly<Record<string, PhotoMeasurement>>;
  record: PhotoMeasurement | null;
  /** The request that `record` answers; while it differs from the present one, the record is behind. */
  measuredKey: string | null;
  /** The `geometryKey` of `record`. */
  measuredGeometry: string | null;
}

/** Whether anything was moved or marked by hand. */
export const hasMoves = ({ adjustments: { present } }: PhotoCase): boolean =>
  Object.keys(present.moves).length > 0 || (present.neckBands ?? []).length > 0;
