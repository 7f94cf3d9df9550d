import { useWords } from '../../i18n/use-words.ts';
import { CONSULT_STEPS, type ConsultStep, type Route } from '../../route/route.ts';
import { useLink } from '../../route/use-route.ts';

/** The steps of the consultation, in the usual order; any may be opened at any time. */
export function ConsultNav({ caseId, now }: { caseId: string; now: 'case' | ConsultStep }) {
  const { t } = useWords();
  const link = useLink();
  const steps = ['case', ...CONSULT_STEPS] as const;
  return (
    <nav className="consult-nav" aria-label={t('consult.steps.label')}>
      <ol>
        {steps.map((step, k) => {
          const route: Route = step === 'case' ? { page: 'case', caseId } : { page: 'consult', caseId, step };
          return (
            <li key={step}>
              <a {...link(route)} aria-current={step === now ? 'step' : undefined}>
                <span className="consult-number" aria-hidden="true">
                  {k + 1}
                </span>
                <span className="consult-step">{t(`consult.steps.${step}`)}</span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
