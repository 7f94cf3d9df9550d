import type { RgbaImage } from '@plica/core';
import type { FaceLandmarks } from '../anatomy/face-landmarks.ts';
import type { PhotoFacts, Posture, View } from '../case/photo.ts';
import type { PhotoMeasurement, Scale } from './photo-measurement.ts';

export interface MeasurePhotoInput {
  file: string;
  facts: PhotoFacts;
  view: View;
  posture: Posture;
  /** The working image: the photograph, reduced when very large. */
  image: RgbaImage;
  /** Photograph pixels per working-image pixel (>= 1). */
  photoPerWorking: number;
  /** The face to measure, in working-image pixels. */
  face: FaceLandmarks;
  scale: { kind: 'iris'; irisMm?: number } | { kind: 'marker'; markerMm: number; markerPx: number } | { kind: 'locked'; scale: Scale } | { kind: 'none' };
  /** Compute blocked values too. */
  measureAnyway?: boolean;
  /** Points moved by a person, in photograph pixels: landmarks by index, jawline and folds whole. */
  edits?: {
    landmarks?: Record<number, [number, number]>;
    jawline?: { left?: [number, number][]; right?: [number, number][] };
    folds?: Record<string, [number, number][]>;
  };
  /** What a person said about things at the face a detector cannot decide, by problem code, e.g. `{'occlusion.beard': true}`. */
  answers?: Record<string, boolean>;
  language?: 'en' | 'ko';
}

export declare function measurePhoto(input: MeasurePhotoInput): PhotoMeasurement;
