import type { Point2, RgbaImage } from '@plica/core';
import type { FaceLandmarks } from '../../anatomy/index.ts';
import model from '../knowledge/near-jaw.json' with { type: 'json' };
import { OFFSETS, pointOn, type JawCurve } from './jaw-curve.ts';
import { refineOnce, startFromLandmarks, type JawShapeModel, type PlacedCurve } from './jaw-shape-model.ts';
import { STRIP, type LabView } from './jaw-strip.ts';
import { labAround } from './lab-around.ts';
import { pathThrough, readProfiles, type NearContour } from './near-jaw.ts';
import { unpackRule } from './packed-rule.ts';

/** Ends of the straight jawline placed by a person, pixels: beside the chin, and the angle of the jaw. */
export type JawEnds = readonly [chin: Point2, angle: Point2];

let shape: JawShapeModel | undefined;
const shapeModel = (): JawShapeModel =>
  (shape ??= {
    ...model.shape,
    reference: model.shape.reference as unknown as Point2[],
    stages: model.shape.stages.map(unpackRule),
  });

/**
 * The border of the near jaw against neck and background, from beside the chin to the angle of the jaw. `below` is +1 when the
 * neck lies to the right of that way (y down): the patient's left side is near.
 */
export function findNearJaw(
  image: RgbaImage,
  { points }: Pick<FaceLandmarks, 'points'>,
  below: 1 | -1,
  ends?: JawEnds,
): NearContour {
  const started = startFromLandmarks(points, below, shapeModel());
  return ends ? traceBetween(image, ends, started.unitPx, below) : trace(image, started, below, false);
}

/** The border between two ends placed by a person; `unitPx` is about a millimetre. */
export function traceBetween(
  image: RgbaImage,
  [chin, angle]: JawEnds,
  unitPx: number,
  below: 1 | -1,
): NearContour {
  const offsets = shapeModel().meanOffsets.map((o) => o * unitPx);
  return trace(image, { unitPx, curve: { chin, angle, offsets } }, below, true);
}

function trace(image: RgbaImage, start: PlacedCurve, below: 1 | -1, keepEnds: boolean): NearContour {
  const view = viewAround(image, start, below);
  const { stages, basis } = shapeModel();
  const placed = stages.reduce((at, rule) => refineOnce(view, at, below, rule, basis, keepEnds), start);
  const found = pathThrough(readProfiles(view, placed, below), model.edge);
  // The angle of the jaw is a place on the surface, not on an edge; the chin end lies on the border that is seen.
  const points = [
    keepEnds ? placed.curve.chin : found.points[0]!,
    ...found.points.slice(1, -1),
    placed.curve.angle,
  ];
  return { ...found, points };
}

/** The picture around a start, with room for the ends to move. */
function viewAround(image: RgbaImage, { curve, unitPx }: PlacedCurve, below: 1 | -1): LabView {
  const room = 12;
  const corners = [-0.25, 0.5, 1.25].flatMap((share) =>
    [STRIP.inside - room, STRIP.outside + room].map((o) =>
      pointOn(straight(curve), below, share, o * unitPx),
    ),
  );
  return labAround(image, corners, 63 * unitPx);
}

const straight = (curve: JawCurve): JawCurve => ({
  ...curve,
  offsets: Array.from({ length: OFFSETS }, () => 0),
});
