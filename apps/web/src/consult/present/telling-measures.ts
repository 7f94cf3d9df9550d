import type { Case, Measure, Texts } from '@plica/face/case';
import { MEASURE_NAMES } from '@plica/face/measure';
import { valueWithError } from '@plica/face/report';
import type { StoredPhoto, WholeCase } from '../../store/stored.ts';

/** What sagging shows in, lengths first: they can be pointed at. */
const TELLING = [
  'jaw.notch',
  'jowl.descent',
  'mouthCorner.droop',
  'brow.lidDistance',
  'eye.canthalTilt',
  'lidCheek.groove',
  'nasolabial.depth',
] as const;
const MOST = 5;

export interface TellingMeasure {
  id: string;
  name: Texts;
  /** The patient's right first; one for a measure without sides. */
  values: readonly { side: Measure['side']; text: Texts }[];
}

/** Three to five measures worth showing, each as it was read last and each with its error; poor ones are left out. */
export function tellingMeasures({ measurements = [] }: Case): TellingMeasure[] {
  const photos = measurements
    .filter(({ ok, photo }) => ok && photo.posture === 'upright')
    .sort((a, b) => (b.takenOn ?? '').localeCompare(a.takenOn ?? ''));
  return TELLING.flatMap((id) => {
    const read = photos.map((photo) => photo.measures.filter((m) => m.id === id && isShown(m)));
    const latest = read.find((measures) => measures.length > 0);
    if (!latest) return [];
    const values = (['right', 'left', 'both'] as const).flatMap((side) =>
      latest.filter((m) => m.side === side).map((m) => ({ side, text: valueWithError(m) })),
    );
    return [{ id, name: MEASURE_NAMES[id]!, values }];
  }).slice(0, MOST);
}

const isShown = ({ value, sd, quality }: Measure): boolean =>
  value !== null && sd !== null && (quality === 'good' || quality === 'fair');

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
