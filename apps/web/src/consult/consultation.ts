import type { Overrule } from '@plica/face/report';
import type { Draft, Path } from './draft.ts';

export type { Overrule };

/** A surgeon's name under what was found; it opens the statuses to patient and coordinator. */
export interface SignOff {
  by: string;
  /** ISO 8601. */
  on: string;
  reason: string;
  /** Of the decision that was signed; a decision that has changed since must be signed anew. */
  of: string;
}

/** Everything a person typed or decided in a consultation. Photographs and their records lie with the case. */
export interface Consultation {
  /** The day of the consultation, YYYY-MM-DD. */
  asOf: string;
  answers: Draft;
  /** What was typed and is not an answer yet, by place: shown again as it was typed, with what is expected. */
  unread: Readonly<Record<Path, string>>;
  signOff: SignOff | null;
  overrules: readonly Overrule[];
  /** Codes of what had to be talked about and was. */
  discussed?: readonly string[];
  /** May the person's pictures stand in the paper they take away? */
  picturesOnPaper: boolean;
  /** How the paper is to be; left out: as it comes. */
  paper?: PaperChoices;
}

export interface PaperChoices {
  /** Whose paper it is, as it stands on it; empty is not named. */
  whose?: string;
  language?: 'en' | 'ko' | 'both';
  /** Photographs taken off the paper by hand; all others stand on it once the person has said yes. */
  without?: readonly string[];
  /** Photographs without the lines of what was measured. */
  plain?: boolean;
}

/** As it lies on the disk, under the id of its case. */
export interface StoredConsultation extends Consultation {
  id: string;
  caseId: string;
}

/** What the clinic says of itself is the same for every case and comes along. */
export const newConsultation = (asOf: string, clinic: Draft['clinic']): Consultation => ({
  asOf,
  answers: clinic ? { clinic } : {},
  unread: {},
  signOff: null,
  overrules: [],
  picturesOnPaper: false,
});
