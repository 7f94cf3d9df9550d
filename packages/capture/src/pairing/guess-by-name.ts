import { viewSchema, type Posture, type View } from '@plica/face/case';
import type { PairingReason } from './pairing-texts.ts';
import { readDate } from './read-date.ts';
import { readName, type NameSays, type PatientSide, type ViewKind } from './read-name.ts';

/** What the names of a file and of its folders say together. */
export interface NameGuess {
  view: View | null;
  /** Known although the view is not: oblique or profile without a side. */
  kind: ViewKind | null;
  posture: Posture;
  stage: 'before' | 'after' | null;
  date: string | null;
  reason: PairingReason;
}

const VIEWS = {
  oblique: { left: 'obliqueLeft', right: 'obliqueRight' },
  profile: { left: 'profileLeft', right: 'profileRight' },
} as const satisfies Record<string, Record<PatientSide, View>>;

export const viewOf = (kind: ViewKind, side: PatientSide | null): View | null =>
  kind === 'front' || kind === 'chinDown' ? kind : side && VIEWS[kind][side];

/** The nearest name that says a thing decides it: the file's own, then its folder's, then that folder's folder. */
export function guessByName(path: string): NameGuess {
  const [file = '', ...folders] = path.split(/[\\/]/).reverse();
  const names = [file.replace(/\.[A-Za-z0-9]{1,5}$/, ''), ...folders];
  const says = names.map(readName);
  const first = <T>(of: (say: NameSays) => readonly T[]): readonly T[] =>
    says.map(of).find((list) => list.length) ?? [];
  const only = <T>(list: readonly T[]): T | null => (list.length === 1 ? list[0] : null);
  const kinds = first((say) => say.kinds);
  const sides = first((say) => say.sides);
  const kind = only(kinds);
  const view = kind && viewOf(kind, only(sides));
  const teller = says.findIndex((say) => say.kinds.length > 0);
  return {
    view,
    kind,
    posture: only(first((say) => say.postures)) ?? 'upright',
    stage: only(first((say) => say.stages)),
    date: names.map(readDate).find((date) => date !== null) ?? null,
    reason: view ? told(teller, says[teller]) : missing(kinds.length, sides.length),
  };
}

const told = (teller: number, { isShort }: NameSays): PairingReason =>
  isShort ? 'name.short' : teller === 0 ? 'name.says' : 'folder.says';

function missing(kinds: number, sides: number): PairingReason {
  if (kinds > 1 || sides > 1) return 'name.contradicts';
  if (kinds) return 'side.missing';
  return sides ? 'angle.missing' : 'name.silent';
}

/** The view a person wrote in a list: its name in the program, or any words that a file name may use. */
export function viewFromWords(words: string): View | null {
  const exact = viewSchema.options.find((view) => view.toLowerCase() === words.trim().toLowerCase());
  return exact ?? guessByName(words.replaceAll(/[\\/]/g, ' ')).view;
}
