import type { PhotoMeasurement } from '@plica/face/measure';
import { LEFT, MIDLINE, RIGHT } from '@plica/face/anatomy';
import type { PointPx } from './adjustments.ts';
import {
  isViewLine,
  type FaceSide,
  type HandleName,
  type LineId,
  type SidedLine,
  type ViewLine,
} from './handles.ts';
import type { MeasureId } from './measure-groups.ts';

/** What of the picture a measure is read from. */
export interface MeasureSource {
  lines: readonly (SidedLine | ViewLine)[];
  handles: readonly HandleName[];
  /** Boxes of skin, mm63 in the plane of the eyes: centre outwards from the midline, centre down, half sizes. */
  areas?: readonly (readonly [number, number, number, number])[];
}

const IRIS_EDGES: readonly HandleName[] = ['irisEdgeOuter', 'irisEdgeInner'];

export const MEASURE_SOURCES: Record<MeasureId, MeasureSource> = {
  'eye.fissureHeight': { lines: ['eyelids'], handles: ['upperLid', 'lowerLid', 'pupil'] },
  'eye.mrd1': { lines: ['eyelids'], handles: ['upperLid', 'pupil'] },
  'eye.fissureWidth': { lines: ['eyelids'], handles: ['eyeOuter', 'eyeInner'] },
  'eye.canthalTilt': { lines: [], handles: ['eyeOuter', 'eyeInner'] },
  'brow.lidDistance': { lines: ['eyelids'], handles: ['brow', 'upperLid'] },
  'lidCheek.groove': {
    lines: [],
    handles: [],
    areas: [
      [33, 9.5, 7, 1.5],
      [36, 17, 8, 2.5],
    ],
  },
  'mouthCorner.droop': { lines: [], handles: ['mouthCorner', 'lipLine'] },
  'mouthCorner.heightRatio': { lines: [], handles: ['mouthCorner', 'noseBase', 'chin'] },
  'nasolabial.depth': { lines: ['nasolabial'], handles: ['nasolabial'] },
  'marionette.depth': { lines: ['marionette'], handles: ['marionette'] },
  'jaw.notch': { lines: ['jawline'], handles: ['jawline', 'chin'] },
  'jaw.waviness': { lines: ['jawline'], handles: ['jawline', 'chin'] },
  'jowl.descent': {
    lines: ['jawline', 'straightJawline', 'jowl'],
    handles: ['jawline', 'straightJawChin', 'straightJawAngle'],
  },
  'jowl.area': {
    lines: ['jawline', 'straightJawline'],
    handles: ['jawline', 'straightJawChin', 'straightJawAngle'],
  },
  'neck.cervicomentalAngle': {
    lines: ['neckAngle', 'silhouette'],
    handles: ['neckChin', 'neckCorner', 'neckFront'],
  },
  'skin.glabellaLines': { lines: [], handles: [], areas: [[0, -27, 7, 5.5]] },
  'skin.cheekLines': { lines: [], handles: [], areas: [[40, 40, 12, 10]] },
  'skin.crowsFeet': { lines: [], handles: [], areas: [[58, 3, 6, 9]] },
  'descent.composite': { lines: [], handles: [] },
  'skin.composite': { lines: [], handles: [] },
};

/** Measures read from a handle, shown when the point has the focus. The edges of the iris set the scale alone. */
export function measuresOfHandle(name: HandleName): MeasureId[] {
  if (IRIS_EDGES.includes(name)) return [];
  return (Object.keys(MEASURE_SOURCES) as MeasureId[]).filter((id) =>
    MEASURE_SOURCES[id].handles.includes(name),
  );
}

export const linesOf = (id: MeasureId, sides: readonly FaceSide[]): LineId[] =>
  MEASURE_SOURCES[id].lines.flatMap((line) =>
    isViewLine(line) ? [line] : sides.map((side): LineId => `${line}.${side}`),
  );

/** Corners of a measure's boxes of skin in photograph pixels, levelled with the eyes. */
export function areasOf(id: MeasureId, sides: readonly FaceSide[], record: PhotoMeasurement): PointPx[][] {
  const boxes = MEASURE_SOURCES[id].areas ?? [];
  if (boxes.length === 0 || record.landmarksPx.length === 0) return [];
  const at = (index: number): PointPx => [record.landmarksPx[index]![0], record.landmarksPx[index]![1]];
  const centre = (a: PointPx, b: PointPx): PointPx => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const right = centre(at(RIGHT.eyeOuter), at(RIGHT.eyeInner));
  const left = centre(at(LEFT.eyeOuter), at(LEFT.eyeInner));
  const middle = centre(right, left);
  const across: PointPx = [(left[0] - right[0]) / 63, (left[1] - right[1]) / 63];
  const toPhoto = (x: number, y: number): PointPx => [
    middle[0] + x * across[0] - y * across[1],
    middle[1] + x * across[1] + y * across[0],
  ];
  const glabella = at(MIDLINE.glabella);
  const shown = id === 'skin.glabellaLines' ? (['left'] as const) : sides;
  return boxes.flatMap(([cx, cy, hx, hy]) =>
    shown.map((side) => {
      const outward = side === 'right' ? -1 : 1;
      const corners = [
        [-hx, -hy],
        [hx, -hy],
        [hx, hy],
        [-hx, hy],
      ] as const;
      if (id === 'skin.glabellaLines')
        return corners.map(([x, y]): PointPx => [
          glabella[0] + x * across[0] - y * across[1],
          glabella[1] + x * across[1] + y * across[0],
        ]);
      return corners.map(([x, y]) => toPhoto(outward * cx + x, cy + y));
    }),
  );
}
