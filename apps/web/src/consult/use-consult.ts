import { createContext, useContext } from 'react';
import type { WholeCase } from '../store/stored.ts';
import type { AdviceState } from './use-advice.ts';
import type { Consultation } from './consultation.ts';
import type { ConsultationState, SavingState } from './use-consultation.ts';
import type { Role } from './role.ts';

/** What every step of a consultation works with. */
export interface Consult extends Omit<ConsultationState, 'consultation'> {
  whole: WholeCase;
  consultation: Consultation;
  advice: AdviceState;
  role: Role;
  /** A surgeon signed this very decision. */
  signed: boolean;
  /** Statuses, reasons and the cause may be shown: to a surgeon always, to others once signed. */
  statusesShown: boolean;
}

export const ConsultContext = createContext<Consult | null>(null);

export function useConsult(): Consult {
  const consult = useContext(ConsultContext);
  if (!consult) throw new Error('No consultation around this component');
  return consult;
}

/** Whether everything is on the disk. */
export const SavingContext = createContext<SavingState>({ saving: 'saved', saveAgain: () => undefined });
