import type { Point2 } from '@plica/core';
import { type FaceLandmarks, type SideLandmarks } from '../anatomy/index.ts';
import type { FaceFrame } from './face-frame.ts';

/** Lengths of one eye, mm63. */
export interface EyeLengths {
  /** Outer corner below (+) or above (-) the inner corner. */
  canthalTilt: number;
  fissureHeight: number;
  /** Upper lid margin to pupil centre. */
  mrd1: number;
  fissureWidth: number;
  /** Lower brow edge to upper lid margin. */
  browLidDistance: number;
}

export function eyeLengths(
  face: FaceLandmarks,
  frame: FaceFrame,
  side: 'left' | 'right',
  at: SideLandmarks,
): EyeLengths {
  const depth = (face.points[at.eyeOuter]![2] + face.points[at.eyeInner]![2]) / 2;
  const lid = face.eyeContour[side].slice(0, 16).map(([x, y]) => frame.toFace(x, y, depth));
  const [irisX, irisY] = face.points[at.irisCentre]!;
  const pupil = frame.toFace(irisX, irisY, depth);
  const upper = heightAt(lid.slice(9, 16), pupil[0]);
  const lower = heightAt(lid.slice(1, 8), pupil[0]);
  const outer = lid[0]!;
  const inner = lid[8]!;
  return {
    canthalTilt: outer[1] - inner[1],
    fissureHeight: lower - upper,
    mrd1: pupil[1] - upper,
    fissureWidth: Math.hypot(outer[0] - inner[0], outer[1] - inner[1], outer[2] - inner[2]),
    browLidDistance: lid[12]![1] - frame.points[at.browLower[1]]![1],
  };
}

/** Height of a lid margin at x, linear between its points, constant beyond them. */
function heightAt(margin: readonly (readonly [number, number, number])[], x: number): number {
  const sorted: Point2[] = margin.map((p) => [p[0], p[1]] as const).sort((a, b) => a[0] - b[0]);
  if (x <= sorted[0]![0]) return sorted[0]![1];
  for (let i = 1; i < sorted.length; i++) {
    const [x1, y1] = sorted[i]!;
    const [x0, y0] = sorted[i - 1]!;
    if (x <= x1) return y0 + ((x - x0) / (x1 - x0 || 1)) * (y1 - y0);
  }
  return sorted[sorted.length - 1]![1];
}
