import { failure, success, type Outcome } from '@plica/core';
import type { FaceLandmarks } from '@plica/face/anatomy';
import type { Problem } from '@plica/face/case';
import { captureProblem } from './capture-problem.ts';

/** Photograph pixels between the pupils below which lids and folds are a few pixels tall. [chosen] */
const MIN_EYE_DISTANCE_PX = 32;
const RIGHT_PUPIL = 468;
const LEFT_PUPIL = 473;

export interface ChosenFace {
  face: FaceLandmarks;
  others: FaceLandmarks[];
  /** Warnings to carry into the record. */
  problems: Problem[];
}

/** The face to measure among those found, or why none can be. `photoPerWorking` as in `Photo`. */
export function chooseFace(
  faces: readonly FaceLandmarks[],
  photoPerWorking: number,
): Outcome<ChosenFace, Problem> {
  const [face, ...others] = faces;
  if (!face) return failure(captureProblem('face.none'));
  const [right, left] = [face.points[RIGHT_PUPIL], face.points[LEFT_PUPIL]];
  const eyeDistancePx = Math.hypot(right[0] - left[0], right[1] - left[1]) * photoPerWorking;
  if (eyeDistancePx < MIN_EYE_DISTANCE_PX)
    return failure(
      captureProblem('face.small', 'block', { value: eyeDistancePx, limit: MIN_EYE_DISTANCE_PX }),
    );
  const problems = others.length ? [captureProblem('face.several', 'warn', { value: faces.length })] : [];
  return success({ face, others, problems });
}
