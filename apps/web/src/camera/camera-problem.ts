/** Why there is no live picture; each has its own words and its own way out. */
export type CameraProblem = 'insecure' | 'unsupported' | 'denied' | 'none' | 'busy' | 'lost' | 'failed';

/** What of the page's surroundings decides before the camera is asked for. */
export interface CameraSurroundings {
  isSecureContext: boolean;
  hasMediaDevices: boolean;
}

export function problemBefore({
  isSecureContext,
  hasMediaDevices,
}: CameraSurroundings): CameraProblem | null {
  // Outside https and localhost browsers hide the camera altogether.
  if (!isSecureContext) return 'insecure';
  return hasMediaDevices ? null : 'unsupported';
}

const BY_NAME: Record<string, CameraProblem> = {
  NotAllowedError: 'denied',
  PermissionDeniedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'none',
  DevicesNotFoundError: 'none',
  OverconstrainedError: 'none',
  NotReadableError: 'busy',
  TrackStartError: 'busy',
  AbortError: 'busy',
};

/** The problem behind what `getUserMedia` threw. */
export const problemOf = (error: unknown): CameraProblem =>
  (typeof error === 'object' && error !== null && 'name' in error && BY_NAME[String(error.name)]) || 'failed';
