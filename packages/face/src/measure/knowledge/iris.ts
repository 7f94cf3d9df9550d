import type { Constant } from '../../case/constant.ts';

/** The iris as a ruler, and the ruler's own errors. Source keys: docs/sources.md. */
export const IRIS = {
  diameterMm: { value: 11.71, unit: 'mm', mark: 'verified', source: 'S105' },
  diameterSdMm: { value: 0.42, unit: 'mm', mark: 'verified', source: 'S105' },
  /** Visible iris over eye distance falls by about 5 % from under 45 to over 65 in photographs. */
  ageBias: { value: 0.05, unit: 'share', mark: 'derived', source: 'P01' },
  edgePx: { value: 0.25, unit: 'px', mark: 'chosen', source: 'P02', band: [0.1, 0.5] },
  betweenPhotographs: { value: 0.015, unit: 'share', mark: 'derived', source: 'P03' },
  maxSideDifference: { value: 0.12, unit: 'share', mark: 'chosen', source: 'P02', band: [0.08, 0.15] },
  /** On small irises each edge may err by about a pixel, so the share alone would refuse good ones. */
  maxSideDifferencePx: { value: 2, unit: 'px', mark: 'chosen', source: 'P02', band: [1, 3] },
  minPx: { value: 8, unit: 'px', mark: 'chosen', source: 'P02', band: [6, 12] },
  /** How far a person places each end of a marker, both ends together. */
  markerEndPx: { value: 1.5, unit: 'px', mark: 'chosen', source: 'P04', band: [0.7, 3] },
  /** The marker lies up to 20 mm before or behind the plane of the eyes at 1.5 m: d/(D+d). */
  markerPlane: { value: 0.013, unit: 'share', mark: 'derived', source: 'd/(D+d), arithmetic' },
} as const satisfies Record<string, Constant>;
