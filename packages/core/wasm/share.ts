import { Batch } from './layout';
import { count, id } from './threads';

/** Ends of the two halves of this thread's patches: 0 begins the first, 1 the second, 2 ends it. */
export function half(batch: Batch, which: i32): i32 {
  if (count === 1) return which === 0 ? 0 : which === 1 ? batch.middle : batch.count;
  const from = id === 0 ? 0 : batch.middle;
  const to = id === 0 ? batch.middle : batch.count;
  return which === 0 ? from : which === 1 ? from + ((to - from) >> 1) : to;
}
