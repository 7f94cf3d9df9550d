import { renderText, type Language } from '../../case/index.ts';
import { EYE_DISTANCE_MM63 } from '../face-frame.ts';
import type { Change, Comparison } from '../compare/comparison.ts';
import type { GravityFinding } from './gravity-schema.ts';
import { GRAVITY_LIMITS, TEN_YEAR_CHANGE } from './knowledge/gravity-limits.ts';
import { FINDING_TEXTS, NOTHING_TO_COMPARE } from './knowledge/gravity-texts.ts';

/**
 * How much younger cheek and jaw look lying down, ready for the examination of a case. Shifts are put together in years
 * of change, weighted by their errors, which are taken to go together. "No" is said only when a shift worth having can
 * be ruled out, "little" and "clearly" only when none can be; otherwise it stays unknown.
 */
export function gravityFinding(comparison: Comparison, language: Language = 'en'): GravityFinding {
  const basedOn = comparison.changes.flatMap((c) => inYears(c, comparison));
  const field = 'examination.supineShift' as const;
  if (!basedOn.length) {
    const nothing = { value: 'unknown' as const, years: null, low: null, high: null };
    return { field, ...nothing, basedOn, message: NOTHING_TO_COMPARE[language] };
  }
  const { years, sd } = together(basedOn);
  const [low, high] = [years - 1.96 * sd, years + 1.96 * sd];
  const value =
    low > 0
      ? years >= GRAVITY_LIMITS.clearlyYears.value
        ? 'clearly'
        : 'little'
      : high < GRAVITY_LIMITS.noneYears.value
        ? 'no'
        : 'unknown';
  const places = { years: whole(years), low: whole(low), high: whole(high) };
  return {
    field,
    value,
    years,
    low,
    high,
    basedOn,
    message: renderText(FINDING_TEXTS[value], language, places),
  };
}

const whole = (years: number): string => years.toFixed(0).replace(/^-0$/, '0').replace('-', '−');

/** A shift as years of change in photographs of people ten years apart; younger is positive. */
function inYears(c: Change, { scale }: Comparison): GravityFinding['basedOn'] {
  const tenYears = TEN_YEAR_CHANGE[c.id];
  if (!tenYears || c.change === null || c.mdc95 === null) return [];
  const toMm63 =
    c.unit === 'eyeDistance'
      ? EYE_DISTANCE_MM63
      : c.unit === 'mm'
        ? EYE_DISTANCE_MM63 / (scale?.eyeDistanceMm ?? EYE_DISTANCE_MM63)
        : 1;
  const perYear = (10 * toMm63) / tenYears.value;
  return [{ id: c.id, side: c.side, years: 0 - c.change * perYear, sd: (c.mdc95 / 1.96) * perYear }];
}

/** Mean weighted by precision, its error with every two errors correlated alike. */
function together(shifts: GravityFinding['basedOn']): { years: number; sd: number } {
  const rho = GRAVITY_LIMITS.errorCorrelation.value;
  const weights = shifts.map((s) => 1 / s.sd ** 2);
  const total = weights.reduce((sum, w) => sum + w, 0);
  const parts = shifts.map((s, i) => (weights[i]! * s.sd) / total);
  const sum = parts.reduce((a, b) => a + b, 0);
  const squares = parts.reduce((a, b) => a + b * b, 0);
  return {
    years: shifts.reduce((a, s, i) => a + weights[i]! * s.years, 0) / total,
    sd: Math.sqrt((1 - rho) * squares + rho * sum ** 2),
  };
}
