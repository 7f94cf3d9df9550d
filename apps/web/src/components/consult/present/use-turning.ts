import { useEffect, useRef } from 'react';

/** A finger must go this far sideways, and less than half as far up or down, to turn the page. */
const SWIPE_PX = 60;
/** Where arrows and fingers have work of their own. */
const OWN_WORK = 'input, select, textarea, .paper-scroll';

interface Turning {
  at: number;
  /** Of the page; a choice of it gives the keys back. */
  language: string;
  onTurn(by: 1 | -1): void;
  onLeave(): void;
}

/** Turns pages by arrow keys and swipes; each new page begins at its top, with the focus on its heading. */
export function useTurning({ at, language, onTurn, onLeave }: Turning) {
  const room = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const turning = useRef({ onTurn, onLeave });
  turning.current = { onTurn, onLeave };

  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [at, language]);

  useEffect(() => {
    const hasOwnWork = ({ target }: Event) => target instanceof Element && target.closest(OWN_WORK) !== null;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') return turning.current.onLeave();
      if (event.altKey || event.ctrlKey || event.metaKey || hasOwnWork(event)) return;
      if (event.key === 'ArrowRight') turning.current.onTurn(1);
      if (event.key === 'ArrowLeft') turning.current.onTurn(-1);
    };
    let start: Touch | null = null;
    const onStart = (event: TouchEvent): void => {
      start = event.touches.length === 1 && !hasOwnWork(event) ? event.touches[0]! : null;
    };
    const onEnd = (event: TouchEvent): void => {
      const end = event.changedTouches[0];
      if (!start || !end) return;
      const [dx, dy] = [end.clientX - start.clientX, end.clientY - start.clientY];
      start = null;
      if (Math.abs(dx) >= SWIPE_PX && Math.abs(dy) < Math.abs(dx) / 2)
        turning.current.onTurn(dx < 0 ? 1 : -1);
    };
    const element = room.current;
    window.addEventListener('keydown', onKey);
    element?.addEventListener('touchstart', onStart, { passive: true });
    element?.addEventListener('touchend', onEnd, { passive: true });
    return () => {
      window.removeEventListener('keydown', onKey);
      element?.removeEventListener('touchstart', onStart);
      element?.removeEventListener('touchend', onEnd);
    };
  }, []);
  return { room, heading };
}
