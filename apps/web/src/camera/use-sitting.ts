import { useCallback, useMemo, useRef, useState } from 'react';
import type { Posture, View } from '@plica/face/case';
import { newStoredPhoto } from '../cases/new-photo.ts';
import { caseStore } from '../store/case-store.ts';
import { useCase } from '../store/use-case.ts';

/** The photographs of one visit while the camera is on it: each is kept as soon as it is taken. */
export function useSitting(caseId: string, visitId: string) {
  const { state, reload } = useCase(caseId);
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  // Taken since the camera was opened: taken again, they are replaced. Older ones stay as repeats.
  const here = useRef(new Map<View, string>());
  const whole = state.kind === 'ready' ? state.whole : null;
  const visit = whole?.visits.find(({ id }) => id === visitId) ?? null;

  const taken = useMemo(() => {
    const newest = new Map<View, string>();
    for (const photo of whole?.photos ?? []) if (photo.visitId === visitId) newest.set(photo.view, photo.id);
    return newest;
  }, [whole, visitId]);

  const keep = useCallback(
    async (view: View, file: Blob): Promise<boolean> => {
      if (!visit) return false;
      setSaving(true);
      setProblem(null);
      try {
        const photo = newStoredPhoto(visit, view, `${visit.date}-${view}.jpg`, Date.now());
        await caseStore.addPhotos([{ photo, file }], { inPlaceOf: here.current.get(view) });
        here.current.set(view, photo.id);
        await reload();
        return true;
      } catch (error) {
        setProblem(error instanceof Error ? error.message : String(error));
        return false;
      } finally {
        setSaving(false);
      }
    },
    [visit, reload],
  );

  const takenViews = useCallback((): View[] => [...taken.keys(), ...here.current.keys()], [taken]);
  const posture: Posture = visit?.posture ?? 'upright';
  const missing = state.kind === 'ready' && !visit ? ({ kind: 'missing' } as const) : state;
  return { state: missing, taken, takenViews, keep, saving, problem, posture };
}
