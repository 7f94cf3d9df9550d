import type { Edits, PhotoMeasurement } from '@plica/face/measure';
import type { Adjustments } from './adjustments.ts';
import { editsOf } from './handles.ts';
import { wholeBands } from './neck-bands.ts';

/** Moved points and marked bands as the engine takes them; undefined when there are none. */
export function allEdits(
  record: PhotoMeasurement,
  { moves, neckBands = [] }: Pick<Adjustments, 'moves' | 'neckBands'>,
): Edits | undefined {
  const bands = wholeBands(neckBands);
  const moved = editsOf(record, moves);
  return bands.length > 0 ? { ...moved, neckBands: bands } : moved;
}
