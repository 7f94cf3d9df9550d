import type { PhotoMeasurement } from '@plica/face/measure';
import type { OpenedPhoto } from '../worker/measure-engine.ts';
import { NO_ADJUSTMENTS, type Adjustments } from './adjustments.ts';
import { record, redo, startHistory, undo } from './history.ts';
import type { Phase, PhotoCase } from './photo-case.ts';

export interface Photos {
  list: readonly PhotoCase[];
  openId: string | null;
}

export const NO_PHOTOS: Photos = { list: [], openId: null };

export type NewPhoto = Pick<PhotoCase, 'id' | 'fileName' | 'file' | 'url' | 'synthetic'> &
  Partial<Pick<PhotoCase, 'view' | 'posture'>> & {
    /** What a person changed about it before, where it was kept. */
    adjustments?: Adjustments;
  };

export type PhotosAction =
  | { type: 'add'; photos: readonly NewPhoto[] }
  | { type: 'open'; id: string }
  | { type: 'close'; id: string }
  | { type: 'phase'; id: string; phase: Phase }
  | { type: 'opened'; id: string; opened: OpenedPhoto; url?: string }
  | {
      type: 'measured';
      id: string;
      key: string;
      geometry: string;
      record: PhotoMeasurement;
      automatic: PhotoMeasurement;
    }
  | { type: 'adjust'; id: string; change: (now: Adjustments) => Adjustments; gesture?: string }
  | { type: 'undo'; id: string }
  | { type: 'redo'; id: string };

export function photosReducer(photos: Photos, action: PhotosAction): Photos {
  switch (action.type) {
    case 'add': {
      const added = action.photos.map(newCase);
      return { list: [...photos.list, ...added], openId: photos.openId ?? added[0]?.id ?? null };
    }
    case 'open':
      return { ...photos, openId: action.id };
    case 'close': {
      const index = photos.list.findIndex(({ id }) => id === action.id);
      const list = photos.list.filter(({ id }) => id !== action.id);
      const next = list[Math.min(index, list.length - 1)]?.id ?? null;
      return { list, openId: photos.openId === action.id ? next : photos.openId };
    }
    default:
      return {
        ...photos,
        list: photos.list.map((photo) => (photo.id === action.id ? caseReducer(photo, action) : photo)),
      };
  }
}

type CaseAction = Extract<
  PhotosAction,
  { type: 'phase' | 'opened' | 'measured' | 'adjust' | 'undo' | 'redo' }
>;

function caseReducer(photo: PhotoCase, action: CaseAction): PhotoCase {
  const { adjustments } = photo;
  switch (action.type) {
    case 'phase':
      return { ...photo, phase: action.phase };
    case 'opened':
      return { ...photo, opened: action.opened, url: action.url ?? photo.url };
    case 'measured':
      return {
        ...photo,
        phase: { kind: 'ready' },
        record: action.record,
        measuredKey: action.key,
        measuredGeometry: action.geometry,
        automatic: { ...photo.automatic, [action.geometry]: action.automatic },
      };
    case 'adjust':
      return {
        ...photo,
        adjustments: record(adjustments, action.change(adjustments.present), action.gesture ?? null),
      };
    case 'undo':
      return { ...photo, adjustments: undo(adjustments) };
    case 'redo':
      return { ...photo, adjustments: redo(adjustments) };
  }
}

const newCase = ({ adjustments, ...photo }: NewPhoto): PhotoCase => ({
  view: 'front',
  posture: 'upright',
  ...photo,
  phase: { kind: 'queued' },
  opened: null,
  adjustments: startHistory(adjustments ?? NO_ADJUSTMENTS),
  automatic: {},
  record: null,
  measuredKey: null,
  measuredGeometry: null,
});
