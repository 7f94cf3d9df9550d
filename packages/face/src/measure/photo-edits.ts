import type { FaceLandmarks } from '../anatomy/index.ts';
import type { DrawnLines, FrontFeatures } from './front-features.ts';

type PointPx = [number, number];

/** Points moved by a person, in photograph pixels. Lines are given whole, in the order of the record. */
export interface Edits {
  /** By landmark index. */
  landmarks?: Record<number, PointPx>;
  /** 16 lid points an eye, as `eyelidsPx`. */
  eyelids?: { left?: PointPx[]; right?: PointPx[] };
  /** From ear to chin, as `jawlinePx`. */
  jawline?: { left?: PointPx[]; right?: PointPx[] };
  /** By name, as `foldsPx`. */
  folds?: Record<string, PointPx[]>;
  /** Profile: chin, corner and neck, as `viewLines.neckAnglePx`. */
  neckAngle?: [PointPx, PointPx, PointPx];
  /** Oblique: the ends of the straight jawline, as `viewLines.straightJawlinePx`. */
  straightJawline?: [PointPx, PointPx];
  /** Lines along bands of the neck. */
  neckBands?: PointPx[][];
}

type ToRegion = (point: PointPx) => PointPx;

/** The face with a person's points in place of the found ones. */
export function applyEdits(face: FaceLandmarks, edits: Edits | undefined, toRegion: ToRegion): FaceLandmarks {
  if (!edits?.landmarks && !edits?.eyelids) return face;
  const eyelid = (side: 'left' | 'right'): PointPx[] => {
    const moved = edits.eyelids?.[side];
    return moved
      ? [...moved.map(toRegion), ...face.eyeContour[side].slice(moved.length)]
      : face.eyeContour[side];
  };
  return {
    ...face,
    points: face.points.map((point, i) => {
      const moved = edits.landmarks?.[i];
      return moved ? [...toRegion(moved), point[2]] : point;
    }),
    eyeContour: { left: eyelid('left'), right: eyelid('right') },
  };
}

/** Drawn lines in region pixels; a half of the jawline left alone keeps its traced points. */
export function drawnLines(edits: Edits, traced: FrontFeatures, toRegion: ToRegion): DrawnLines {
  const { jawline, folds } = edits;
  const half = (side: 'left' | 'right'): PointPx[] => {
    const moved = jawline?.[side];
    if (moved) return moved.map(toRegion);
    const points = traced.jawline.points.map(([x, y]): PointPx => [x, y]);
    return side === 'right'
      ? points.slice(0, traced.chinIndex + 1)
      : points.slice(traced.chinIndex).reverse();
  };
  return {
    jawline:
      jawline?.left || jawline?.right ? [...half('right'), ...half('left').reverse().slice(1)] : undefined,
    folds:
      folds && Object.fromEntries(Object.entries(folds).map(([name, path]) => [name, path.map(toRegion)])),
  };
}
