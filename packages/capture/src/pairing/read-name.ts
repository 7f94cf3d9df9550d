import type { Posture } from '@plica/face/case';
import { ANGLES, NAME_WORDS, type NameWord } from './name-words.ts';

export type ViewKind = 'front' | 'oblique' | 'profile' | 'chinDown';
export type PatientSide = 'left' | 'right';

/** What one name says of a photograph: every list empty, or one entry, or a contradiction. */
export interface NameSays {
  kinds: ViewKind[];
  sides: PatientSide[];
  postures: Posture[];
  stages: ('before' | 'after')[];
  /** True when a short form had to be taken for a word. */
  isShort: boolean;
}

/** Reads one file or folder name without its ending; Hangul in either Unicode form, capitals inside words as borders. */
export function readName(name: string): NameSays {
  const text = name
    .normalize('NFC')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  const runs = text.match(/\d+|[a-z]+|[가-힣]+|°/g) ?? [];
  const words = runs.flatMap((run) => wordsIn(run) ?? []);
  const withAngle = runs.flatMap((run, i): NameWord[] => {
    const kind = Object.hasOwn(ANGLES, run) ? ANGLES[run] : undefined;
    const besides = [runs[i - 1], runs[i + 1]].flatMap((beside) => (beside && wordsIn(beside)) || []);
    const isDegrees = /^(°|deg|degrees?|도)/.test(runs[i + 1] ?? '');
    const isAngle = isDegrees || (kind !== 'front' && besides.some((w) => w.meaning && 'side' in w.meaning));
    return kind && isAngle ? [{ meaning: { kind }, isShort: false }] : [];
  });
  const kinds = unique(
    [...words, ...withAngle].flatMap(({ meaning }) => (meaning && 'kind' in meaning ? meaning.kind : [])),
  );
  // A lone L or R is a side only of something that has sides.
  const hasSides = kinds.some((kind) => kind === 'oblique' || kind === 'profile');
  const isUsed = ({ meaning, isShort }: NameWord): boolean =>
    meaning !== null && !(isShort && 'side' in meaning && !hasSides);
  const used = words.filter(isUsed);
  const meanings = used.flatMap(({ meaning }) => meaning ?? []);
  return {
    kinds,
    sides: unique(meanings.flatMap((m) => ('side' in m ? m.side : []))),
    postures: unique(meanings.flatMap((m) => ('posture' in m ? m.posture : []))),
    stages: unique(meanings.flatMap((m) => ('stage' in m ? m.stage : []))),
    isShort: used.some(({ isShort, meaning }) => isShort && meaning !== null && 'kind' in meaning),
  };
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

/**
 * The known words a run of letters consists of; null when something is left over, so that "frontier" or the name 김우진
 * says nothing. Longer Korean words are also found inside a run: particles and names are written without a space.
 */
function wordsIn(run: string): NameWord[] | null {
  const whole = split(run);
  if (whole || !/[가-힣]/.test(run)) return whole;
  const found: NameWord[] = [];
  for (let at = 0; at < run.length;) {
    const length = [4, 3, 2].find((n) => NAME_WORDS.has(run.slice(at, at + n)) && at + n <= run.length);
    if (length) found.push(NAME_WORDS.get(run.slice(at, at + length))!);
    at += length ?? 1;
  }
  return found.length ? found : null;
}

function split(run: string): NameWord[] | null {
  if (!run) return [];
  for (let length = run.length; length > 0; length--) {
    const word = NAME_WORDS.get(run.slice(0, length));
    const rest = word && split(run.slice(length));
    if (word && rest) return [word, ...rest];
  }
  return null;
}
