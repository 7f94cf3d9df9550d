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
 * Faces anywhere in an image, best first, in ever wider searches: the whole; bars around it; nine overlapping quarters;
 * the picture lying on its side. Ask for the next only when nothing came of the last. Small faces are placed again by a
 * nearer look.
 */
export function* searchFaces(detector: Model, image: Pyramid): Generator<Detection[]> {
  for (const { boxes, minScore } of searches(wholeImage(image)))
    yield suppressOverlaps(
      boxes.flatMap((box) =>
        detectFaces(detector, image, box, minScore).map(
          (face) => lookNearer(detector, image, box, face) ?? face,
        ),
      ),
    );
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

function* searches(whole: CropBox): Generator<{ boxes: CropBox[]; minScore: number }> {
  yield { boxes: [whole], minScore: MIN_SCORE };
  const minScore = MIN_SCORE_SEARCHING;
  yield { boxes: [{ ...whole, sizePx: whole.sizePx * BARS }], minScore };
  const offsets = [-0.25, 0, 0.25];
  const quarters = offsets.flatMap((v) =>
    offsets.map((u) => ({
      ...whole,
      centreX: whole.centreX + u * whole.sizePx,
      centreY: whole.centreY + v * whole.sizePx,
      sizePx: whole.sizePx / 2,
    })),
  );
  yield { boxes: quarters, minScore };
  for (const side of [1, -1]) yield { boxes: [{ ...whole, angleRad: (side * Math.PI) / 2 }], minScore };
}
