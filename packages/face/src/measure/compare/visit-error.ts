import { coverageFactor, type ownError } from '../repeats/own-error.ts';
import type { Reading } from './readings.ts';

export interface VisitError {
  sd: number;
  /** MDC95 = factor * sqrt(sdBefore^2 + sdAfter^2): 1.96, more for an error from few repeats. */
  factor: number;
  sdBasis: Reading['sdBasis'];
}

/** What the records say, or the person's own repeats in this comparison where those may speak. */
export function errorOf(
  readings: readonly Reading[],
  own: ReturnType<typeof ownError>,
  separateSessions: boolean,
): VisitError {
  const sd = Math.max(...readings.map((r) => r.sd));
  if (own && (separateSessions || own.sd > sd))
    return { sd: own.sd, factor: coverageFactor(own.degreesOfFreedom), sdBasis: 'own-repeats' };
  const repeats = readings.filter((r) => r.sdBasis === 'own-repeats').map((r) => r.repeats - 1);
  return {
    sd,
    factor: coverageFactor(repeats.length ? Math.min(...repeats) : null),
    sdBasis: readings.find((r) => r.sdBasis !== 'own-repeats')?.sdBasis ?? 'own-repeats',
  };
}
