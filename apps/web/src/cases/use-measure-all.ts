import { useEffect, useRef, useState } from 'react';
import type { Language } from '@plica/face/case';
import { caseStore } from '../store/case-store.ts';
import type { StoredPhoto, WholeCase } from '../store/stored.ts';
import type { MeasureEngine } from '../worker/measure-engine.ts';
import { measureStored } from './measure-stored.ts';

/** Measures what is not measured yet, one photograph after the other, and keeps what came of it. */
export function useMeasureAll(
  engine: MeasureEngine,
  whole: WholeCase | null,
  language: Language,
  reload: () => Promise<void>,
): void {
  const failed = useRef(new Set<string>());
  const [turn, setTurn] = useState(0);
  const next = whole?.photos.find(({ id, result }) => result === null && !failed.current.has(id));
  const posture = whole?.visits.find(({ id }) => id === next?.visitId)?.posture ?? 'upright';
  // A photograph that was changed while it was measured is measured again.
  const key = next && JSON.stringify([next.id, next.view, posture, next.adjustments]);

  useEffect(() => {
    if (!next) return;
    let ended = false;
    void (async () => {
      try {
        const file = await caseStore.file(next.id);
        const result = file && (await measureStored(engine, next, file, posture, language));
        if (result)
          await caseStore.changePhoto(next.id, (now) => (isSame(now, next) ? { ...now, result } : now));
        else failed.current.add(next.id);
      } catch {
        // Stopped or broken: left waiting; opening the photograph shows why.
        failed.current.add(next.id);
      }
      if (ended) return;
      await reload();
      setTurn((n) => n + 1);
    })();
    return () => void (ended = true);
  }, [engine, key, turn]);
}

const isSame = (a: StoredPhoto, b: StoredPhoto): boolean =>
  a.view === b.view && JSON.stringify(a.adjustments) === JSON.stringify(b.adjustments);
