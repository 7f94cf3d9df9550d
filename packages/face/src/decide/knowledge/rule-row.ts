import type { Mark } from '../../case/constant.ts';
import type { OptionId } from '../../case/schema/option-id.ts';
import type { Condition } from '../condition.ts';
import type { Status } from '../decision.ts';
import type { FactName } from '../facts.ts';
import type { MustDiscuss } from './must-discuss-codes.ts';

/** One row of a table a clinician can read and change: if this holds of the person, that follows. */
export interface RuleRow {
  id: string;
  when: Condition<FactName>;
  /** The best status each named option can still have. */
  limits?: Readonly<Partial<Record<OptionId, Status>>>;
  /** Options it speaks against without limiting them. */
  against?: readonly OptionId[];
  /** Options whose risk it raises above the average. */
  raisesRisk?: readonly OptionId[];
  mustDiscuss?: readonly MustDiscuss[];
  /** Another doctor is needed first. */
  refer?: true;
  /** While it is not known whether it holds, no operation is more than possible. */
  mustBeKnown?: true;
  source: string;
  mark: Mark;
  en: string;
  ko: string;
}

export const OPERATIONS = ['mini', 'shortScar', 'full'] as const satisfies readonly OptionId[];
export const THROUGH_SKIN = ['thread', 'volume', ...OPERATIONS] as const satisfies readonly OptionId[];
/** Everything that is done to a person. Skin care, waiting and referring are not among them. */
export const TREATMENTS = ['device', ...THROUGH_SKIN] as const satisfies readonly OptionId[];

export const limit = (
  options: readonly OptionId[],
  status: Status,
): Readonly<Partial<Record<OptionId, Status>>> => Object.fromEntries(options.map((id) => [id, status]));
