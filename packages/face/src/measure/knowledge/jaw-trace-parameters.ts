/**
 * How the jawline is searched for. Lengths are shares of the eye distance, colours CIE Lab units.
 * Mark: chosen; hand-tuned by a study prototype on the 54 public neutral faces of the London set and unchanged since,
 * so figures on that set are partly in-sample (validation/measure.md reports another set beside it).
 */
export const JAW_TRACE = {
  points: 121,
  offset: { from: -0.16, to: 0.24, step: 0.008 },
  blur: 0.012,
  /** Larger faces are reduced to this before the search; finer pixels than the blur tell nothing. */
  maxEyeDistancePx: 100,
  /** Width of the two strips whose mean colours are compared. */
  strip: 0.03,
  edge: { colourUnit: 12, lightnessWeight: 0.5, max: 2 },
  dark: { weight: 0.4, min: -1, max: 1.5 },
  notSkin: { weight: 0.4, per: 0.1, referenceBelow: -0.04, floor: [4, 2, 2], limit: 12 },
  prior: { weight: 0.5, centre: 0.03, sdInside: 0.07, sdOutside: 0.1 },
  path: { penalty: 0.12, maxStep: 3 },
  smoothing: [1, 2, 3, 4, 3, 2, 1],
} as const;
