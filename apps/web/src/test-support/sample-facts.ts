import type { FrameFacts } from '@plica/face/measure';

/** A head held well, 1280 x 720, unless told otherwise. */
export const sampleFacts = (more: Partial<FrameFacts> = {}): FrameFacts => ({
  widthPx: 1280,
  heightPx: 720,
  pose: { yawDeg: 0, pitchDeg: 0, rollDeg: 0 },
  eyeDistancePx: 100,
  eyesPx: [640, 320],
  nosePx: [640, 380],
  lipGapMm63: 1.5,
  eyeAperture: 0.3,
  smiling: false,
  light: { luma: 0.6, rightOverLeftLog: 0, burnt: 0 },
  ...more,
});
