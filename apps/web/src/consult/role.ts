import { useSyncExternalStore } from 'react';

/** For whom the screen is. A view and no lock: what only a surgeon may do is asked by name. */
export const ROLES = ['coordinator', 'surgeon'] as const;
export type Role = (typeof ROLES)[number];

const KEY = 'plica.role';
const listeners = new Set<() => void>();

const current = (): Role => (window.sessionStorage.getItem(KEY) === 'surgeon' ? 'surgeon' : 'coordinator');

export function chooseRole(role: Role): void {
  window.sessionStorage.setItem(KEY, role);
  for (const listen of listeners) listen();
}

/** The chosen view; a new window begins with the coordinator's, which shows no statuses. */
export const useRole = (): Role =>
  useSyncExternalStore((listen) => {
    listeners.add(listen);
    return () => listeners.delete(listen);
  }, current);
