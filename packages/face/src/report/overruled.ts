import type { OptionId } from '../case/index.ts';
import type { Decision, Status } from '../decide/index.ts';

/** A surgeon's judgement in place of the program's; both are kept. */
export interface Overrule {
  option: OptionId;
  /** What the program said when it was overruled. */
  was: Status;
  to: Status;
  by: string;
  /** ISO 8601. */
  on: string;
  reason: string;
}

/** The latest judgement of a surgeon on an option, if there is one. */
export const overruleOf = <T extends Overrule>(overrules: readonly T[], option: OptionId): T | null =>
  overrules.findLast((o) => o.option === option) ?? null;

/** The decision with the surgeon's statuses in place of the program's; order and reasons stay the program's. */
export const overruled = (decision: Decision, overrules: readonly Overrule[]): Decision => ({
  ...decision,
  options: decision.options.map((option) => {
    const judged = overruleOf(overrules, option.id);
    return judged ? { ...option, status: judged.to } : option;
  }),
});
