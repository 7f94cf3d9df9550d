import type { Case, Measure, Texts } from '../case/index.ts';
import { MEASURE_NAMES } from '../measure/index.ts';
import { beginUpper } from './begin-upper.ts';
import { valueWithError } from './value-with-error.ts';

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
export function tellingMeasures({ measurements = [] }: Pick<Case, 'measurements'>): TellingMeasure[] {
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
    return [{ id, name: beginUpper(MEASURE_NAMES[id]!), values }];
  }).slice(0, MOST);
}

const isShown = ({ value, sd, quality }: Measure): boolean =>
  value !== null && sd !== null && (quality === 'good' || quality === 'fair');
