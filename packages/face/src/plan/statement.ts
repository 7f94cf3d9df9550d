import type { Texts } from '../case/render-text.ts';
import type { Fact } from '../decide/decision.ts';

/**
 * One sentence with where it comes from. `patientText` stands in for `text` where the latter holds a number that is
 * recalled, uncertain or chosen; null where the sentence is for clinicians alone.
 */
export interface Statement extends Omit<Fact, 'patientText'> {
  patientText?: Texts | null | undefined;
  /** Further sources of the same statement. */
  moreSources?: readonly string[];
}

/** What a reader of an edition sees of it; null when it is not for that reader. */
export function wordingFor(statement: Statement, edition: 'patient' | 'clinical'): Texts | null {
  if (edition === 'clinical' || statement.patientText === undefined) return statement.text;
  return statement.patientText;
}
