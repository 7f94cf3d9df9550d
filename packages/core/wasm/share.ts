import { Batch } from './layout';

/** Both passes over a half of the patches at once. */
export const BOTH = -1;

/** Where the patches of a pass over a half begin; the next pass begins where they end. */
export function begin(batch: Batch, half: i32, pass: i32): i32 {
  const from = half === 0 ? 0 : batch.middle;
  const to = half === 0 ? batch.middle : batch.count;
  return pass <= 0 ? from : pass === 1 ? from + ((to - from) >> 1) : to;
}

export function end(batch: Batch, half: i32, pass: i32): i32 {
  return begin(batch, half, pass === BOTH ? 2 : pass + 1);
}
