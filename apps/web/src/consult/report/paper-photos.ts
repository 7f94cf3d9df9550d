import { VIEW_ORDER } from '../../camera/view-order.ts';
import type { StoredPhoto, StoredVisit, WholeCase } from '../../store/stored.ts';
import type { Consultation } from '../consultation.ts';

export interface PaperPhoto {
  photo: StoredPhoto;
  visit: StoredVisit;
}

/** The photographs that may stand on the paper: of the last visit up to its day, the newest of each view. */
export function paperPhotos({ visits, photos }: WholeCase, asOf: string): PaperPhoto[] {
  const date = visits.findLast(
    (visit) => visit.date <= asOf && photos.some(({ visitId }) => visitId === visit.id),
  )?.date;
  return visits
    .filter((visit) => visit.date === date)
    .flatMap((visit) =>
      VIEW_ORDER.flatMap((view) => {
        const photo = photos.findLast((p) => p.visitId === visit.id && p.view === view);
        return photo ? [{ photo, visit }] : [];
      }),
    );
}

/** Those the person chose; none before a yes. */
export const chosenPhotos = (
  all: readonly PaperPhoto[],
  { picturesOnPaper, paper }: Pick<Consultation, 'picturesOnPaper' | 'paper'>,
): PaperPhoto[] => (picturesOnPaper ? all.filter(({ photo }) => !paper?.without?.includes(photo.id)) : []);
