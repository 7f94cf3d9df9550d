/** What the shell learns: everything measured, wrong use, some photographs refused. */
export const EXIT = { ok: 0, usage: 1, refused: 2 } as const;

/** Wrong use of the command: printed with a hint, exit 1. */
export class UsageError extends Error {}
