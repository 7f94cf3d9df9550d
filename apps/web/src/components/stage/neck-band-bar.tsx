import { Button } from '@mantine/core';
import { useWords } from '../../i18n/use-words.ts';

interface NeckBandBarProps {
  /** How many bands there are, the begun one among them. */
  count: number;
  /** A begun band takes the next point. */
  isOpen: boolean;
  onAddPoint(): void;
  onNext(): void;
  onDone(): void;
}

/** What to do while bands of the neck are marked. A point can be put without a pointer too, and moved by the arrows. */
export function NeckBandBar({ count, isOpen, onAddPoint, onNext, onDone }: NeckBandBarProps) {
  const { t } = useWords();
  return (
    <div className="band-bar" role="group" aria-label={t('stage.bands.mark')}>
      <p role="status">
        {t(isOpen ? 'stage.bands.goOn' : 'stage.bands.start')}
        {count > 0 && ` ${t('stage.bands.count', { count })}`}
      </p>
      <div className="band-bar-tools">
        <Button size="xs" variant="default" onClick={onAddPoint}>
          {t('stage.bands.addPoint')}
        </Button>
        <Button size="xs" variant="default" onClick={onNext} disabled={!isOpen}>
          {t('stage.bands.next')}
        </Button>
        <Button size="xs" onClick={onDone}>
          {t('stage.bands.done')}
        </Button>
      </div>
    </div>
  );
}
