import { useEffect, useState } from 'react';
import type { ReportPicture } from '@plica/face/report';
import { drawPicture } from './draw-picture.ts';
import type { PaperPhoto } from './paper-photos.ts';

export type PicturesState =
  | { kind: 'drawing' }
  | { kind: 'failed'; message: string }
  | { kind: 'ready'; pictures: readonly ReportPicture[] };

/** The chosen photographs as they stand on the paper, drawn anew when the choice changes. */
export function usePictures(chosen: readonly PaperPhoto[], marked: boolean): PicturesState {
  const [state, setState] = useState<PicturesState>({ kind: 'ready', pictures: [] });
  const key = JSON.stringify([
    marked,
    ...chosen.map(({ photo, visit }) => [photo.id, photo.adjustments, photo.result?.kind, visit.posture]),
  ]);
  useEffect(() => {
    let current = true;
    if (!chosen.length) return setState({ kind: 'ready', pictures: [] });
    setState({ kind: 'drawing' });
    Promise.all(chosen.map((photo) => drawPicture(photo, marked))).then(
      (pictures) => current && setState({ kind: 'ready', pictures }),
      (error: unknown) =>
        current &&
        setState({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      current = false;
    };
  }, [key]);
  return state;
}
