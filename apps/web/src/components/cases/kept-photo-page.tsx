import { useEffect, useRef, useState } from 'react';
import { useKeptChanges } from '../../cases/use-kept-changes.ts';
import { showDate } from '../../cases/dates.ts';
import { useWords } from '../../i18n/use-words.ts';
import { goTo, useLink } from '../../route/use-route.ts';
import { usePhotos } from '../../state/use-photos.ts';
import { caseStore } from '../../store/case-store.ts';
import { useCase } from '../../store/use-case.ts';
import type { MeasureEngine } from '../../worker/measure-engine.ts';
import { OpenedPhoto } from '../opened-photo.tsx';
import { CaseProblem } from './case-problem.tsx';

interface KeptPhotoPageProps {
  caseId: string;
  photoId: string;
  engine: MeasureEngine;
}

/** One kept photograph in the workspace; what is changed is kept at once. */
export function KeptPhotoPage({ caseId, photoId, engine }: KeptPhotoPageProps) {
  const { t, language } = useWords();
  const link = useLink();
  const { state, reload } = useCase(caseId);
  const { openPhoto, dispatch, add, cancel, again, close } = usePhotos(engine, language);
  const [problem, setProblem] = useState<string | null>(null);
  const fail = (error: unknown): void => setProblem(error instanceof Error ? error.message : String(error));
  useKeptChanges(openPhoto, language, fail);

  const whole = state.kind === 'ready' ? state.whole : null;
  const photo = whole?.photos.find(({ id }) => id === photoId) ?? null;
  const visit = whole?.visits.find(({ id }) => id === photo?.visitId) ?? null;
  const added = useRef(false);
  const shown = useRef(openPhoto);
  shown.current = openPhoto;

  useEffect(() => {
    if (!photo || !visit || added.current) return;
    added.current = true;
    const { id, fileName, view, adjustments } = photo;
    void caseStore.file(id).then((file) => {
      if (!file) return setProblem(t('cases.missingText'));
      const url = URL.createObjectURL(file);
      add([{ id, file, fileName, url, synthetic: false, view, posture: visit.posture, adjustments }]);
    }, fail);
  }, [photo, visit, add]);

  useEffect(
    () => () => {
      if (shown.current) close(shown.current);
    },
    [close],
  );

  if (problem) return <CaseProblem message={problem} />;
  if (state.kind === 'failed') return <CaseProblem message={state.message} onAgain={() => void reload()} />;
  if (state.kind === 'missing' || (whole && (!photo || !visit))) return <CaseProblem />;
  return (
    <>
      <nav className="kept-head" aria-label={whole?.case.label ?? t('cases.heading')}>
        <a className="back" {...link({ page: 'case', caseId })}>
          {whole?.case.label ?? t('cases.loading')}
        </a>
        {photo && visit && (
          <span>
            {t(`cases.views.${photo.view}`)} · {showDate(visit.date, language)} ·{' '}
            {t(`cases.postures.${visit.posture}`)}
          </span>
        )}
      </nav>
      {openPhoto ? (
        <OpenedPhoto
          photo={openPhoto}
          dispatch={dispatch}
          onCancel={() => cancel(openPhoto.id)}
          onAgain={() => again(openPhoto.id)}
          onRemove={() =>
            void caseStore
              .deletePhoto(photoId)
              .then(() => goTo({ page: 'case', caseId }, { replace: true }), fail)
          }
        />
      ) : (
        <p className="page panel-note">{t('cases.loading')}</p>
      )}
    </>
  );
}
