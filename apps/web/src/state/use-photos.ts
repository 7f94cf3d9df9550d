import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Language } from '@plica/face/case';
import { MeasureStopped, type MeasureEngine } from '../worker/measure-engine.ts';
import { messageOf } from './message-of.ts';
import { nextRequest } from './measure-key.ts';
import type { PhotoCase } from './photo-case.ts';
import { NO_PHOTOS, photosReducer, type NewPhoto } from './photos-reducer.ts';

/** The photographs on the screen, kept measured by the engine: one opened after the other, the open one re-measured live. */
export function usePhotos(engine: MeasureEngine, language: Language) {
  const [photos, dispatch] = useReducer(photosReducer, NO_PHOTOS);
  const asked = useRef(new Map<string, string>());
  const openPhoto = photos.list.find(({ id }) => id === photos.openId) ?? null;

  const waiting = photos.list.some(({ phase }) => phase.kind === 'working')
    ? undefined
    : (photos.list.find((p) => p.id === photos.openId && p.phase.kind === 'queued') ??
      photos.list.find(({ phase }) => phase.kind === 'queued'));

  useEffect(() => {
    if (!waiting) return;
    const { id, file, url, view } = waiting;
    dispatch({ type: 'phase', id, phase: { kind: 'working', step: 'reading' } });
    void (async () => {
      try {
        const outcome = await engine.open(
          id,
          file,
          (step) => dispatch({ type: 'phase', id, phase: { kind: 'working', step } }),
          { face: !view.startsWith('profile') },
        );
        if (!outcome.ok)
          dispatch({ type: 'phase', id, phase: { kind: 'refused', refusal: outcome.refusal } });
        else {
          const { upright } = outcome.value;
          if (upright) URL.revokeObjectURL(url);
          const shown = upright ? { url: URL.createObjectURL(upright) } : {};
          dispatch({ type: 'opened', id, opened: outcome.value, ...shown });
        }
      } catch (error) {
        if (error instanceof MeasureStopped) return;
        dispatch({ type: 'phase', id, phase: { kind: 'failed', message: messageOf(error) } });
      }
    })();
  }, [engine, waiting?.id]);

  const measure = useCallback(
    async (photo: PhotoCase) => {
      const { id } = photo;
      const next = nextRequest(photo, language);
      if (!next || asked.current.get(id) === next.key) return;
      asked.current.set(id, next.key);
      try {
        const reply = await engine.measure(id, next.request);
        if (reply) dispatch({ type: 'measured', id, key: next.key, geometry: next.geometry, ...reply });
      } catch (error) {
        if (!(error instanceof MeasureStopped))
          dispatch({ type: 'phase', id, phase: { kind: 'failed', message: messageOf(error) } });
      } finally {
        if (asked.current.get(id) === next.key) asked.current.delete(id);
      }
    },
    [engine, language],
  );

  useEffect(() => {
    for (const photo of photos.list) {
      const firstTime = photo.opened && !photo.record && photo.phase.kind === 'working';
      const live = photo.id === photos.openId && photo.phase.kind === 'ready';
      if (firstTime || live) void measure(photo);
    }
  }, [photos, measure]);

  const add = useCallback((added: readonly NewPhoto[]) => dispatch({ type: 'add', photos: added }), []);

  const cancel = useCallback(
    (id: string) => {
      const photo = photos.list.find((p) => p.id === id);
      if (photo?.phase.kind === 'working') engine.stop();
      dispatch({ type: 'phase', id, phase: { kind: 'cancelled' } });
    },
    [engine, photos],
  );

  const again = useCallback((id: string) => dispatch({ type: 'phase', id, phase: { kind: 'queued' } }), []);

  const close = useCallback(
    (photo: PhotoCase) => {
      if (photo.phase.kind === 'working') engine.stop();
      engine.forget(photo.id);
      URL.revokeObjectURL(photo.url);
      dispatch({ type: 'close', id: photo.id });
    },
    [engine],
  );

  return { photos, openPhoto, dispatch, add, cancel, again, close };
}
