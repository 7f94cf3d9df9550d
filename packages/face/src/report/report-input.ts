import type { Case, Posture, View } from '../case/index.ts';
import type { Decision } from '../decide/decision.ts';
import type { Explanation } from '../explain/index.ts';
import type { Picture, ReportDocument } from './document.ts';
import type { Overrule } from './overruled.ts';

export interface ReportInput {
  case: Case;
  explanation: Explanation;
  decision: Decision;
  edition: ReportDocument['edition'];
  language: ReportDocument['language'];
  /** Whose paper it is; empty or blank is not named. */
  whose?: string | null;
  /** The surgeon who signs; empty or blank is nobody. */
  signedBy: string | null;
  /** When it was signed, ISO date. */
  signedOn?: string;
  /** A signature that stood under another state of this case and no longer holds. */
  lapsed?: { by: string; on: string } | null;
  /** A surgeon's judgements in place of the program's; `decision` holds the program's, and both are written. */
  overrules?: readonly Overrule[];
  /** Photographs that the person agreed to have on this paper; none without an explicit yes. */
  pictures?: readonly ReportPicture[];
}

export interface ReportPicture extends Picture {
  view: View;
  posture: Posture;
  /** ISO date. */
  takenOn: string;
  /** Lines of the measures are drawn on it. */
  marked?: boolean;
}
