import type { OptionId } from '@plica/face/case';
import { STATUSES, type Decision, type Status } from '@plica/face/decide';
import type { Overrule } from '../consultation.ts';

/** The latest judgement of a surgeon on an option, if there is one. */
export const overruleOf = (overrules: readonly Overrule[], option: OptionId): Overrule | null =>
  overrules.findLast((o) => o.option === option) ?? null;

/** The decision with the surgeon's statuses in place of the program's; order and reasons stay the program's. */
export const overruled = (decision: Decision, overrules: readonly Overrule[]): Decision => ({
  ...decision,
  options: decision.options.map((option) => {
    const judged = overruleOf(overrules, option.id);
    return judged ? { ...option, status: judged.to } : option;
  }),
});

/** What a status may be overruled to; doing nothing stays open to everyone. */
export const overruleTargets = (option: OptionId, now: Status): Status[] =>
  STATUSES.filter(
    (status) => status !== now && (option !== 'none' || status === 'suited' || status === 'possible'),
  );
