import type { Case } from '../case/index.ts';
import type { Decision } from '../decide/decision.ts';
import type { Explanation } from '../explain/index.ts';
import type { ReportDocument } from './document.ts';

export interface ReportInput {
  case: Case;
  explanation: Explanation;
  decision: Decision;
  edition: ReportDocument['edition'];
  language: ReportDocument['language'];
  /** The surgeon who signs; empty or blank is nobody. */
  signedBy: string | null;
}
