import { STATUSES, type Decision, type Status } from '@plica/face/decide';
import { OPTION_IDS, type OptionId } from '@plica/face/case';
import { CAUSE_NAMES } from '@plica/face/explain';
import type { SignOff } from '../consultation.ts';

type Cause = Decision['mainCause'];

/** What is different from what was signed. */
export interface Changes {
  cause: { from: Cause; to: Cause } | null;
  options: readonly { id: OptionId; from: Status; to: Status }[];
  /** Warning signs that were not there, and those that no longer are. */
  newFlags: readonly string[];
  goneFlags: readonly string[];
}

/** Compares a decision with the mark of a signature; null where the mark cannot be read. */
export function changesSince({ of }: Pick<SignOff, 'of'>, decision: Decision): Changes | null {
  const signed = readMark(of);
  if (!signed) return null;
  const flags = decision.redFlags.map(({ id }) => id as string);
  return {
    cause: signed.cause === decision.mainCause ? null : { from: signed.cause, to: decision.mainCause },
    options: decision.options.flatMap(({ id, status: to }) => {
      const from = signed.statuses.get(id);
      return from && from !== to ? [{ id, from, to }] : [];
    }),
    newFlags: flags.filter((id) => !signed.flags.includes(id)),
    goneFlags: signed.flags.filter((id) => !flags.includes(id)),
  };
}

interface Signed {
  cause: Cause;
  statuses: ReadonlyMap<OptionId, Status>;
  flags: readonly string[];
}

function readMark(mark: string): Signed | null {
  try {
    const [cause, options, flags] = JSON.parse(mark) as [Cause, [OptionId, Status][], string[]];
    const statuses = new Map(options);
    const known =
      cause in CAUSE_NAMES &&
      [...statuses].every(([id, status]) => OPTION_IDS.includes(id) && STATUSES.includes(status)) &&
      flags.every((flag) => typeof flag === 'string');
    return known ? { cause, statuses, flags } : null;
  } catch {
    return null;
  }
}
