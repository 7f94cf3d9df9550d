import type { OcclusionCode } from '../occlusion/index.ts';
import type { Mark } from '../../case/constant.ts';

/** Facts about a photograph that gates look at. A fact that is unknown (null) passes. */
export type GateFact =
  | 'absYawDeg'
  | 'absPitchDeg'
  | 'absRollDeg'
  | 'mouthOpeningMm63'
  | 'jawEdgeWidthMm63'
  | 'overexposed'
  | 'underexposed'
  | 'eyeDistancePx'
  | 'cameraDistanceMm'
  | 'faceWidthMm63'
  | 'presence';

/** When `fact` lies beyond the limit, the measures that match are blocked or weakened. */
export interface Gate {
  code: string;
  fact: GateFact;
  above?: number;
  below?: number;
  severity: 'block' | 'warn';
  /** Ids, or the part before a dot followed by `.*`; `*` is every measure. */
  measures: readonly string[];
  mark: Mark;
  source: string;
  /** For chosen limits: the band the limit could as well lie in. */
  band?: readonly [number, number];
}

const LENGTHS = ['mouthCorner.droop', 'eye.*', 'brow.*', 'jaw.*'];
const FOLDS = ['nasolabial.depth', 'marionette.depth', 'lidCheek.groove'];
const MOUTH = ['nasolabial.depth', 'mouthCorner.*'];
const COMPOSITES = ['descent.composite', 'skin.composite'];

/** Source keys: docs/sources.md. P-numbers are studies in this repository (validation/). */
export const GATES: readonly Gate[] = [
  {
    code: 'pose.yaw',
    fact: 'absYawDeg',
    above: 5,
    severity: 'block',
    measures: ['jaw.*'],
    mark: 'derived',
    source: 'P06',
  },
  {
    code: 'pose.yaw',
    fact: 'absYawDeg',
    above: 8,
    severity: 'block',
    measures: ['*'],
    mark: 'derived',
    source: 'P06',
  },
  {
    code: 'pose.pitch',
    fact: 'absPitchDeg',
    above: 8,
    severity: 'warn',
    measures: ['*'],
    mark: 'chosen',
    source: 'S111',
    band: [5, 10],
  },
  {
    code: 'pose.pitch',
    fact: 'absPitchDeg',
    above: 12,
    severity: 'block',
    measures: ['*'],
    mark: 'chosen',
    source: 'S111',
    band: [10, 15],
  },
  {
    code: 'pose.roll',
    fact: 'absRollDeg',
    above: 10,
    severity: 'warn',
    measures: ['*'],
    mark: 'chosen',
    source: 'P06',
    band: [8, 15],
  },
  {
    code: 'pose.roll',
    fact: 'absRollDeg',
    above: 25,
    severity: 'block',
    measures: ['*'],
    mark: 'chosen',
    source: 'P06',
    band: [20, 30],
  },
  {
    code: 'expression.mouthOpen',
    fact: 'mouthOpeningMm63',
    above: 2,
    severity: 'block',
    measures: [...MOUTH, 'marionette.depth', 'jaw.*'],
    mark: 'derived',
    source: 'P07',
  },
  {
    code: 'expression.mouthOpen',
    fact: 'mouthOpeningMm63',
    above: 2,
    severity: 'warn',
    measures: COMPOSITES,
    mark: 'derived',
    source: 'P07',
  },
  {
    code: 'image.blur',
    fact: 'jawEdgeWidthMm63',
    above: 1.5,
    severity: 'block',
    measures: ['skin.*'],
    mark: 'derived',
    source: 'P08',
    band: [1.3, 1.8],
  },
  {
    code: 'image.blur',
    fact: 'jawEdgeWidthMm63',
    above: 2.2,
    severity: 'block',
    measures: ['jaw.*'],
    mark: 'derived',
    source: 'P08',
    band: [1.8, 2.6],
  },
  {
    code: 'image.blur',
    fact: 'jawEdgeWidthMm63',
    above: 4.5,
    severity: 'block',
    measures: ['*'],
    mark: 'derived',
    source: 'P08',
    band: [4, 6],
  },
  {
    code: 'image.overexposed',
    fact: 'overexposed',
    above: 0.02,
    severity: 'warn',
    measures: [...FOLDS, 'skin.*'],
    mark: 'chosen',
    source: 'P08',
    band: [0.01, 0.05],
  },
  {
    code: 'image.overexposed',
    fact: 'overexposed',
    above: 0.1,
    severity: 'block',
    measures: [...FOLDS, 'skin.*', 'jaw.*', ...COMPOSITES],
    mark: 'chosen',
    source: 'P08',
    band: [0.05, 0.2],
  },
  {
    code: 'image.underexposed',
    fact: 'underexposed',
    above: 0.1,
    severity: 'warn',
    measures: [...FOLDS, 'skin.*'],
    mark: 'chosen',
    source: 'P08',
    band: [0.05, 0.2],
  },
  {
    code: 'image.underexposed',
    fact: 'underexposed',
    above: 0.4,
    severity: 'block',
    measures: [...FOLDS, 'skin.*', 'jaw.*', ...COMPOSITES],
    mark: 'chosen',
    source: 'P08',
    band: [0.2, 0.5],
  },
  {
    code: 'image.resolution',
    fact: 'eyeDistancePx',
    below: 120,
    severity: 'block',
    measures: ['skin.glabellaLines', 'skin.cheekLines', 'skin.crowsFeet', 'skin.composite'],
    mark: 'derived',
    source: 'P06',
  },
  {
    code: 'image.resolution',
    fact: 'eyeDistancePx',
    below: 90,
    severity: 'block',
    measures: ['jaw.*'],
    mark: 'derived',
    source: 'P06',
  },
  {
    code: 'image.resolution',
    fact: 'eyeDistancePx',
    below: 40,
    severity: 'block',
    measures: ['*'],
    mark: 'chosen',
    source: 'P06',
    band: [30, 60],
  },
  {
    code: 'camera.distance',
    fact: 'cameraDistanceMm',
    below: 1000,
    severity: 'warn',
    measures: LENGTHS,
    mark: 'derived',
    source: 'S108',
  },
  {
    code: 'camera.distance',
    fact: 'cameraDistanceMm',
    below: 500,
    severity: 'block',
    measures: [...LENGTHS, 'mouthCorner.heightRatio', 'descent.composite'],
    mark: 'verified',
    source: 'S108',
  },
  {
    // Only the nearest selfies (about 15 cm) stand out from narrow faces; see validation/measure.md, camera distance.
    code: 'camera.perspective',
    fact: 'faceWidthMm63',
    below: 127.5,
    severity: 'warn',
    measures: LENGTHS,
    mark: 'derived',
    source: 'P09',
    band: [126, 131],
  },
  {
    code: 'face.doubtful',
    fact: 'presence',
    below: 0.5,
    severity: 'block',
    measures: ['*'],
    mark: 'chosen',
    source: 'P02',
    band: [0.3, 0.8],
  },
];

export interface Effect {
  block: readonly string[];
  warn: readonly string[];
}

/** What each thing in the way hides, when it is there. */
export const OCCLUDED: Record<OcclusionCode, Effect> = {
  'occlusion.beard': {
    block: ['jaw.*', 'marionette.depth'],
    warn: ['descent.composite', 'nasolabial.depth'],
  },
  'occlusion.hair': { block: ['jaw.*'], warn: ['descent.composite'] },
  'occlusion.collar': { block: ['jaw.*'], warn: ['descent.composite'] },
  'occlusion.earring': { block: ['jaw.*'], warn: [] },
  'occlusion.glasses': {
    block: ['lidCheek.groove', 'brow.*', 'skin.crowsFeet'],
    warn: ['eye.*', ...COMPOSITES],
  },
};

/**
 * Height over width of the lid opening. Below `block` the eye is closing; up to `ask` a blink cannot be told from a low
 * lid, which is what a consultation is about, so a person is asked. Open eyes of the studio sets lie above 0.29, smiling
 * official portraits above 0.14. [chosen, bands beside; P07]
 */
export const BLINK = { block: 0.14, ask: 0.2, blockBand: [0.1, 0.17], askBand: [0.17, 0.24] } as const;

/** What a smile and a closing lid change. The smile's limit lives with its model in `expression/knowledge`. */
export const EXPRESSION_EFFECTS: Record<'expression.smile' | 'expression.blink', Effect> = {
  'expression.smile': {
    block: MOUTH,
    warn: [...COMPOSITES, 'jaw.*', 'marionette.depth', 'eye.*', 'skin.crowsFeet'],
  },
  'expression.blink': {
    block: ['eye.fissureHeight', 'eye.mrd1', 'brow.*'],
    warn: ['eye.canthalTilt', 'lidCheek.groove'],
  },
};

export const matchesMeasure = (patterns: readonly string[], id: string): boolean =>
  patterns.some((p) => p === '*' || p === id || (p.endsWith('.*') && id.startsWith(p.slice(0, -1))));
