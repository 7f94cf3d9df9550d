import type { StoredPhoto, WholeCase } from '../../store/stored.ts';

export { tellingMeasures, type TellingMeasure } from '@plica/face/report';

/** The person's own last upright front photograph up to that day, if it was measured. */
export function ownPhoto({ visits, photos }: WholeCase, asOf: string): StoredPhoto | null {
  const upright = visits.filter(({ date, posture }) => date <= asOf && posture === 'upright');
  for (const { id } of upright.reverse()) {
    const found = photos.findLast(
      ({ visitId, view, result }) => visitId === id && view === 'front' && result?.kind === 'measured',
    );
    if (found) return found;
  }
  return null;
}
