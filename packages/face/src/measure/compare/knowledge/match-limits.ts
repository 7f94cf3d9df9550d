import type { Constant } from '../../../case/constant.ts';

/** Facts of a photograph in which two visits must agree. */
export type MatchFact =
  | 'pitchDeg'
  | 'yawDeg'
  | 'smile'
  | 'mouthOpeningMm63'
  | 'sideLightLog'
  | 'heightLightLog'
  | 'perspective'
  | 'faceWidthMm63'
  | 'eyeDistanceLog'
  | 'edgeWidthLog'
  | 'grey';

/** When the two visits differ in `fact` by more than the limit, the measures that match are refused or noted. */
export interface MatchLimit extends Constant {
  code: string;
  fact: MatchFact;
  severity: 'block' | 'warn';
  /** Ids, or the part before a dot followed by `.*`; `*` is every measure. */
  measures: readonly string[];
}

const FOLDS = ['nasolabial.depth', 'marionette.depth', 'lidCheek.groove'];
const JAW = ['jaw.*', 'jowl.*'];
const LENGTHS = ['mouthCorner.*', 'eye.*', 'brow.*', ...JAW, 'neck.*'];
const COMPOSITES = ['*.composite'];

/** Source keys: docs/sources.md. Limits in the unit of the fact. */
export const MATCH_LIMITS: readonly MatchLimit[] = [
  {
    code: 'match.pitch',
    fact: 'pitchDeg',
    value: 3,
    unit: 'deg',
    severity: 'block',
    measures: ['*'],
    mark: 'chosen',
    source: 'S111',
    band: [2, 5],
  },
  {
    // The outline of the jaw slides: its half width moves by 0.8 mm for each degree, the notch by 0.04 mm.
    code: 'match.yaw',
    fact: 'yawDeg',
    value: 3,
    unit: 'deg',
    severity: 'block',
    measures: [...JAW, 'eye.fissureWidth'],
    mark: 'chosen',
    source: 'P06',
    band: [2, 5],
  },
  {
    code: 'match.yaw',
    fact: 'yawDeg',
    value: 6,
    unit: 'deg',
    severity: 'block',
    measures: ['*'],
    mark: 'chosen',
    source: 'P06',
    band: [4, 8],
  },
  {
    code: 'match.smile',
    fact: 'smile',
    value: 0.25,
    unit: 'share',
    severity: 'block',
    measures: [
      'nasolabial.depth',
      'mouthCorner.*',
      'marionette.depth',
      ...JAW,
      'eye.*',
      'skin.*',
      ...COMPOSITES,
    ],
    mark: 'chosen',
    source: 'P07',
    band: [0.15, 0.4],
  },
  {
    code: 'match.mouthOpen',
    fact: 'mouthOpeningMm63',
    value: 1,
    unit: 'mm63',
    severity: 'block',
    measures: ['nasolabial.depth', 'mouthCorner.*', 'marionette.depth', ...JAW, ...COMPOSITES],
    mark: 'chosen',
    source: 'P07',
    band: [0.5, 2],
  },
  {
    code: 'match.sideLight',
    fact: 'sideLightLog',
    value: 0.35,
    unit: 'log',
    severity: 'block',
    measures: [...FOLDS, 'skin.*', ...COMPOSITES],
    mark: 'chosen',
    source: 'P11',
    band: [0.15, 0.5],
  },
  {
    code: 'match.heightLight',
    fact: 'heightLightLog',
    value: 0.25,
    unit: 'log',
    severity: 'block',
    measures: [...FOLDS, 'skin.*', ...COMPOSITES],
    mark: 'chosen',
    source: 'P11',
    band: [0.15, 0.4],
  },
  {
    // How much smaller a point 40 mm behind the eyes is drawn: 40 / (distance + 40 mm).
    code: 'match.distance',
    fact: 'perspective',
    value: 0.02,
    unit: 'share',
    severity: 'block',
    measures: [...LENGTHS, ...COMPOSITES],
    mark: 'chosen',
    source: 'S109',
    band: [0.01, 0.03],
  },
  {
    // One person at 15 cm looked 4.3 mm63 narrower than at 60 cm, at 30 cm 1.3 mm63: only the nearest show.
    code: 'match.faceWidth',
    fact: 'faceWidthMm63',
    value: 4,
    unit: 'mm63',
    severity: 'warn',
    measures: [...LENGTHS, ...COMPOSITES],
    mark: 'chosen',
    source: 'P09',
    band: [3, 6],
  },
  {
    code: 'match.resolution',
    fact: 'eyeDistanceLog',
    value: Math.log(1.3),
    unit: 'log',
    severity: 'block',
    measures: ['skin.*'],
    mark: 'chosen',
    source: 'P06',
    band: [Math.log(1.15), Math.log(1.5)],
  },
  {
    code: 'match.resolution',
    fact: 'eyeDistanceLog',
    value: Math.log(2),
    unit: 'log',
    severity: 'warn',
    measures: [...FOLDS, 'jaw.*'],
    mark: 'chosen',
    source: 'P06',
    band: [Math.log(1.5), Math.log(3)],
  },
  {
    code: 'match.sharpness',
    fact: 'edgeWidthLog',
    value: Math.log(1.5),
    unit: 'log',
    severity: 'block',
    measures: ['skin.*'],
    mark: 'chosen',
    source: 'P08',
    band: [Math.log(1.3), Math.log(2)],
  },
  {
    code: 'match.grey',
    fact: 'grey',
    value: 0.5,
    unit: 'yes or no',
    severity: 'warn',
    measures: [...FOLDS, 'skin.*', ...COMPOSITES],
    mark: 'chosen',
    source: 'P11',
    band: [0, 1],
  },
];

/** Depth behind the plane of the eyes at which the perspective of two visits is compared. */
export const PERSPECTIVE_DEPTH_MM = {
  value: 40,
  unit: 'mm',
  mark: 'chosen',
  source: 'S109',
  band: [20, 60],
} as const satisfies Constant;

/** How far the eye distances in mm that two visits imply may differ before neither scale is believed. */
export const SCALE_AGREEMENT = {
  /** Iris: 1.5 % from one photograph to the next, up to 5 % over decades. */
  iris: { value: 0.07, unit: 'share', mark: 'chosen', source: 'P03', band: [0.045, 0.09] },
  ruler: { value: 0.05, unit: 'share', mark: 'chosen', source: 'P04', band: [0.03, 0.08] },
} as const satisfies Record<string, Constant>;

export const matchesPattern = (patterns: readonly string[], id: string): boolean =>
  patterns.some(
    (p) =>
      p === '*' ||
      p === id ||
      (p.endsWith('.*') && id.startsWith(p.slice(0, -1))) ||
      (p.startsWith('*.') && id.endsWith(p.slice(1))),
  );
