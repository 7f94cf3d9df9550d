import type { FaceFrame } from '../face-frame.ts';
import type { FrontFeatures, SideFeatures } from '../front-features.ts';

/** What the composites are made of: both sides averaged; mm63, log luminance or ratios. Null where not readable. */
export interface CompositeFeatures {
  lidCheekGroove: number;
  lowerLidGroove: number;
  nasolabialNet: number | null;
  marionette: number;
  marionetteShade: number;
  canthalTilt: number;
  browLidDistance: number;
  fissureHeight: number;
  mrd1: number;
  fissureWidth: number;
  mouthHeightRatio: number;
  jawNotch: number | null;
  jawWaviness: number | null;
  glabellaLines: number;
  cheekLines: number;
  crowsFeet: number;
}

/** What moves the features without being age: pose, expression, resolution. */
export interface CompositeCovariates {
  yawDeg: number;
  absYawDeg: number;
  pitchDeg: number;
  rollDeg: number;
  mouthWidth: number;
  mouthOpening: number;
  cornerLift: number;
  smile: number;
}

export function compositeFeatures({ right, left, glabellaLines }: FrontFeatures): CompositeFeatures {
  const mean = (read: (s: SideFeatures) => number): number => (read(right) + read(left)) / 2;
  const meanOrNull = (read: (s: SideFeatures) => number | null): number | null => {
    const a = read(right);
    const b = read(left);
    return a === null || b === null ? (a ?? b) : (a + b) / 2;
  };
  return {
    lidCheekGroove: mean((s) => s.lidCheekGroove),
    lowerLidGroove: mean((s) => s.lowerLid.depth),
    nasolabialNet: meanOrNull((s) =>
      s.nasolabial.floor === null ? null : s.nasolabial.depth - s.nasolabial.floor,
    ),
    marionette: mean((s) => s.marionette.depth),
    marionetteShade: mean((s) => s.marionetteShade),
    canthalTilt: mean((s) => s.canthalTilt),
    browLidDistance: mean((s) => s.browLidDistance),
    fissureHeight: mean((s) => s.fissureHeight),
    mrd1: mean((s) => s.mrd1),
    fissureWidth: mean((s) => s.fissureWidth),
    mouthHeightRatio: mean((s) => s.heightRatio),
    jawNotch: meanOrNull((s) => s.jawNotch),
    jawWaviness: meanOrNull((s) => s.jawWaviness),
    glabellaLines,
    cheekLines: mean((s) => s.cheekLines),
    crowsFeet: mean((s) => s.crowsFeet),
  };
}

export function compositeCovariates(
  { pose }: FaceFrame,
  features: FrontFeatures,
  smile: number,
): CompositeCovariates {
  return {
    yawDeg: pose.yawDeg,
    absYawDeg: Math.abs(pose.yawDeg),
    pitchDeg: pose.pitchDeg,
    rollDeg: pose.rollDeg,
    mouthWidth: features.mouthWidth,
    mouthOpening: features.mouthOpening,
    cornerLift: -(features.right.droop + features.left.droop) / 2,
    smile,
  };
}
