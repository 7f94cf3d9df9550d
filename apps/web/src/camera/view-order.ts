import type { View } from '@plica/face/case';

/** The order in which the views are photographed: the head turns one way, then the other. */
export const VIEW_ORDER: readonly View[] = [
  'front',
  'obliqueLeft',
  'profileLeft',
  'obliqueRight',
  'profileRight',
  'chinDown',
];

/** The next view without a photograph after this one, round to the beginning; null when all are taken or skipped. */
export function nextView(after: View, done: ReadonlySet<View>): View | null {
  const from = VIEW_ORDER.indexOf(after);
  const rest = [...VIEW_ORDER.slice(from + 1), ...VIEW_ORDER.slice(0, from)];
  return rest.find((view) => !done.has(view)) ?? null;
}
