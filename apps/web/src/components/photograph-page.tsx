import { useCallback } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { useDroppedFiles } from '../state/use-dropped-files.ts';
import type { usePhotos } from '../state/use-photos.ts';
import { OpenedPhoto } from './opened-photo.tsx';
import { PhotoList } from './start/photo-list.tsx';
import { StartScreen } from './start/start-screen.tsx';

const DEMO_FACE = '/demo/age-65.jpg';
let lastId = 0;
const newPhoto = (file: Blob, fileName: string, synthetic: boolean) => ({
  id: `photo-${++lastId}`,
  file,
  fileName,
  synthetic,
  url: URL.createObjectURL(file),
});

/** Photographs measured at once and kept nowhere. */
export function PhotographPage({
  photos,
  openPhoto,
  dispatch,
  add,
  cancel,
  again,
  close,
}: ReturnType<typeof usePhotos>) {
  const { t } = useWords();
  const onFiles = useCallback(
    (files: readonly File[]) => add(files.map((file) => newPhoto(file, file.name, false))),
    [add],
  );
  const onDemo = useCallback(async () => {
    const response = await fetch(DEMO_FACE);
    if (response.ok) add([newPhoto(await response.blob(), 'synthetic-face-65.jpg', true)]);
  }, [add]);
  const dropping = useDroppedFiles(onFiles);
  return (
    <>
      <span className="visually-hidden" role="status">
        {openPhoto && `${openPhoto.fileName}: ${t(`list.state.${openPhoto.phase.kind}`)}`}
      </span>
      {photos.list.length > 0 && (
        <PhotoList
          list={photos.list}
          openId={photos.openId}
          onOpen={(id) => dispatch({ type: 'open', id })}
          onClose={close}
          onFiles={onFiles}
        />
      )}
      {!openPhoto && <StartScreen dropping={dropping} onFiles={onFiles} onDemo={() => void onDemo()} />}
      {openPhoto && (
        <OpenedPhoto
          photo={openPhoto}
          dispatch={dispatch}
          onCancel={() => cancel(openPhoto.id)}
          onAgain={() => again(openPhoto.id)}
          onRemove={() => close(openPhoto)}
          onFiles={onFiles}
        />
      )}
    </>
  );
}
