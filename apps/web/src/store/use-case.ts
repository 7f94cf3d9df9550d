import { useCallback, useEffect, useState } from 'react';
import { messageOf } from '../state/message-of.ts';
import { caseStore } from './case-store.ts';
import type { StoredPhoto, StoredVisit, WholeCase } from './stored.ts';

export type CaseState =
  | { kind: 'loading' }
  | { kind: 'missing' }
  | { kind: 'failed'; message: string }
  | { kind: 'ready'; whole: WholeCase };

/** A case as it lies on the disk; every change is written first and then read again. */
export function useCase(caseId: string) {
  const [state, setState] = useState<CaseState>({ kind: 'loading' });

  const reload = useCallback(async () => {
    try {
      const whole = await caseStore.whole(caseId);
      setState(whole ? { kind: 'ready', whole } : { kind: 'missing' });
    } catch (error) {
      setState({ kind: 'failed', message: messageOf(error) });
    }
  }, [caseId]);

  useEffect(() => {
    setState({ kind: 'loading' });
    void reload();
  }, [reload]);

  const write = useCallback(
    async (work: () => Promise<void>) => {
      try {
        await work();
        await reload();
      } catch (error) {
        setState({ kind: 'failed', message: messageOf(error) });
      }
    },
    [reload],
  );

  return { state, write, reload };
}

/** The photographs of one visit by view, oldest first. */
export const photosOfVisit = (whole: WholeCase, visit: StoredVisit): StoredPhoto[] =>
  whole.photos.filter(({ visitId }) => visitId === visit.id);
