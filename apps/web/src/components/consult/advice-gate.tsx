import type { ReactNode } from 'react';
import { useConsult } from '../../consult/use-consult.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useLink } from '../../route/use-route.ts';
import type { Advice } from '../../worker/advice-messages.ts';

/** Shows what is computed from the case, or what is missing for it. */
export function AdviceGate({ children }: { children(advice: Advice): ReactNode }) {
  const { t } = useWords();
  const link = useLink();
  const { advice, whole } = useConsult();
  if (advice.kind === 'waiting') return <p className="panel-note">{t('consult.computing')}</p>;
  if (advice.kind === 'failed')
    return (
      <p className="panel-note" role="alert">
        {t('consult.failed', { message: advice.message })}
      </p>
    );
  if (advice.kind === 'gaps')
    return (
      <div className="panel">
        <p>{t('consult.gaps')}</p>
        <ul className="gaps">
          {advice.gaps.map(({ path, message }) => (
            <li key={path}>
              {path === 'person.birthDate' ? (
                <a {...link({ page: 'consult', caseId: whole.case.id, step: 'story' })}>
                  {t('consult.gapBirthDate')}
                </a>
              ) : (
                `${path}: ${message}`
              )}
            </li>
          ))}
        </ul>
      </div>
    );
  return children(advice.advice);
}
