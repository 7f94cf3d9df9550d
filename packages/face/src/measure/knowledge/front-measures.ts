import type { SideFeatures } from '../front-features.ts';
import type { Mark } from './constant.ts';

/** What a measure is, beside its value. */
export interface MeasureDefinition {
  id: string;
  /** `length` is read in mm63 and shown in mm or px; the others are shown as they are. */
  kind: 'length' | 'log' | 'ratio' | 'z';
  /** Upper bound of the between-session standard deviation of one side: mm63, log units or ratio. */
  sd: { value: number; mark: Mark; source: string };
  read: (side: SideFeatures) => number | null;
}

/** P05: SD of ten-year pair differences over the square root of two; it contains true change, hence an upper bound. */
const pairs = (value: number) => ({ value, mark: 'derived', source: 'P05' }) as const;

/** Measures of a front photograph that exist on each side. */
export const SIDE_MEASURES: readonly MeasureDefinition[] = [
  { id: 'nasolabial.depth', kind: 'log', sd: pairs(0.17), read: (s) => s.nasolabial.depth },
  { id: 'marionette.depth', kind: 'log', sd: pairs(0.06), read: (s) => s.marionette.depth },
  { id: 'lidCheek.groove', kind: 'log', sd: pairs(0.12), read: (s) => s.lidCheekGroove },
  { id: 'mouthCorner.droop', kind: 'length', sd: pairs(0.36), read: (s) => s.droop },
  { id: 'mouthCorner.heightRatio', kind: 'ratio', sd: pairs(0.012), read: (s) => s.heightRatio },
  { id: 'eye.canthalTilt', kind: 'length', sd: pairs(0.46), read: (s) => s.canthalTilt },
  { id: 'eye.fissureHeight', kind: 'length', sd: pairs(0.72), read: (s) => s.fissureHeight },
  { id: 'eye.mrd1', kind: 'length', sd: pairs(0.4), read: (s) => s.mrd1 },
  { id: 'eye.fissureWidth', kind: 'length', sd: pairs(0.67), read: (s) => s.fissureWidth },
  { id: 'brow.lidDistance', kind: 'length', sd: pairs(0.98), read: (s) => s.browLidDistance },
  { id: 'jaw.notch', kind: 'length', sd: pairs(0.35), read: (s) => s.jawNotch },
  { id: 'jaw.waviness', kind: 'length', sd: pairs(0.15), read: (s) => s.jawWaviness },
  { id: 'skin.cheekLines', kind: 'log', sd: pairs(0.002), read: (s) => s.cheekLines },
  { id: 'skin.crowsFeet', kind: 'log', sd: pairs(0.006), read: (s) => s.crowsFeet },
];

/** The one measure on the midline. */
export const GLABELLA_MEASURE = { id: 'skin.glabellaLines', kind: 'log', sd: pairs(0.006) } as const;

export const COMPOSITE_IDS = ['descent.composite', 'skin.composite'] as const;

export const FRONT_MEASURE_IDS: readonly string[] = [
  ...SIDE_MEASURES.map((m) => m.id),
  GLABELLA_MEASURE.id,
  ...COMPOSITE_IDS,
];
