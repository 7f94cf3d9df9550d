import type { ScaleSource } from '@plica/face/measure';
import type { NeckBands } from './neck-bands.ts';

export type PointPx = readonly [number, number];

/** How far a person moved each point from where it was found, photograph pixels. */
export type Moves = Readonly<Record<string, PointPx>>;

export type ScaleChoice =
  | { kind: 'iris' }
  | { kind: 'marker'; mm: number | null; ends: readonly [PointPx, PointPx] }
  | { kind: 'locked'; mmPerPx: number | null; sd: number | null }
  | { kind: 'none' };

/** All that a person changes about one photograph; every part of it can be undone. */
export interface Adjustments {
  mirrored: boolean;
  /** Which of the faces in the photograph. */
  face: number;
  moves: Moves;
  /** Absent in photographs kept before bands could be marked. */
  neckBands?: NeckBands;
  scale: ScaleChoice;
  answers: Readonly<Record<string, boolean>>;
  measureAnyway: boolean;
}

export const NO_ADJUSTMENTS: Adjustments = {
  mirrored: false,
  face: 0,
  moves: {},
  scale: { kind: 'iris' },
  answers: {},
  measureAnyway: false,
};

/** Geometry depends on these two alone: another face or a mirrored picture has other points. */
export const geometryKey = ({ mirrored, face }: Adjustments): string => `${face}${mirrored ? 'm' : ''}`;

export function movePoint(moves: Moves, id: string, [dx, dy]: PointPx): Moves {
  if (dx === 0 && dy === 0) {
    const { [id]: _, ...others } = moves;
    return others;
  }
  return { ...moves, [id]: [dx, dy] };
}

/** The same points left alone: a picture turned over keeps no moves, because the points are found anew. */
export const turnOver = (adjustments: Adjustments): Adjustments => ({
  ...adjustments,
  mirrored: !adjustments.mirrored,
  moves: {},
  neckBands: [],
});

export const chooseFace = (adjustments: Adjustments, face: number): Adjustments =>
  face === adjustments.face ? adjustments : { ...adjustments, face, moves: {}, neckBands: [], answers: {} };

/** The scale to measure with; one that is not filled in yet is no scale. */
export function scaleSource(choice: ScaleChoice): ScaleSource {
  if (choice.kind === 'marker') {
    const [[ax, ay], [bx, by]] = choice.ends;
    const markerPx = Math.hypot(ax - bx, ay - by);
    return choice.mm !== null && choice.mm > 0 && markerPx > 0
      ? { kind: 'marker', markerMm: choice.mm, markerPx }
      : { kind: 'none' };
  }
  if (choice.kind === 'locked')
    return choice.mmPerPx !== null && choice.mmPerPx > 0 && choice.sd !== null && choice.sd > 0
      ? { kind: 'locked', scale: { mmPerPx: choice.mmPerPx, sd: choice.sd } }
      : { kind: 'none' };
  return { kind: choice.kind };
}
