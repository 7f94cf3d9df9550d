import type { Side } from '@plica/face/case';
import type { PhotoMeasurement } from '@plica/face/measure';
import type { PointPx } from './adjustments.ts';
import { SIDES, type FaceSide, type Handle, type LineId } from './handles.ts';
import { areasOf, linesOf, MEASURE_SOURCES, measuresOfHandle } from './measure-geometry.ts';
import type { MeasureId } from './measure-groups.ts';

/** What the reader points at: a row of the table, or a point of the picture. Each lights up the other. */
export type Highlight =
  { kind: 'measure'; id: MeasureId; side: Side | null } | { kind: 'handle'; handle: Handle };

const sidesOf = (side: Side | null): readonly FaceSide[] =>
  side === 'left' || side === 'right' ? [side] : SIDES;

export function highlightedLines(highlight: Highlight | null): Set<LineId> {
  if (!highlight) return new Set();
  if (highlight.kind === 'handle') return new Set(highlight.handle.lines.map(({ line }) => line));
  return new Set(linesOf(highlight.id, sidesOf(highlight.side)));
}

export function highlightedHandles(highlight: Highlight | null): (handle: Handle) => boolean {
  if (!highlight) return () => false;
  if (highlight.kind === 'handle') return (handle) => handle.id === highlight.handle.id;
  const names = MEASURE_SOURCES[highlight.id].handles;
  const sides = sidesOf(highlight.side);
  return ({ name, side }) => names.includes(name) && (side === null || sides.includes(side));
}

export const highlightedAreas = (highlight: Highlight | null, record: PhotoMeasurement): PointPx[][] =>
  highlight?.kind === 'measure' ? areasOf(highlight.id, sidesOf(highlight.side), record) : [];

/** Whether a value of the table is read from what the reader points at. */
export function isHighlighted(highlight: Highlight | null, id: MeasureId, side: Side): boolean {
  if (!highlight) return false;
  if (highlight.kind === 'measure')
    return highlight.id === id && (highlight.side === null || highlight.side === side);
  const { name, side: handleSide } = highlight.handle;
  return (
    measuresOfHandle(name).includes(id) && (handleSide === null || side === 'both' || side === handleSide)
  );
}
