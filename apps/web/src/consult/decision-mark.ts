import type { Decision } from '@plica/face/decide';

/** What a signature stands under: the cause, every option's status and every warning sign. Anything else may change. */
export const decisionMark = ({ mainCause, options, redFlags }: Decision): string =>
  JSON.stringify([
    mainCause,
    options.map(({ id, status }) => [id, status]).sort(([a], [b]) => a!.localeCompare(b!)),
    redFlags.map(({ id }) => id).sort(),
  ]);
