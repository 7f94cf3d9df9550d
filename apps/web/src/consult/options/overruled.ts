import type { OptionId } from '@plica/face/case';
import { STATUSES, type Status } from '@plica/face/decide';

export { overruled, overruleOf } from '@plica/face/report';

/** What a status may be overruled to; doing nothing stays open to everyone. */
export const overruleTargets = (option: OptionId, now: Status): Status[] =>
  STATUSES.filter(
    (status) => status !== now && (option !== 'none' || status === 'suited' || status === 'possible'),
  );
