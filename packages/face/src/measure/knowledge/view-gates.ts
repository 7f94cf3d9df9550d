import type { Constant } from '../../case/constant.ts';

/** Limits of the views that are not the front. Source keys: docs/sources.md. */
export const VIEW_GATES = {
  /** An oblique photograph is taken at 45 degrees; the mesh reads up to 10 degrees low and saturates near 53. */
  obliqueYawFrom: { value: 33, unit: 'deg', mark: 'chosen', source: 'P13', band: [28, 36] },
  obliqueYawTo: { value: 56, unit: 'deg', mark: 'chosen', source: 'P13', band: [52, 60] },
  meshSaturates: { value: 53, unit: 'deg', mark: 'derived', source: 'P13' },
  pitchWarn: { value: 10, unit: 'deg', mark: 'chosen', source: 'P13', band: [7, 12] },
  pitchBlock: { value: 18, unit: 'deg', mark: 'chosen', source: 'P13', band: [14, 20] },
  /** A face whose mesh turns less than this is no profile. */
  profileMeshYaw: { value: 48, unit: 'deg', mark: 'chosen', source: 'P13', band: [42, 52] },
  /** Below this detector score a face found in a profile is not believed: false ones scored up to 0.62, true ones from 0.84. */
  profileFaceScore: { value: 0.75, unit: 'score', mark: 'chosen', source: 'P13', band: [0.65, 0.83] },
  chinDownPitch: { value: 10, unit: 'deg', mark: 'chosen', source: 'P13', band: [8, 15] },
  frontalYaw: { value: 12, unit: 'deg', mark: 'chosen', source: 'P13', band: [8, 15] },
  backgroundSpread: { value: 6, unit: 'Lab', mark: 'chosen', source: 'P13', band: [4, 9] },
  contrast: { value: 8, unit: 'Lab', mark: 'chosen', source: 'P13', band: [6, 12] },
  misfit: { value: 0.006, unit: 'share', mark: 'chosen', source: 'P13', band: [0.004, 0.01] },
  /** Of 122 pairs of rendered outlines this leaves out 9, among them the one that differed by 30 degrees between two poses. */
  neckRival: { value: 8, unit: 'deg', mark: 'chosen', source: 'P13', band: [5, 12] },
  /** Share of the way over which the lower border of the near jaw must be seen; no less, for the descent hangs on both ends. */
  jawSeen: { value: 1, unit: 'share', mark: 'chosen', source: 'P13', band: [0.95, 1] },
  /**
   * Light expected on the border of the jaw as a share of the cheekbone's. As declared the tuning heads gave 0.22 to 0.33; a camera
   * that deepens or flattens contrast by a sixth moves that by a fifth (and the border by 0.1 mm), so much more is let through:
   * with lamps 12 degrees higher it was at most 0.22, with lamps 12 degrees lower at least 0.35.
   */
  jawLightFrom: { value: 0.17, unit: 'share', mark: 'chosen', source: 'P13', band: [0.15, 0.22] },
  jawLightTo: { value: 0.4, unit: 'share', mark: 'chosen', source: 'P13', band: [0.35, 0.45] },
  eyeDistancePx: { value: 90, unit: 'px', mark: 'derived', source: 'P06' },
} as const satisfies Record<string, Constant>;
