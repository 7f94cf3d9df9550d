import type { Mark } from '../../case/constant.ts';

interface Limits {
  value: readonly number[];
  unit: string;
  mark: Mark;
  source: string;
  /** Each limit could as well lie this much lower or higher. */
  band: number;
}

/** Where the categories of a numeric finding begin, from the second on. */
export const LIMITS = {
  snapBackSeconds: { value: [1.01, 2.01], unit: 's', mark: 'chosen', source: 'P20', band: 0.5 },
  pinchMm: { value: [8, 15], unit: 'mm', mark: 'chosen', source: 'P21', band: 2 },
  cigarettesPerDay: { value: [1, 11], unit: 'a day', mark: 'chosen', source: 'P21', band: 5 },
  bmi: { value: [18.5, 25, 30], unit: 'kg/m2', mark: 'recalled', source: 'P20', band: 0 },
  weightLossKg: { value: [5, 10], unit: 'kg', mark: 'chosen', source: 'P21', band: 2 },
  compositeZ: { value: [-0.5, 0.5, 1.5], unit: 'z', mark: 'chosen', source: 'P10', band: 0.25 },
} as const satisfies Record<string, Limits>;

/** Values below the first limit are `usual`, below the second `low` and so on. Read only with the protocol below. */
export const CUTOMETER_LIMITS = {
  r7: { value: [0.52, 0.37, 0.3], unit: 'ratio', mark: 'chosen', source: 'S98', band: 0.05 },
  r2: { value: [0.82, 0.66, 0.58], unit: 'ratio', mark: 'chosen', source: 'S98', band: 0.05 },
  r5: { value: [0.92, 0.6, 0.5], unit: 'ratio', mark: 'chosen', source: 'S98', band: 0.05 },
} as const satisfies Record<string, Limits>;

export const CUTOMETER_PROTOCOL = { probeMm: 2, pressureMbar: 450, mark: 'recalled' as Mark, source: 'P20' };

/** Means and spreads of one method and site. Other methods differ two-fold, so nothing is carried over. */
export const THICKNESS_NORMS = [
  norm('highFrequencyUltrasoundDermis', 'temple', 'male', 1.06, 0.2),
  norm('highFrequencyUltrasoundDermis', 'temple', 'female', 0.8, 0.19),
  norm('highFrequencyUltrasoundDermis', 'zygoma', 'male', 1.14, 0.21),
  norm('highFrequencyUltrasoundDermis', 'zygoma', 'female', 0.87, 0.35),
] as const;

function norm(method: string, site: string, sex: 'male' | 'female', meanMm: number, sdMm: number) {
  return { method, site, sex, meanMm, sdMm, mark: 'verified' as Mark, source: 'S01' };
}
