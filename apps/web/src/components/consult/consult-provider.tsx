import type { ReactNode } from 'react';
import { decisionMark } from '../../consult/decision-mark.ts';
import { useRole } from '../../consult/role.ts';
import { useAdvice } from '../../consult/use-advice.ts';
import { ConsultContext, type Consult } from '../../consult/use-consult.ts';
import { useConsultation } from '../../consult/use-consultation.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { WholeCase } from '../../store/stored.ts';
import { CaseProblem } from '../cases/case-problem.tsx';

/** Reads the consultation of a case and lays it, with what follows from it, under everything inside. */
export function ConsultProvider({ whole, children }: { whole: WholeCase; children: ReactNode }) {
  const { t } = useWords();
  const { consultation, ...state } = useConsultation(whole);
  const advice = useAdvice(consultation, whole);
  const role = useRole();
  if (consultation) {
    const signed =
      advice.kind === 'ready' && consultation.signOff?.of === decisionMark(advice.advice.decision);
    const statusesShown = signed || role === 'surgeon';
    const consult: Consult = { ...state, whole, consultation, advice, role, signed, statusesShown };
    return <ConsultContext value={consult}>{children}</ConsultContext>;
  }
  if (typeof state.saving === 'object') return <CaseProblem message={state.saving.failed} />;
  return <p className="page panel-note">{t('cases.loading')}</p>;
}
