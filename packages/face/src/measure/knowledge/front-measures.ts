import type { SideFeatures } from '../front-features.ts';
import betweenSession from './between-session.json' with { type: 'json' };
import type { Mark } from '../../case/constant.ts';

/** What a measure is, beside its value. */
export interface MeasureDefinition {
  id: string;
  /** `length` is read in mm63 and shown in mm or px; the others are shown as they are. */
  kind: 'length' | 'log' | 'ratio' | 'z';
  /** Upper bound of the between-session standard deviation of one side: mm63, log units or ratio. */
  sd: { value: number; mark: Mark; source: string };
  read: (side: SideFeatures) => number | null;
}

/** What scripts/derive/between-session.ts found for a measure: contains ten years of change and other smiles, hence an upper bound. */
const between = (id: keyof typeof betweenSession.upperBoundSd): MeasureDefinition['sd'] => ({
  value: betweenSession.upperBoundSd[id],
  mark: 'derived',
  source: 'P05',
});

/** Measures of a front photograph that exist on each side. */
export const SIDE_MEASURES: readonly MeasureDefinition[] = [
  { id: 'nasolabial.depth', kind: 'log', sd: between('nasolabial.depth'), read: (s) => s.nasolabial.depth },
  { id: 'marionette.depth', kind: 'log', sd: between('marionette.depth'), read: (s) => s.marionette.depth },
  { id: 'lidCheek.groove', kind: 'log', sd: between('lidCheek.groove'), read: (s) => s.lidCheekGroove },
  { id: 'mouthCorner.droop', kind: 'length', sd: between('mouthCorner.droop'), read: (s) => s.droop },
  {
    id: 'mouthCorner.heightRatio',
    kind: 'ratio',
    sd: between('mouthCorner.heightRatio'),
    read: (s) => s.heightRatio,
  },
  { id: 'eye.canthalTilt', kind: 'length', sd: between('eye.canthalTilt'), read: (s) => s.canthalTilt },
  { id: 'eye.fissureHeight', kind: 'length', sd: between('eye.fissureHeight'), read: (s) => s.fissureHeight },
  { id: 'eye.mrd1', kind: 'length', sd: between('eye.mrd1'), read: (s) => s.mrd1 },
  { id: 'eye.fissureWidth', kind: 'length', sd: between('eye.fissureWidth'), read: (s) => s.fissureWidth },
  { id: 'brow.lidDistance', kind: 'length', sd: between('brow.lidDistance'), read: (s) => s.browLidDistance },
  { id: 'jaw.notch', kind: 'length', sd: between('jaw.notch'), read: (s) => s.jawNotch },
  { id: 'jaw.waviness', kind: 'length', sd: between('jaw.waviness'), read: (s) => s.jawWaviness },
  { id: 'skin.cheekLines', kind: 'log', sd: between('skin.cheekLines'), read: (s) => s.cheekLines },
  { id: 'skin.crowsFeet', kind: 'log', sd: between('skin.crowsFeet'), read: (s) => s.crowsFeet },
];

/** The one measure on the midline. */
export const GLABELLA_MEASURE = {
  id: 'skin.glabellaLines',
  kind: 'log',
  sd: between('skin.glabellaLines'),
} as const;

export const COMPOSITE_IDS = ['descent.composite', 'skin.composite'] as const;

export const FRONT_MEASURE_IDS: readonly string[] = [
  ...SIDE_MEASURES.map((m) => m.id),
  GLABELLA_MEASURE.id,
  ...COMPOSITE_IDS,
];
