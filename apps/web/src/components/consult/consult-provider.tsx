import { useMemo, type ReactNode } from 'react';
import { decisionMark } from '../../consult/decision-mark.ts';
import { useRole } from '../../consult/role.ts';
import { useAdvice } from '../../consult/use-advice.ts';
import { ConsultContext, SavingContext, type Consult } from '../../consult/use-consult.ts';
import { useConsultation } from '../../consult/use-consultation.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { WholeCase } from '../../store/stored.ts';
import { CaseProblem } from '../cases/case-problem.tsx';

/** Reads the consultation of a case and lays it, with what follows from it, under everything inside. */
export function ConsultProvider({ whole, children }: { whole: WholeCase; children: ReactNode }) {
  const { t } = useWords();
  const { state, saving } = useConsultation(whole);
  const { consultation } = state;
  const advice = useAdvice(consultation, whole);
  const role = useRole();
  const consult = useMemo((): Consult | null => {
    if (!consultation) return null;
    const signed =
      advice.kind === 'ready' && consultation.signOff?.of === decisionMark(advice.advice.decision);
    const statusesShown = signed || role === 'surgeon';
    return { ...state, consultation, whole, advice, role, signed, statusesShown };
  }, [state, consultation, whole, advice, role]);
  if (consult)
    return (
      <SavingContext value={saving}>
        <ConsultContext value={consult}>{children}</ConsultContext>
      </SavingContext>
    );
  if (typeof saving.saving === 'object') return <CaseProblem message={saving.saving.failed} />;
  return <p className="page panel-note">{t('cases.loading')}</p>;
}
