import type { Constant } from '../../case/constant.ts';

/** What a class of candidacy says of grades that were not recorded themselves. Types by Baker; the grades are ours. */
export const BAKER_GRADES = {
  I: { sagging: 2, jowl: 1, neck: 'none' },
  II: { sagging: 3, jowl: 2, neck: 'mild' },
  III: { sagging: 4, jowl: 3, neck: 'moderate' },
  IV: { sagging: 5, jowl: 4, neck: 'severe' },
} as const;

export const DAYS = {
  nicotineFree: { value: 28, unit: 'days', mark: 'verified', source: 'S119', band: [14, 42] },
  recentProcedure: { value: 180, unit: 'days', mark: 'chosen', source: 'P21', band: [90, 365] },
  phq2Positive: { value: 3, unit: 'points', mark: 'recalled', source: 'P20' },
} as const satisfies Record<string, Constant>;

/** Probabilities of the skin line from which the skin counts as fair or poor, and the bedside test on its own. */
export const SKIN_ELASTICITY = {
  fairFromClear: { value: 0.5, unit: 'probability', mark: 'chosen', source: 'P21', band: [0.4, 0.6] },
  /** Skin that takes longer than this to lie flat is fair at best, whatever else was found. */
  slowFromSeconds: { value: 2, unit: 's', mark: 'recalled', source: 'P20', band: [1, 3] },
  poorFromMarked: { value: 0.5, unit: 'probability', mark: 'chosen', source: 'P21', band: [0.35, 0.65] },
} as const satisfies Record<string, Constant>;

/** From this age on nobody is asked about a pregnancy. */
export const NO_PREGNANCY_FROM = {
  value: 56,
  unit: 'years',
  mark: 'chosen',
  source: 'P21',
  band: [52, 60],
} as const satisfies Constant;
