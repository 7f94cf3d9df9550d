import { distance2 } from '@plica/core';
import { median } from '@plica/core/inference';
import { LEFT, RIGHT } from '../../anatomy/index.ts';
import { cameraDistanceMm } from '../camera-distance.ts';
import { faceFrame } from '../face-frame.ts';
import type { PhotoMeasurement } from '../photo-measurement.ts';
import { eyeDistancePx } from '../repeats/size-free.ts';
import { PERSPECTIVE_DEPTH_MM, type MatchFact } from './knowledge/match-limits.ts';

/** What two photographs must have in common; null where a record does not say. */
export type Conditions = Record<MatchFact, number | null>;

export function conditionsOf(record: PhotoMeasurement): Conditions {
  const { pose, expression, picture, photo, landmarksPx: p } = record;
  const eyes = eyeDistancePx(record);
  const distanceMm =
    eyes !== null && p.length > LEFT.irisRim[2] && photo.widthPx && photo.heightPx
      ? cameraDistanceMm(
          { widthPx: photo.widthPx, heightPx: photo.heightPx, ...focal(photo.focalLength35Mm) },
          (irisPx(record, RIGHT.irisRim) + irisPx(record, LEFT.irisRim)) / 2,
        )
      : null;
  return {
    pitchDeg: pose?.pitchDeg ?? null,
    yawDeg: pose?.yawDeg ?? null,
    smile: expression?.smile ?? null,
    mouthOpeningMm63: expression?.mouthOpeningMm63 ?? null,
    sideLightLog: picture?.sideLightLog ?? null,
    heightLightLog: picture?.heightLightLog ?? null,
    perspective:
      distanceMm === null ? null : PERSPECTIVE_DEPTH_MM.value / (distanceMm + PERSPECTIVE_DEPTH_MM.value),
    faceWidthMm63: eyes !== null && p.length >= 478 ? faceWidthMm63(record) : null,
    eyeDistanceLog: eyes === null ? null : Math.log(eyes),
    edgeWidthLog: picture?.edgeWidthMm63 ? Math.log(picture.edgeWidthMm63) : null,
    grey: photo.greyscale === undefined ? null : Number(photo.greyscale),
  };
}

/** Medians of several photographs of one visit. */
export function medianConditions(all: readonly Conditions[]): Conditions {
  const facts = Object.keys(all[0] ?? {}) as MatchFact[];
  return Object.fromEntries(
    facts.map((fact) => {
      const known = all.map((c) => c[fact]).filter((v) => v !== null);
      return [fact, known.length ? median(known) : null];
    }),
  ) as Conditions;
}

const focal = (focalLength35Mm: number | undefined): { focalLength35Mm?: number } =>
  focalLength35Mm === undefined ? {} : { focalLength35Mm };

const irisPx = (
  { landmarksPx: p }: PhotoMeasurement,
  rim: readonly [number, number, number, number],
): number => distance2(p[rim[0]]!, p[rim[2]]!);

/** Between the edges of the face at ear level: narrower the nearer the camera. */
function faceWidthMm63({ landmarksPx }: PhotoMeasurement): number {
  const { points } = faceFrame({ points: landmarksPx });
  return distance2(points[RIGHT.faceEdge]!, points[LEFT.faceEdge]!);
}
