import type { FaceLandmarks } from '../../anatomy/index.ts';
import { emptyMeasurement } from '../empty-measurement.ts';
import { faceFrame } from '../face-frame.ts';
import { VIEW_GATES as G } from '../knowledge/view-gates.ts';
import type { MeasurePhotoInput } from '../measure-photo.ts';
import type { PhotoMeasurement } from '../photo-measurement.ts';
import { problem } from '../problem.ts';

/** A chin-down photograph: the pose is checked and points can be placed; no number is read from it. */
export function measureChinDown(input: MeasurePhotoInput, face: FaceLandmarks): PhotoMeasurement {
  const photo = { ...input.facts, file: input.file, view: 'chinDown' as const, posture: input.posture };
  const { pose } = faceFrame(face);
  const details = { language: input.language ?? 'en', view: 'chinDown' as const, measures: [] };
  const lowered = pose.pitchDeg >= G.chinDownPitch.value;
  const straight = Math.abs(pose.yawDeg) <= G.frontalYaw.value;
  return {
    ...emptyMeasurement(photo, [
      ...(lowered
        ? []
        : [
            problem('view.chinNotDown', 'block', [], {
              ...details,
              value: pose.pitchDeg,
              limit: G.chinDownPitch.value,
            }),
          ]),
      ...(straight
        ? []
        : [
            problem('view.declared', 'block', [], {
              ...details,
              value: Math.abs(pose.yawDeg),
              limit: G.frontalYaw.value,
            }),
          ]),
      problem('view.chinDownNotMeasured', 'warn', [], details),
    ]),
    ok: lowered && straight,
    pose,
    landmarksPx: face.points.map(([x, y, z]) => {
      const k = input.photoPerWorking;
      return [x * k, y * k, z * k];
    }),
  };
}
