import type { Point2 } from '@plica/core';
import type { FaceLandmarks } from '../../anatomy/index.ts';
import type { Problem } from '../../case/index.ts';
import { emptyMeasurement } from '../empty-measurement.ts';
import { faceFrame, type FaceFrame } from '../face-frame.ts';
import { VIEW_GATES as G } from '../knowledge/view-gates.ts';
import { JOWL_AREA, JOWL_DESCENT, VIEW_MEASURE_IDS } from '../knowledge/view-measures.ts';
import type { MeasurePhotoInput } from '../measure-photo.ts';
import { applyEdits } from '../photo-edits.ts';
import type { PhotoMeasurement } from '../photo-measurement.ts';
import { problem } from '../problem.ts';
import { turnedScale } from '../views/turned-scale.ts';
import { viewMeasure } from '../views/view-measure.ts';
import { findNearJaw, type NearContour } from './find-near-jaw.ts';
import { jowlShape } from './jowl-shape.ts';

type PointPx = [number, number];

/**
 * Measures the near side of an oblique photograph (about 45 degrees): how far the lower border of the jaw, where the skin comes
 * to face 40 degrees downwards, hangs below the straight line between its places at two guides, and the area between. The guides
 * stand square to the jaw 14 mm before and 40 mm behind the mouth corner. `obliqueLeft` shows the patient's left side.
 */
export function measureOblique(
  input: MeasurePhotoInput,
  found: FaceLandmarks,
  view: 'obliqueLeft' | 'obliqueRight',
): PhotoMeasurement {
  const language = input.language ?? 'en';
  const photo = { ...input.facts, file: input.file, view, posture: input.posture };
  const side = view === 'obliqueLeft' ? 'left' : 'right';
  const k = input.photoPerWorking;
  const toPhoto = ([x, y]: Point2): PointPx => [x * k, y * k];
  const fromPhoto = ([x, y]: PointPx): PointPx => [x / k, y / k];
  const face = applyEdits(found, input.edits, fromPhoto);
  const frame = faceFrame(face);
  const below = side === 'left' ? 1 : -1;
  const { scale, problems: scaleProblems } = turnedScale(input.scale, language);
  const pxPerMm = scale ? 1 / (scale.mmPerPx * k) : frame.pxPerMm63;
  const traced = contourOf(input, face, side, pxPerMm, fromPhoto);
  const shape = jowlShape(traced.points, below);
  const problems = [...obliqueProblems(input, frame, view, traced), ...scaleProblems];
  const common = {
    side,
    problems,
    measureAnyway: input.measureAnyway ?? false,
    scale,
    pxPerMm63: frame.pxPerMm63 * k,
  } as const;
  const measures = [
    viewMeasure({ ...common, definition: JOWL_DESCENT, value: shape.descent * k }),
    viewMeasure({ ...common, definition: JOWL_AREA, value: shape.area * k * k }),
  ];
  const jawline = [...traced.points].reverse().map(toPhoto);
  return {
    ...emptyMeasurement(photo, problems),
    ok: measures.some((m) => m.quality !== 'blocked'),
    pose: frame.pose,
    scale,
    landmarksPx: face.points.map(([x, y, z]) => [x * k, y * k, z * k]),
    jawlinePx: { left: side === 'left' ? jawline : [], right: side === 'right' ? jawline : [] },
    viewLines: {
      straightJawlinePx: [toPhoto(traced.points[0]!), toPhoto(traced.points[traced.points.length - 1]!)],
      jowlPx: [toPhoto(shape.lowest), toPhoto(shape.foot)],
    },
    measures,
  };
}

/** `lightShare` is missing where a person has drawn the line. */
type TracedJaw = NearContour & { lightShare?: number };

/** A person's line, the border between a person's two ends, or the found one; from the chin towards the angle. */
function contourOf(
  input: MeasurePhotoInput,
  face: FaceLandmarks,
  side: 'left' | 'right',
  pxPerMm: number,
  fromPhoto: (point: PointPx) => PointPx,
): TracedJaw {
  const drawn = input.edits?.jawline?.[side];
  if (drawn && drawn.length > 1) return { points: drawn.map(fromPhoto).reverse(), seen: 1 };
  const ends = input.edits?.straightJawline?.map(fromPhoto);
  return findNearJaw(input.image, face, side === 'left' ? 1 : -1, pxPerMm, ends && [ends[0]!, ends[1]!]);
}

function obliqueProblems(
  input: MeasurePhotoInput,
  { pose, eyeDistancePx }: FaceFrame,
  view: 'obliqueLeft' | 'obliqueRight',
  traced: TracedJaw,
): Problem[] {
  const details = { language: input.language ?? 'en', view, measures: VIEW_MEASURE_IDS[view] };
  const raise = (code: string, severity: Problem['severity'], value?: number, limit?: number): Problem =>
    problem(code, severity, ['*'], { ...details, value, limit });
  const out: Problem[] = [];
  const turned = view === 'obliqueLeft' ? pose.yawDeg : -pose.yawDeg;
  if (turned < -G.frontalYaw.value) out.push(raise('view.otherSide', 'block'));
  else if (turned < G.obliqueYawFrom.value)
    out.push(raise('view.declared', 'block', turned, G.obliqueYawFrom.value));
  else if (turned > G.obliqueYawTo.value)
    out.push(raise('view.declared', 'block', turned, G.obliqueYawTo.value));
  else if (turned > G.meshSaturates.value)
    out.push(raise('view.turnUncertain', 'warn', turned, G.meshSaturates.value));
  const pitch = Math.abs(pose.pitchDeg);
  if (pitch > G.pitchBlock.value) out.push(raise('pose.pitch', 'block', pitch, G.pitchBlock.value));
  else if (pitch > G.pitchWarn.value) out.push(raise('pose.pitch', 'warn', pitch, G.pitchWarn.value));
  const eyes = eyeDistancePx * input.photoPerWorking;
  if (eyes < G.eyeDistancePx.value) out.push(raise('image.resolution', 'block', eyes, G.eyeDistancePx.value));
  for (const thing of ['beard', 'hair', 'collar', 'earring'])
    if (input.answers?.[`occlusion.${thing}`])
      out.push(
        problem(`occlusion.${thing}`, 'block', ['*'], {
          ...details,
          value: 1,
          limit: 1,
          side: view === 'obliqueLeft' ? 'left' : 'right',
        }),
      );
  const { lightShare: light, seen } = traced;
  const percent = (code: string, value: number, limit: number): Problem =>
    raise(code, 'block', 100 * value, 100 * limit);
  if (light !== undefined && light < G.jawLightFrom.value)
    out.push(percent('jaw.lightHigh', light, G.jawLightFrom.value));
  else if (light !== undefined && light > G.jawLightTo.value)
    out.push(percent('jaw.lightLow', light, G.jawLightTo.value));
  else if (seen < G.jawSeen.value) out.push(percent('jaw.noBorder', seen, G.jawSeen.value));
  if (light !== undefined) out.push(raise('jaw.light', 'warn'));
  out.push(raise('view.renderedErrorOnly', 'warn'));
  return out;
}
