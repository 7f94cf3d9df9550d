import type { RgbaImage } from '@plica/core';
import type { FaceLandmarks } from '../anatomy/index.ts';
import type { Language, PhotoFacts, Posture, Problem, View } from '../case/index.ts';
import { cameraDistanceMm } from './camera-distance.ts';
import { pictureFacts } from './compare/picture-facts.ts';
import { cutFaceRegion } from './face-region.ts';
import { emptyMeasurement } from './empty-measurement.ts';
import { faceFrame } from './face-frame.ts';
import { findProblems } from './find-problems.ts';
import { readFrontFeatures } from './front-features.ts';
import { frontMeasures } from './front-measures.ts';
import { refineMouthCorners } from './mouth-corners/index.ts';
import { imageQuality } from './image-quality.ts';
import { applyEdits, drawnLines, type Edits } from './photo-edits.ts';
import type { PhotoMeasurement, Scale } from './photo-measurement.ts';
import { problem } from './problem.ts';
import { measureView } from './views/measure-view.ts';
import { irisPx, irisScale, markerScale, maxSideDifference, sideDifference } from './scale.ts';

export type ScaleSource =
  | { kind: 'iris'; irisMm?: number }
  | { kind: 'marker'; markerMm: number; markerPx: number }
  | { kind: 'locked'; scale: Omit<Scale, 'source'> }
  | { kind: 'none' };

export interface MeasurePhotoInput {
  file: string;
  facts: PhotoFacts;
  view: View;
  posture: Posture;
  /** The working image: the photograph, reduced when very large. */
  image: RgbaImage;
  /** Photograph pixels per working-image pixel (>= 1). */
  photoPerWorking: number;
  /** The face to measure, in working-image pixels. A profile is measured without one; null where none was found. */
  face: FaceLandmarks | null;
  /** A marker's length and a locked scale are in photograph pixels. */
  scale: ScaleSource;
  /** Compute blocked values too. */
  measureAnyway?: boolean;
  /** Points moved by a person, in photograph pixels. */
  edits?: Edits;
  /** What a person said about things a detector cannot decide, by problem code, e.g. `{'occlusion.beard': true}`. */
  answers?: Record<string, boolean>;
  language?: Language;
  /** Findings of the capture stage about this photograph, carried into the record. */
  problems?: readonly Problem[];
}

/**
 * Measures a photograph by its declared view. On a front one: landmarks and lines in photograph pixels, lengths in mm where there is a scale,
 * each with its error and the reasons that block or weaken it. Pure and deterministic; about 0.1 s for one face.
 */
export function measurePhoto(input: MeasurePhotoInput): PhotoMeasurement {
  const language = input.language ?? 'en';
  const photo = { ...input.facts, file: input.file, view: input.view, posture: input.posture };
  if (input.view !== 'front') return measureView(input, input.view);
  if (!input.face)
    return emptyMeasurement(photo, [
      ...(input.problems ?? []),
      problem('view.faceMissing', 'block', ['*'], { language, view: input.view }),
    ]);

  const region = cutFaceRegion(input.image, input.face);
  const photoPerRegion = region.imagePerRegion * input.photoPerWorking;
  const toPhoto = (point: readonly [number, number]): [number, number] => {
    const [x, y] = region.toImage(point);
    return [x * input.photoPerWorking, y * input.photoPerWorking];
  };
  const fromPhoto = ([x, y]: readonly [number, number]): [number, number] =>
    region.fromImage([x / input.photoPerWorking, y / input.photoPerWorking]);

  const { face: refined } = refineMouthCorners(region.luminance, region.face);
  const face = applyEdits(refined, input.edits, fromPhoto);
  const frame = faceFrame(face);
  const traced = readFrontFeatures(region, face, frame);
  const features = input.edits
    ? readFrontFeatures(region, face, frame, drawnLines(input.edits, traced, fromPhoto))
    : traced;

  const quality = imageQuality(region, face, frame, traced.jawline);
  const { scale: scalePerPhotoPx, problems: scaleProblems } = photoScale(
    input,
    face,
    photoPerRegion,
    language,
  );
  const distanceMm = cameraDistanceMm(input.facts, irisPx(face) * photoPerRegion);
  const findings = findProblems({
    pixels: region,
    face,
    frame,
    features,
    quality,
    distanceMm,
    eyeDistancePx: frame.eyeDistancePx * photoPerRegion,
    answers: input.answers ?? {},
    language,
  });
  const problems = [...(input.problems ?? []), ...findings.problems, ...scaleProblems];
  const tooNear = findings.problems.some((p) => p.code.startsWith('camera.') && p.severity === 'block');
  const scale = tooNear ? null : scalePerPhotoPx;
  const measures = frontMeasures({
    features,
    frame,
    scale,
    photoPxPerMm63: frame.pxPerMm63 * photoPerRegion,
    problems,
    smile: findings.expression.smile.probability,
    measureAnyway: input.measureAnyway ?? false,
  });
  return {
    schema: 'plica.photo-measurement/1',
    photo,
    ok: measures.some((m) => m.quality !== 'blocked'),
    problems,
    pose: frame.pose,
    expression: {
      smile: findings.expression.smile.probability,
      mouthOpeningMm63: findings.expression.mouthOpeningMm63,
    },
    picture: pictureFacts(region.luminance, face, frame.eyeDistancePx, quality.jawEdgeWidthMm63),
    scale,
    landmarksPx: face.points.map(([x, y, z]) => [...toPhoto([x, y]), z * photoPerRegion]),
    eyelidsPx: { right: lid(face, 'right').map(toPhoto), left: lid(face, 'left').map(toPhoto) },
    jawlinePx: {
      right: features.jawline.points.slice(0, features.chinIndex + 1).map(([x, y]) => toPhoto([x, y])),
      left: features.jawline.points
        .slice(features.chinIndex)
        .reverse()
        .map(([x, y]) => toPhoto([x, y])),
    },
    foldsPx: Object.fromEntries(
      (['right', 'left'] as const).flatMap((side) =>
        (['nasolabial', 'marionette'] as const).map((name) => [
          `${name}.${side}`,
          features[side][name].pathPx.map(toPhoto),
        ]),
      ),
    ),
    measures,
  };
}

const lid = (face: FaceLandmarks, side: 'left' | 'right'): [number, number][] =>
  face.eyeContour[side].slice(0, 16);

/** The scale asked for, per photograph pixel, or why there is none. */
function photoScale(
  { scale: source }: Pick<MeasurePhotoInput, 'scale'>,
  face: FaceLandmarks,
  photoPerRegion: number,
  language: Language,
): { scale: Scale | null; problems: Problem[] } {
  if (source.kind === 'locked') return { scale: { ...source.scale, source: 'locked' }, problems: [] };
  if (source.kind === 'marker') return { scale: markerScale(source.markerMm, source.markerPx), problems: [] };
  if (source.kind === 'none')
    return { scale: null, problems: [problem('scale.none', 'warn', [], { language })] };
  const scale = irisScale(face, source.irisMm);
  if (!scale) {
    const unlike = sideDifference(face);
    const limit = maxSideDifference(face);
    return {
      scale: null,
      problems: [problem('scale.irisUnreadable', 'warn', [], { language, value: unlike, limit })],
    };
  }
  return {
    scale: { ...scale, mmPerPx: scale.mmPerPx / photoPerRegion, sd: scale.sd / photoPerRegion },
    problems: [],
  };
}
