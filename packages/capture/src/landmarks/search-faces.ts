import type { Model } from '../models/load-model.ts';
import type { CropBox } from './crop.ts';
import { detectFaces, suppressOverlaps, wholeImage, type Detection } from './detect-faces.ts';
import type { Pyramid } from './pyramid.ts';

/** Detections below this are not looked at. [chosen] */
const MIN_SCORE = 0.3;
/** Looking harder finds more that is no face: ask for more certainty. [chosen] */
const MIN_SCORE_SEARCHING = 0.5;
/** A face smaller than this part of the searched square is a few detector pixels: look at it again from nearer. [chosen] */
const SMALL_FACE = 0.15;
/** Side of the nearer look over the face's side. [chosen] */
const NEARER = 4;
/** A face may be larger than the picture: black bars make it smaller. [chosen] */
const BARS = 1.8;

/**
 * Faces anywhere in an image, best first: one look at the whole; small ones are placed again by a nearer look. Only when
 * nothing is found does the search go on with bars around the picture, with nine overlapping quarters, and on the side.
 */
export function searchFaces(detector: Model, image: Pyramid): Detection[] {
  const whole = wholeImage(image);
  const found = detectFaces(detector, image, whole, MIN_SCORE);
  if (found.length)
    return suppressOverlaps(found.map((face) => lookNearer(detector, image, whole, face) ?? face));
  for (const boxes of widerSearches(whole)) {
    const faces = boxes.flatMap((box) =>
      detectFaces(detector, image, box, MIN_SCORE_SEARCHING).map(
        (face) => lookNearer(detector, image, box, face) ?? face,
      ),
    );
    if (faces.length) return suppressOverlaps(faces);
  }
  return [];
}

/** The same face seen from nearer, if it was small and is seen again. */
function lookNearer(
  detector: Model,
  image: Pyramid,
  searched: CropBox,
  face: Detection,
): Detection | undefined {
  if (face.sizePx > SMALL_FACE * searched.sizePx) return undefined;
  const box = { ...searched, centreX: face.centreX, centreY: face.centreY, sizePx: face.sizePx * NEARER };
  return detectFaces(detector, image, box, MIN_SCORE).find(
    (near) => Math.hypot(near.centreX - face.centreX, near.centreY - face.centreY) < face.sizePx / 2,
  );
}

function* widerSearches(whole: CropBox): Generator<CropBox[]> {
  yield [{ ...whole, sizePx: whole.sizePx * BARS }];
  const offsets = [-0.25, 0, 0.25];
  yield offsets.flatMap((v) =>
    offsets.map((u) => ({
      ...whole,
      centreX: whole.centreX + u * whole.sizePx,
      centreY: whole.centreY + v * whole.sizePx,
      sizePx: whole.sizePx / 2,
    })),
  );
  for (const quarters of [1, 3, 2]) yield [{ ...whole, angleRad: (quarters * Math.PI) / 2 }];
}
