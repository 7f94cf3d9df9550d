import { useCallback } from 'react';
import type { Adjustments } from '../state/adjustments.ts';
import type { PhotoCase } from '../state/photo-case.ts';
import type { PhotosAction } from '../state/photos-reducer.ts';
import { StoppedCard } from './start/stopped-card.tsx';
import { WorkingCard } from './start/working-card.tsx';
import { Workspace } from './workspace.tsx';

interface OpenedPhotoProps {
  photo: PhotoCase;
  dispatch(action: PhotosAction): void;
  onCancel(): void;
  onAgain(): void;
  onRemove(): void;
  /** Without it no other photograph is offered in its place. */
  onFiles?: ((files: readonly File[]) => void) | undefined;
}

/** One photograph as far as it has come: at work, stopped with its reason, or measured. */
export function OpenedPhoto({ photo, dispatch, onCancel, onAgain, onRemove, onFiles }: OpenedPhotoProps) {
  const { id } = photo;
  const adjust = useCallback(
    (change: (now: Adjustments) => Adjustments, gesture?: string) =>
      dispatch({ type: 'adjust', id, change, ...(gesture ? { gesture } : {}) }),
    [dispatch, id],
  );
  const undo = useCallback(() => dispatch({ type: 'undo', id }), [dispatch, id]);
  const redo = useCallback(() => dispatch({ type: 'redo', id }), [dispatch, id]);
  const { kind } = photo.phase;

  if (kind === 'queued' || kind === 'working')
    return (
      <div className="waiting-stage">
        <img src={photo.url} alt="" />
        <WorkingCard photo={photo} onCancel={onCancel} />
      </div>
    );
  if (kind === 'refused' || kind === 'failed' || kind === 'cancelled')
    return (
      <div className="waiting-stage">
        <StoppedCard photo={photo} onAgain={onAgain} onRemove={onRemove} onFiles={onFiles} />
      </div>
    );
  if (!photo.record || !photo.opened) return null;
  return (
    <>
      <h1 className="visually-hidden">{photo.fileName}</h1>
      <Workspace key={id} photo={photo} adjust={adjust} undo={undo} redo={redo} />
    </>
  );
}
