import { useCallback, useEffect } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { hasMoves } from '../state/photo-case.ts';
import { useDroppedFiles } from '../state/use-dropped-files.ts';
import { useLeaveWarning } from '../state/use-leave-warning.ts';
import { usePhotos } from '../state/use-photos.ts';
import type { Adjustments } from '../state/adjustments.ts';
import type { MeasureEngine } from '../worker/measure-engine.ts';
import { AppHeader } from './shell/app-header.tsx';
import { PhotoList } from './start/photo-list.tsx';
import { StartScreen } from './start/start-screen.tsx';
import { StoppedCard } from './start/stopped-card.tsx';
import { WorkingCard } from './start/working-card.tsx';
import { Workspace } from './workspace.tsx';

const DEMO_FACE = '/demo/age-65.jpg';
let lastId = 0;
const newPhoto = (file: Blob, fileName: string, synthetic: boolean) => ({
  id: `photo-${++lastId}`,
  file,
  fileName,
  synthetic,
  url: URL.createObjectURL(file),
});

export function App({ engine }: { engine: MeasureEngine }) {
  const { t, language } = useWords();
  const { photos, openPhoto, dispatch, add, cancel, again, close } = usePhotos(engine, language);
  const onFiles = useCallback(
    (files: readonly File[]) => add(files.map((file) => newPhoto(file, file.name, false))),
    [add],
  );
  const onDemo = useCallback(async () => {
    const response = await fetch(DEMO_FACE);
    if (response.ok) add([newPhoto(await response.blob(), 'synthetic-face-65.jpg', true)]);
  }, [add]);
  const dropping = useDroppedFiles(onFiles);
  useLeaveWarning(photos.list.some(hasMoves));

  useEffect(() => {
    // The models load while the person chooses a photograph.
    engine.prepare().catch(() => undefined);
  }, [engine]);

  const openId = photos.openId;
  const adjust = useCallback(
    (change: (now: Adjustments) => Adjustments, gesture?: string) => {
      if (openId) dispatch({ type: 'adjust', id: openId, change, ...(gesture ? { gesture } : {}) });
    },
    [dispatch, openId],
  );
  const undo = useCallback(() => openId && dispatch({ type: 'undo', id: openId }), [dispatch, openId]);
  const redo = useCallback(() => openId && dispatch({ type: 'redo', id: openId }), [dispatch, openId]);

  const kind = openPhoto?.phase.kind;
  return (
    <div className="app" data-dropping={dropping || undefined}>
      <a className="skip-link" href="#main">
        {t('skip')}
      </a>
      <AppHeader />
      <main id="main" tabIndex={-1}>
        <span className="visually-hidden" role="status">
          {openPhoto && `${openPhoto.fileName}: ${t(`list.state.${openPhoto.phase.kind}`)}`}
        </span>
        {photos.list.length > 0 && (
          <PhotoList
            list={photos.list}
            openId={openId}
            onOpen={(id) => dispatch({ type: 'open', id })}
            onClose={close}
            onFiles={onFiles}
          />
        )}
        {!openPhoto && <StartScreen dropping={dropping} onFiles={onFiles} onDemo={() => void onDemo()} />}
        {openPhoto && (kind === 'queued' || kind === 'working') && (
          <div className="waiting-stage">
            <img src={openPhoto.url} alt="" />
            <WorkingCard photo={openPhoto} onCancel={() => cancel(openPhoto.id)} />
          </div>
        )}
        {openPhoto && (kind === 'refused' || kind === 'failed' || kind === 'cancelled') && (
          <div className="waiting-stage">
            <StoppedCard
              photo={openPhoto}
              onAgain={() => again(openPhoto.id)}
              onRemove={() => close(openPhoto)}
              onFiles={onFiles}
            />
          </div>
        )}
        {openPhoto && kind === 'ready' && openPhoto.record && openPhoto.opened && (
          <>
            <h1 className="visually-hidden">{openPhoto.fileName}</h1>
            <Workspace key={openPhoto.id} photo={openPhoto} adjust={adjust} undo={undo} redo={redo} />
          </>
        )}
      </main>
    </div>
  );
}
