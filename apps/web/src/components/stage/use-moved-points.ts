import { useRef } from 'react';
import { movePoint, type Adjustments, type PointPx } from '../../state/adjustments.ts';
import { bandPlace, bandPointAt, moveBandPoint } from '../../state/neck-bands.ts';

interface MovedPoints {
  now: Adjustments;
  adjust(change: (now: Adjustments) => Adjustments, gesture?: string): void;
  /** Stage pixels per photograph pixel. */
  k: number;
}

const NUDGE_PX = 0.5;
const LARGE_NUDGE_PX = 5;
/** Key presses closer together than this are one step back. */
const BURST_MS = 800;
const ARROWS: Record<string, PointPx> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Moves points and marker ends by pointer and by key, as adjustments that can be undone gesture by gesture. */
export function useMovedPoints({ now, adjust, k }: MovedPoints) {
  const gestures = useRef(0);
  const start = useRef<PointPx>([0, 0]);
  const burst = useRef({ id: '', at: 0 });

  const place = (id: string, to: PointPx, gesture: string): void =>
    adjust((before) => withPoint(before, id, to), gesture);

  return {
    grab(id: string): void {
      gestures.current++;
      start.current = pointOf(now, id);
    },
    drag(id: string, [dx, dy]: PointPx): void {
      const [x, y] = start.current;
      place(id, [x + dx / k, y + dy / k], `drag ${gestures.current}`);
    },
    drop(): void {
      gestures.current++;
    },
    /** True when the key is one that moves. */
    nudge(id: string, key: string, large: boolean): boolean {
      const direction = ARROWS[key];
      if (!direction) return false;
      const at = performance.now();
      if (burst.current.id !== id || at - burst.current.at > BURST_MS) gestures.current++;
      burst.current = { id, at };
      const step = large ? LARGE_NUDGE_PX : NUDGE_PX;
      const gesture = `nudge ${gestures.current}`;
      adjust((before) => {
        const [x, y] = pointOf(before, id);
        return withPoint(before, id, [x + step * direction[0], y + step * direction[1]]);
      }, gesture);
      return true;
    },
  };
}

const markerIndex = (id: string): 0 | 1 | null => (id === 'marker.0' ? 0 : id === 'marker.1' ? 1 : null);

/** A face point's move, or the place of a marker end or of a band's point. */
function pointOf({ moves, neckBands = [], scale }: Adjustments, id: string): PointPx {
  if (bandPlace(id)) return bandPointAt(neckBands, id) ?? [0, 0];
  const end = markerIndex(id);
  if (end !== null) return scale.kind === 'marker' ? scale.ends[end] : [0, 0];
  return moves[id] ?? [0, 0];
}

function withPoint(before: Adjustments, id: string, to: PointPx): Adjustments {
  if (bandPlace(id)) return { ...before, neckBands: moveBandPoint(before.neckBands ?? [], id, to) };
  const end = markerIndex(id);
  if (end === null) return { ...before, moves: movePoint(before.moves, id, to) };
  if (before.scale.kind !== 'marker') return before;
  const [a, b] = before.scale.ends;
  return { ...before, scale: { ...before.scale, ends: end === 0 ? [to, b] : [a, to] } };
}
