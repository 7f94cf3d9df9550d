import { Button } from '@mantine/core';
import { useWords } from '../../i18n/use-words.ts';
import { useLink } from '../../route/use-route.ts';
import { Icon } from '../shell/icons.tsx';

interface CaseProblemProps {
  /** The browser's own words, where reading or writing failed; else the case is not here. */
  message?: string | undefined;
  onAgain?(): void;
}

/** A case that cannot be shown, why, and what to do. */
export function CaseProblem({ message, onAgain }: CaseProblemProps) {
  const { t } = useWords();
  const link = useLink();
  return (
    <div className="page">
      <div className="card-over-photo stopped" role="alert" data-kind="failed">
        <h1>
          <Icon name="block" size={22} />
          {t(message ? 'cases.failed' : 'cases.missing')}
        </h1>
        <p>{message ? t('cases.failedText', { message }) : t('cases.missingText')}</p>
        <div className="drop-buttons">
          {onAgain && <Button onClick={onAgain}>{t('camera.again')}</Button>}
          <Button component="a" variant="default" {...link({ page: 'cases' })}>
            {t('cases.toCases')}
          </Button>
        </div>
      </div>
    </div>
  );
}
