import type { Problem } from '../../case/index.ts';
import { emptyMeasurement } from '../empty-measurement.ts';
import { faceFrame } from '../face-frame.ts';
import { VIEW_GATES as G } from '../knowledge/view-gates.ts';
import { NECK_ANGLE, VIEW_MEASURE_IDS } from '../knowledge/view-measures.ts';
import type { MeasurePhotoInput } from '../measure-photo.ts';
import type { PhotoMeasurement } from '../photo-measurement.ts';
import { problem } from '../problem.ts';
import { viewMeasure } from '../views/view-measure.ts';
import { angleOfPoints } from './neck-angle.ts';
import { readProfile, type Profile } from './read-profile.ts';

type PointPx = [number, number];

/**
 * Measures a profile photograph from its outline against a plain background. The face mesh is not used: at 90 degrees
 * it is not found or wrong; where it is found and says the head is hardly turned, the view is refused.
 */
export function measureProfile(
  input: MeasurePhotoInput,
  view: 'profileLeft' | 'profileRight',
): PhotoMeasurement {
  const photo = { ...input.facts, file: input.file, view, posture: input.posture };
  const profile = readProfile(input.image, view === 'profileLeft' ? 'left' : 'right');
  const toPhoto = ([x, y]: readonly [number, number]): PointPx => [
    x * input.photoPerWorking,
    y * input.photoPerWorking,
  ];
  const marked = input.edits?.neckAngle;
  const found = profile.angle;
  const points: [PointPx, PointPx, PointPx] | null =
    marked ?? (found ? [toPhoto(found.chin), toPhoto(found.corner), toPhoto(found.neck)] : null);
  const value = marked ? angleOfPoints(...marked) : (found?.angleDeg ?? null);
  const problems = profileProblems(input, view, profile);
  const measures = [
    viewMeasure({
      definition: NECK_ANGLE,
      side: 'both',
      value,
      problems,
      measureAnyway: input.measureAnyway ?? false,
      scale: null,
      pxPerMm63: 1,
    }),
  ];
  return {
    ...emptyMeasurement(photo, problems),
    ok: measures.some((m) => m.quality !== 'blocked'),
    viewLines: {
      silhouettePx: profile.contour.filter((_, i) => i % 8 === 0).map(toPhoto),
      ...(points ? { neckAnglePx: points } : {}),
    },
    measures,
  };
}

function profileProblems(
  input: MeasurePhotoInput,
  view: 'profileLeft' | 'profileRight',
  profile: Profile,
): Problem[] {
  const details = { language: input.language ?? 'en', view, measures: VIEW_MEASURE_IDS[view] };
  const raise = (code: string, severity: Problem['severity'], value?: number, limit?: number): Problem =>
    problem(code, severity, ['*'], { ...details, value, limit });
  const out: Problem[] = [];
  const believed = input.face && input.face.detection >= G.profileFaceScore.value ? input.face : null;
  const yaw = believed ? Math.abs(faceFrame(believed).pose.yawDeg) : null;
  if (yaw !== null && yaw < G.profileMeshYaw.value)
    out.push(raise('view.faceInProfile', 'block', yaw, G.profileMeshYaw.value));
  const declared = view === 'profileLeft' ? 'left' : 'right';
  // Points placed by a person need no outline.
  if (!input.edits?.neckAngle) {
    if (profile.looks !== 'unclear' && profile.looks !== declared) out.push(raise('view.otherSide', 'block'));
    if (profile.backgroundSpread > G.backgroundSpread.value)
      out.push(raise('silhouette.background', 'block', profile.backgroundSpread, G.backgroundSpread.value));
    else if (!profile.angle) out.push(raise('silhouette.notFound', 'block'));
    else if (profile.contrast < G.contrast.value)
      out.push(raise('silhouette.contrast', 'block', profile.contrast, G.contrast.value));
    if (profile.angle && profile.angle.rivalDeg > G.neckRival.value)
      out.push(raise('silhouette.twoCorners', 'block', profile.angle.rivalDeg, G.neckRival.value));
    if (profile.angle && profile.angle.misfit > G.misfit.value)
      out.push(raise('silhouette.misfit', 'warn', 100 * profile.angle.misfit, 100 * G.misfit.value));
  }
  out.push(raise('view.renderedErrorOnly', 'warn'));
  return out;
}
