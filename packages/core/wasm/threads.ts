/** Up to two threads run the same program over one memory; `id` tells them apart. The control block lies at the start of memory. */
const ARRIVED: usize = 64;
const ROUND: usize = 128;
const SLEEPERS: usize = 192;
const SLOTS: usize = 256;
const SPINS = 100000;
const SCRATCH: usize = 4096;
const SCRATCH_SIZE: usize = 126976;

export let id: i32 = 0;
/** How many work: for what is too small to share the first does it all, and nobody waits. */
export let count: i32 = 1;
let threads: i32 = 1;
/** Memory of this thread alone. */
export let scratch: usize = SCRATCH;

export function become(thread: i32, all: i32): void {
  id = thread;
  threads = all;
  count = all;
  scratch = SCRATCH + <usize>thread * SCRATCH_SIZE;
}

export function share(among: bool): void {
  count = among ? threads : 1;
}

/** All threads wait for the last: first awake, then asleep, so that a busy machine is not held up. */
export function meet(): void {
  if (count === 1) return;
  if (ASC_FEATURE_THREADS) {
    const round = atomic.load<i32>(ROUND);
    if (atomic.add<i32>(ARRIVED, 1) === count - 1) {
      atomic.store<i32>(ARRIVED, 0);
      atomic.add<i32>(ROUND, 1);
      if (atomic.load<i32>(SLEEPERS) > 0) atomic.notify(ROUND, -1);
      return;
    }
    for (let spins = 0; spins < SPINS; spins++) if (atomic.load<i32>(ROUND) !== round) return;
    atomic.add<i32>(SLEEPERS, 1);
    while (atomic.load<i32>(ROUND) === round) atomic.wait<i32>(ROUND, round, -1);
    atomic.sub<i32>(SLEEPERS, 1);
  }
}

/** Sum over the threads, the same in each; meets twice. */
export function sum(value: f64): f64 {
  if (count === 1) return value;
  store<f64>(SLOTS + (<usize>id << 3), value);
  meet();
  const total = load<f64>(SLOTS) + load<f64>(SLOTS + 8);
  meet();
  return total;
}

/** The part of [0, end) that falls to this thread, where [0, middle) falls to the first. */
// @ts-ignore: decorator
@inline
export function from(middle: i32): i32 {
  return id === 0 ? 0 : middle;
}
// @ts-ignore: decorator
@inline
export function to(middle: i32, end: i32): i32 {
  return id === 0 && count > 1 ? middle : end;
}
