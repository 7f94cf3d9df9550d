import { Button } from '@mantine/core';
import { useWords } from '../../i18n/use-words.ts';
import type { PhotoCase } from '../../state/photo-case.ts';
import { Icon } from '../shell/icons.tsx';
import { ChoosePhotos } from './choose-photos.tsx';

interface StoppedCardProps {
  photo: PhotoCase;
  onAgain(): void;
  onRemove(): void;
  onFiles?: ((files: readonly File[]) => void) | undefined;
}

/** Why there is no result, and what to do. */
export function StoppedCard({ photo: { phase, fileName }, onAgain, onRemove, onFiles }: StoppedCardProps) {
  const { t, language } = useWords();
  if (phase.kind !== 'refused' && phase.kind !== 'failed' && phase.kind !== 'cancelled') return null;
  const text =
    phase.kind === 'refused'
      ? phase.refusal.message[language]
      : phase.kind === 'failed'
        ? t('stopped.failedText', { message: phase.message })
        : t('stopped.cancelledText');
  return (
    <div className="card-over-photo stopped" role="alert" data-kind={phase.kind}>
      <h1>
        <Icon name={phase.kind === 'cancelled' ? 'info' : 'block'} size={22} />
        {t(`stopped.${phase.kind}`)}
      </h1>
      <p className="stopped-file">{fileName}</p>
      <p>{text}</p>
      <div className="drop-buttons">
        {phase.kind !== 'refused' && <Button onClick={onAgain}>{t('stopped.again')}</Button>}
        {onFiles && (
          <ChoosePhotos variant={phase.kind === 'refused' ? 'filled' : 'default'} onFiles={onFiles}>
            {t('stopped.another')}
          </ChoosePhotos>
        )}
        <Button variant="default" onClick={onRemove}>
          {t('stopped.remove')}
        </Button>
      </div>
    </div>
  );
}
