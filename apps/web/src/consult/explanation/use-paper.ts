import { useMemo } from 'react';
import type { Advice } from '../../worker/advice-messages.ts';
import { useConsult } from '../use-consult.ts';
import { paperFor, readerOf, type Paper } from './paper.ts';

/** The paper for whoever the screen is for; `patient` where it is shown to the person, whatever the role. */
export function usePaper(advice: Advice, patient = false): Paper {
  const { consultation, signed, role } = useConsult();
  const { overrules } = consultation;
  const { clinical, signedBy } = readerOf(consultation, signed, patient ? 'patient' : role);
  return useMemo(
    () => paperFor(advice, overrules, { clinical, signedBy }),
    [advice, overrules, clinical, signedBy],
  );
}
