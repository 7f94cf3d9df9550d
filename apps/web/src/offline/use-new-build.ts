import { useEffect, useState } from 'react';
import { keepOffline } from './keep-offline.ts';

/** Keeps the app for use without a network; the way to a newer build once one waits, else null. */
export function useNewBuild(): (() => void) | null {
  const [take, setTake] = useState<(() => void) | null>(null);
  useEffect(() => {
    // The development server's files have no list.
    if (!import.meta.env.PROD) return;
    // Without it everything works as before, with a network.
    keepOffline((way) => setTake(() => way)).catch(() => undefined);
  }, []);
  return take;
}
