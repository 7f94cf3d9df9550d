import type { PhotoMeasurement } from '@plica/face/measure';
import type { Moves, PointPx } from './adjustments.ts';
import {
  editsOf,
  handlesOf,
  isViewLine,
  LID_RING,
  lineOf,
  SIDES,
  VIEW_LINES,
  type Handle,
  type LineId,
} from './handles.ts';

const LINES: readonly LineId[] = [
  ...VIEW_LINES,
  ...SIDES.flatMap((side): LineId[] => [
    `eyelids.${side}`,
    `nasolabial.${side}`,
    `marionette.${side}`,
    `jawline.${side}`,
  ]),
];

export interface ShownGeometry {
  handles: readonly Handle[];
  lines: readonly { id: LineId; points: readonly PointPx[]; moved: boolean }[];
}

/** What to draw at once: moved lines as the person left them, all others as last measured. */
export function shownGeometry(
  automatic: PhotoMeasurement,
  latest: PhotoMeasurement,
  moves: Moves,
): ShownGeometry {
  const edits = editsOf(automatic, moves);
  const movedLine = (line: LineId): readonly PointPx[] | undefined => {
    if (line === 'neckAngle' || line === 'straightJawline') return edits?.[line];
    if (isViewLine(line)) return undefined;
    const [name, side] = line.split('.') as [string, 'left' | 'right'];
    if (name === 'eyelids') return edits?.eyelids?.[side];
    if (name === 'jawline') return edits?.jawline?.[side];
    return edits?.folds?.[line];
  };
  return {
    handles: handlesOf(automatic),
    lines: LINES.map((id) => {
      const moved = movedLine(id);
      // A line whose move was just undone is still the old one in the record: take it as found.
      const kept = Object.keys(moves).length === 0 ? automatic : latest;
      return { id, points: inOrder(id, moved ?? lineOf(kept, id)), moved: moved !== undefined };
    }),
  };
}

/** Points as a pen would follow them: lids once round the eye. */
const inOrder = (id: LineId, points: readonly PointPx[]): readonly PointPx[] =>
  id.startsWith('eyelids') && points.length === LID_RING.length ? LID_RING.map((i) => points[i]!) : points;
