import { useEffect } from 'react';

/** Asks before the page is left while points were moved by hand: they are kept nowhere else. */
export function useLeaveWarning(edited: boolean): void {
  useEffect(() => {
    if (!edited) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [edited]);
}
