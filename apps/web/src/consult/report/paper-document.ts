import { buildReport, type ReportDocument, type ReportPicture } from '@plica/face/report';
import type { Advice } from '../../worker/advice-messages.ts';
import type { Consultation } from '../consultation.ts';

export interface PaperFor {
  edition: ReportDocument['edition'];
  language: ReportDocument['language'];
  /** The signature of this consultation holds. */
  signed: boolean;
  pictures: readonly ReportPicture[];
}

/** The paper as it is now. Pictures without the person's yes are left out, whoever hands them in. */
export function paperDocument(
  { case: kase, explanation, decision }: Advice,
  { signOff, overrules, picturesOnPaper, paper }: Consultation,
  { edition, language, signed, pictures }: PaperFor,
): ReportDocument {
  return buildReport({
    case: kase,
    explanation,
    decision,
    edition,
    language,
    whose: paper?.whose ?? null,
    signedBy: signed && signOff ? signOff.by : null,
    ...(signed && signOff ? { signedOn: signOff.on } : {}),
    lapsed: signOff && !signed ? { by: signOff.by, on: signOff.on } : null,
    overrules,
    pictures: picturesOnPaper ? pictures : [],
  });
}

/** A name for the file that gives nobody away. */
export const paperFileName = ({ edition, asOf, language }: ReportDocument, ending: 'html' | 'pdf'): string =>
  `plica-${edition}-${asOf}-${language === 'both' ? 'ko-en' : language}.${ending}`;
