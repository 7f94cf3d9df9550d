import { useEffect, useRef } from 'react';
import type { Language } from '@plica/face/case';
import { nextRequest } from '../state/measure-key.ts';
import type { PhotoCase } from '../state/photo-case.ts';
import { caseStore } from '../store/case-store.ts';
import type { StoredResult } from '../store/stored.ts';

/** Writes each change of an open photograph at once; while one write runs, only the newest waits behind it. */
export function useKeptChanges(
  photo: PhotoCase | null,
  language: Language,
  onFail: (error: unknown) => void,
) {
  const writing = useRef(false);
  const waiting = useRef<(() => Promise<void>) | null>(null);
  const fail = useRef(onFail);
  fail.current = onFail;

  useEffect(() => {
    if (!photo) return;
    const result = resultOf(photo, language);
    if (!result && photo.phase.kind !== 'ready') return;
    const adjustments = photo.adjustments.present;
    waiting.current = () => caseStore.changePhoto(photo.id, (now) => ({ ...now, adjustments, result }));
    const run = async (): Promise<void> => {
      if (writing.current) return;
      writing.current = true;
      try {
        while (waiting.current) {
          const work = waiting.current;
          waiting.current = null;
          await work();
        }
      } catch (error) {
        fail.current(error);
      } finally {
        writing.current = false;
      }
    };
    void run();
  }, [photo?.adjustments.present, photo?.record, photo?.phase, language]);
}

/** What stands on the screen, or null while it is behind the last change. */
function resultOf(photo: PhotoCase, language: Language): StoredResult | null {
  if (photo.phase.kind === 'refused') return { kind: 'refused', refusal: photo.phase.refusal };
  if (photo.phase.kind !== 'ready' || !photo.record || nextRequest(photo, language)) return null;
  return { kind: 'measured', record: photo.record };
}
