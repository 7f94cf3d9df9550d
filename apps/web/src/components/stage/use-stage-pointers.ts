import { useRef, type PointerEvent } from 'react';
import type { PointPx } from '../../state/adjustments.ts';

export interface StagePoint {
  id: string;
  /** On the stage, CSS pixels. */
  at: PointPx;
}

interface Gestures {
  points: readonly StagePoint[];
  onGrab(id: string): void;
  /** Stage pixels from where the grabbed point stood at the start. */
  onDrag(id: string, by: PointPx): void;
  onDrop(): void;
  onPan(dx: number, dy: number): void;
  onPinch(factor: number, at: PointPx): void;
  /** A press and release in one place, away from every point. */
  onTap?: ((at: PointPx) => void) | undefined;
}

/** How near a pointer must come to take a point, CSS pixels. */
const REACH: Record<string, number> = { mouse: 12, pen: 16, touch: 26 };

/** Farther than this is a pan, CSS pixels. */
const TAP_PX = 5;

/** One pointer on a point drags it, elsewhere pans; two pinch. The nearest point within reach is taken. */
export function useStagePointers({ points, onGrab, onDrag, onDrop, onPan, onPinch, onTap }: Gestures) {
  const pointers = useRef(new Map<number, PointPx>());
  const drag = useRef<{ pointer: number; id: string; from: PointPx } | null>(null);
  const tap = useRef<{ pointer: number; at: PointPx } | null>(null);

  const nearest = ([x, y]: PointPx, pointerType: string): string | null => {
    let found: string | null = null;
    let least = REACH[pointerType] ?? 12;
    for (const { id, at } of points) {
      const distance = Math.hypot(at[0] - x, at[1] - y);
      if (distance < least) [found, least] = [id, distance];
    }
    return found;
  };
  const onStage = (event: PointerEvent<HTMLElement>): PointPx => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };

  return {
    onPointerDown(event: PointerEvent<HTMLElement>): void {
      if (event.button !== 0) return;
      const at = onStage(event);
      event.currentTarget.setPointerCapture(event.pointerId);
      pointers.current.set(event.pointerId, at);
      if (pointers.current.size > 1) {
        if (drag.current) onDrop();
        drag.current = null;
        tap.current = null;
        return;
      }
      const id = nearest(at, event.pointerType);
      tap.current = id === null ? { pointer: event.pointerId, at } : null;
      if (id === null) return;
      drag.current = { pointer: event.pointerId, id, from: at };
      // The point takes the focus, not the stage under it.
      event.preventDefault();
      onGrab(id);
    },
    onPointerMove(event: PointerEvent<HTMLElement>): void {
      const before = pointers.current.get(event.pointerId);
      if (!before) return;
      const at = onStage(event);
      if (tap.current && Math.hypot(at[0] - tap.current.at[0], at[1] - tap.current.at[1]) > TAP_PX)
        tap.current = null;
      if (drag.current?.pointer === event.pointerId) {
        const { id, from } = drag.current;
        onDrag(id, [at[0] - from[0], at[1] - from[1]]);
      } else if (pointers.current.size === 2) {
        const other = [...pointers.current].find(([id]) => id !== event.pointerId)![1];
        const spread = (p: PointPx): number => Math.hypot(p[0] - other[0], p[1] - other[1]);
        onPan((at[0] - before[0]) / 2, (at[1] - before[1]) / 2);
        onPinch(spread(at) / Math.max(1, spread(before)), [(at[0] + other[0]) / 2, (at[1] + other[1]) / 2]);
      } else onPan(at[0] - before[0], at[1] - before[1]);
      pointers.current.set(event.pointerId, at);
    },
    onPointerUp(event: PointerEvent<HTMLElement>): void {
      pointers.current.delete(event.pointerId);
      if (tap.current?.pointer === event.pointerId && event.type === 'pointerup') onTap?.(tap.current.at);
      tap.current = null;
      if (drag.current?.pointer !== event.pointerId) return;
      drag.current = null;
      onDrop();
    },
  };
}
