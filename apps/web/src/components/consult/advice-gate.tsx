import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { questionAt } from '../../consult/questions/index.ts';
import { useConsult } from '../../consult/use-consult.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useLink } from '../../route/use-route.ts';
import type { Advice } from '../../worker/advice-messages.ts';

/** Shows what is computed from the case, or what is missing for it. */
export function AdviceGate({ children }: { children(advice: Advice): ReactNode }) {
  const { t, language } = useWords();
  const link = useLink();
  const { advice, whole } = useConsult();
  if (advice.kind === 'waiting') return <p className="panel-note computing">{t('consult.computing')}</p>;
  if (advice.kind === 'failed')
    return (
      <div className="panel" role="alert">
        <p>{t('consult.failed', { message: advice.message })}</p>
        <div className="form-buttons">
          <Button variant="default" onClick={advice.again}>
            {t('consult.computeAgain')}
          </Button>
        </div>
      </div>
    );
  if (advice.kind === 'missing')
    return (
      <div className="panel">
        <p>{t('consult.gaps')}</p>
        <ul className="gaps">
          {advice.missing.map((path) => (
            <li key={path}>
              <a {...link({ page: 'consult', caseId: whole.case.id, step: 'story' })}>
                {path === 'asOf' ? t('consult.asOf') : questionAt(path).ask[language]}
              </a>
            </li>
          ))}
        </ul>
      </div>
    );
  return children(advice.advice);
}
