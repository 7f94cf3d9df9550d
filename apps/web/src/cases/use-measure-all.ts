import { useEffect, useRef } from 'react';
import type { Language } from '@plica/face/case';
import { caseStore } from '../store/case-store.ts';
import type { WholeCase } from '../store/stored.ts';
import type { MeasureEngine } from '../worker/measure-engine.ts';
import { measureStored } from './measure-stored.ts';
import { StoredMeasuring } from './stored-measuring.ts';

/** Measures what is not measured yet, one photograph after the other, and keeps what came of it. */
export function useMeasureAll(
  engine: MeasureEngine,
  whole: WholeCase | null,
  language: Language,
  reload: () => Promise<void>,
): void {
  const now = useRef({ language, reload });
  now.current = { language, reload };
  const measuring = useRef<StoredMeasuring | null>(null);

  useEffect(() => {
    measuring.current = new StoredMeasuring({
      measure: async ({ photo, posture }) => {
        const file = await caseStore.file(photo.id);
        return file && measureStored(engine, photo, file, posture, now.current.language);
      },
      keep: caseStore.keepResult,
      // The case is read anew, and what is shown of it is looked at anew.
      onDone: () => measuring.current && void now.current.reload(),
    });
    return () => void (measuring.current = null);
  }, [engine]);

  useEffect(() => {
    if (whole) measuring.current?.look(whole);
  }, [engine, whole]);
}
