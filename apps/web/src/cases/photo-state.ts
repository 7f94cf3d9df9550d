import type { StoredPhoto } from '../store/stored.ts';

export type PhotoState = 'waiting' | 'measured' | 'partly' | 'kept' | 'nothing' | 'refused';

/** What a slot says about its photograph. */
export function photoState({ result }: StoredPhoto): PhotoState {
  if (!result) return 'waiting';
  if (result.kind === 'refused') return 'refused';
  const { measures, ok } = result.record;
  // A chin-down photograph is looked at and carries no numbers.
  if (measures.length === 0) return ok ? 'kept' : 'nothing';
  const blocked = measures.filter(({ quality }) => quality === 'blocked').length;
  if (blocked === measures.length) return 'nothing';
  return blocked > 0 ? 'partly' : 'measured';
}
