import type { ReactNode } from 'react';

/** Text for screen readers alone. */
export function HiddenHelp({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <span id={id} className="visually-hidden">
      {children}
    </span>
  );
}
