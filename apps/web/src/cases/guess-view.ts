import type { View } from '@plica/face/case';
import { VIEW_ORDER } from '../camera/view-order.ts';

/** Words by which photographers name a view, in both languages; "left" is the side of the face that is seen. */
const WORDS: Record<'front' | 'oblique' | 'profile' | 'chinDown' | 'left' | 'right', RegExp> = {
  front: /front|정면|앞모습/,
  oblique: /obl|45|three.?quarter|3.?4|반측면|사선|사측/,
  profile: /profile|lateral|side|(^|\D)90(\D|$)|측면|옆/,
  chinDown: /chin|턱/,
  left: /left|(^|[^a-z])l([^a-z]|$)|왼|좌/,
  right: /right|(^|[^a-z])r([^a-z]|$)|오른|우/,
};

/** The view a file name speaks of; null where it speaks of none. Pure. */
export function guessView(fileName: string): View | null {
  const name = fileName
    .toLowerCase()
    .normalize('NFC')
    .replace(/\.[a-z0-9]+$/, '');
  const says = (word: keyof typeof WORDS): boolean => WORDS[word].test(name);
  if (says('chinDown')) return 'chinDown';
  const side = says('left') === says('right') ? null : says('left') ? 'Left' : 'Right';
  if (says('oblique') && side) return `oblique${side}`;
  if (says('profile') && side) return `profile${side}`;
  return says('front') ? 'front' : null;
}

export interface Sorted {
  views: View[];
  /** How many had no telling name and were put where there was room. */
  guessed: number;
}

/** A view for each file: by its name, else the next free one, else front. */
export function sortIntoViews(fileNames: readonly string[], taken: ReadonlySet<View>): Sorted {
  const named = fileNames.map(guessView);
  const free = VIEW_ORDER.filter((view) => !taken.has(view) && !named.includes(view));
  const views = named.map((view) => view ?? free.shift() ?? 'front');
  return { views, guessed: named.filter((view) => view === null).length };
}
