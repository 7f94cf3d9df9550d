import { useCallback, useEffect, useRef, useState } from 'react';

/** Long enough to turn to the side and hold still. [chosen] */
const SECONDS = 5;

/** Counts down to a photograph that nothing checks: for a view the guide cannot tell, or a person alone. */
export function useSelfTimer(onEnd: () => void) {
  const [left, setLeft] = useState<number | null>(null);
  const end = useRef(onEnd);
  end.current = onEnd;
  const start = useCallback(() => setLeft(SECONDS), []);
  const cancel = useCallback(() => setLeft(null), []);
  useEffect(() => {
    if (left === null) return;
    if (left === 0) {
      setLeft(null);
      end.current();
      return;
    }
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left]);
  return { left, start, cancel };
}
