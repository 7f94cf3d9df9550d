/**
 * How the border of the near jaw is looked for about the place where the fitted rules expect it. Lengths are shares of the eye
 * distance, colours CIE Lab units. Mark: chosen. Rules and weights (near-jaw.json) are derived from rendered heads.
 */
export const NEAR_JAW = {
  rows: 61,
  across: { from: -0.16, to: 0.16, step: 0.005 },
  blur: 0.01,
  maxEyeDistancePx: 150,
  strip: 0.03,
  /** Nearer to the cheek than this every row shows the person's own skin. */
  skinBelow: -0.1,
  unlikeLab: 9,
  path: { maxStep: 3 },
  /** The strongest colour step within so many columns of the contour says how well it stands out. */
  edgeReach: 8,
  smoothing: [1, 2, 3, 2, 1],
} as const;
