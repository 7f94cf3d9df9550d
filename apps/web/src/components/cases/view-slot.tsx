import type { View } from '@plica/face/case';
import { photoState } from '../../cases/photo-state.ts';
import { useFileUrl } from '../../cases/use-file-url.ts';
import { VIEW_ORDER } from '../../camera/view-order.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useLink } from '../../route/use-route.ts';
import type { StoredPhoto } from '../../store/stored.ts';
import { SureButton } from './sure-button.tsx';

interface ViewSlotProps {
  view: View;
  photos: readonly StoredPhoto[];
  caseId: string;
  visitId: string;
  onMove(photo: StoredPhoto, view: View): void;
  onDelete(photo: StoredPhoto): void;
}

/** One view of one date: its photographs, or room for one. */
export function ViewSlot({ view, photos, caseId, visitId, onMove, onDelete }: ViewSlotProps) {
  const { t } = useWords();
  const link = useLink();
  return (
    <li className="slot" data-view={view} data-filled={photos.length > 0 || undefined}>
      <h3>{t(`cases.views.${view}`)}</h3>
      {photos.length === 0 && (
        <a
          className="slot-empty"
          {...link({ page: 'camera', caseId, visitId, view })}
          aria-label={t('cases.slotAdd', { view: t(`cases.views.${view}`) })}
        >
          {t('cases.slotEmpty')}
        </a>
      )}
      {photos.map((photo) => (
        <SlotPhoto key={photo.id} photo={photo} onMove={onMove} onDelete={onDelete} />
      ))}
    </li>
  );
}

function SlotPhoto({
  photo,
  onMove,
  onDelete,
}: Pick<ViewSlotProps, 'onMove' | 'onDelete'> & { photo: StoredPhoto }) {
  const { t } = useWords();
  const link = useLink();
  const url = useFileUrl(photo.id, photo.result ? 'measured' : '');
  const state = photoState(photo);
  const name = photo.fileName;
  return (
    <div className="slot-photo" data-state={state}>
      <a
        {...link({ page: 'photo', caseId: photo.caseId, photoId: photo.id })}
        aria-label={`${t('cases.openPhoto', { view: t(`cases.views.${photo.view}`), name })}. ${t(`cases.states.${state}`)}`}
      >
        {url ? <img src={url} alt="" /> : <span className="slot-blank" />}
        <span className="photo-state" data-state={state}>
          {t(`cases.states.${state}`)}
        </span>
      </a>
      <div className="slot-tools">
        <select
          aria-label={t('cases.move', { name })}
          value={photo.view}
          onChange={(event) => onMove(photo, event.currentTarget.value as View)}
        >
          {VIEW_ORDER.map((other) => (
            <option key={other} value={other}>
              {t(`cases.views.${other}`)}
            </option>
          ))}
        </select>
        <SureButton
          label={t('cases.deletePhoto')}
          question={t('cases.surePhoto')}
          onSure={() => onDelete(photo)}
        />
      </div>
    </div>
  );
}
