import type { Texts } from '@plica/face/case';
import { buildReport, penFor, type Block, type Pen } from '@plica/face/report';
import type { Advice } from '../../worker/advice-messages.ts';
import type { Consultation } from '../consultation.ts';
import { overruled } from '../options/overruled.ts';

/** Who reads a screen; what may stand on it follows from this alone, as on the paper. */
export interface Reader {
  clinical: boolean;
  /** The surgeon whose signature holds; null where none does. */
  signedBy: string | null;
}

export const readerOf = (
  { signOff }: Pick<Consultation, 'signOff'>,
  signed: boolean,
  role: 'surgeon' | 'coordinator' | 'patient',
): Reader => ({ clinical: role === 'surgeon', signedBy: signed && signOff ? signOff.by : null });

/** The paper of this consultation for one reader: the screen takes its words from it, so both say the same. */
export interface Paper {
  /** Statuses, reasons and the cause may be shown to this reader. */
  statuses: boolean;
  pen: Pen;
  blocks(section: string): readonly Block[];
  title(section: string): Texts | null;
}

export function paperFor(
  { case: kase, explanation, decision }: Advice,
  overrules: Consultation['overrules'],
  reader: Reader,
): Paper {
  const edition = reader.clinical ? 'clinical' : 'patient';
  const { signedBy } = reader;
  const document = buildReport({
    case: kase,
    explanation,
    decision: overruled(decision, overrules),
    edition,
    language: 'both',
    signedBy,
  });
  const pen = penFor({ edition, signedBy });
  const section = (id: string) => document.sections.find((s) => s.id === id);
  return {
    statuses: pen.statuses,
    pen,
    blocks: (id) => section(id)?.blocks ?? [],
    title: (id) => section(id)?.title ?? null,
  };
}
