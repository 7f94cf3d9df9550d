import { ActionIcon } from '@mantine/core';
import { useWords } from '../../i18n/use-words.ts';
import type { PhotoCase } from '../../state/photo-case.ts';
import { Icon } from '../shell/icons.tsx';
import { ChoosePhotos } from './choose-photos.tsx';

interface PhotoListProps {
  list: readonly PhotoCase[];
  openId: string | null;
  onOpen(id: string): void;
  onClose(photo: PhotoCase): void;
  onFiles(files: readonly File[]): void;
}

type ListState = PhotoCase['phase']['kind'] | 'partly';

/** How far a photograph is; one whose record has blocked values is partly measured. */
function listState({ phase, record }: PhotoCase): ListState {
  return phase.kind === 'ready' && record?.measures.some(({ quality }) => quality === 'blocked')
    ? 'partly'
    : phase.kind;
}

/** The photographs of this visit with the state of each; one is open at a time. */
export function PhotoList({ list, openId, onOpen, onClose, onFiles }: PhotoListProps) {
  const { t } = useWords();
  return (
    <nav className="photo-list" aria-label={t('list.heading')}>
      <ul>
        {list.map((photo) => {
          const name = photo.synthetic ? t('list.synthetic') : photo.fileName;
          const state = listState(photo);
          return (
            <li key={photo.id} data-open={photo.id === openId || undefined}>
              <button
                type="button"
                className="photo-item"
                aria-current={photo.id === openId ? 'true' : undefined}
                aria-label={`${t('list.open', { name })}. ${t(`list.state.${state}`)}`}
                onClick={() => onOpen(photo.id)}
              >
                {state === 'refused' ? (
                  <span className="photo-thumb">
                    <Icon name="block" />
                  </span>
                ) : (
                  <img className="photo-thumb" src={photo.url} alt="" />
                )}
                <span className="photo-text">
                  <span className="photo-name">{name}</span>
                  <span className="photo-state" data-state={state}>
                    {t(`list.state.${state}`)}
                  </span>
                </span>
              </button>
              <ActionIcon
                variant="subtle"
                color="gray"
                size="sm"
                aria-label={t('list.close', { name })}
                onClick={() => onClose(photo)}
              >
                <Icon name="close" size={14} />
              </ActionIcon>
            </li>
          );
        })}
      </ul>
      <ChoosePhotos variant="default" size="sm" leftSection={<Icon name="add" size={16} />} onFiles={onFiles}>
        {t('list.add')}
      </ChoosePhotos>
    </nav>
  );
}
