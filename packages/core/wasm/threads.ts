/**
 * A second thread runs the same program over the same memory and takes what is offered to it. Nobody waits for it to come:
 * what it has not begun when the first has done its own half the first does too, so that a busy machine holds up little.
 * The control block lies at the start of memory.
 */
const OFFER: usize = 64;
/** Whether the first thread sleeps, and the second. */
const SLEEPS: usize = 128;
const HELPER_SLEEPS: usize = 192;
const SCRATCH: usize = 4096;
const SCRATCH_SIZE: usize = 126976;

// What stands in OFFER.
const NOTHING = 0;
const OPEN = 1;
const TAKEN = 2;
const DONE = 3;
const OVER = 4;

/** How often a thread looks before it sleeps. */
const SPINS = 100000;
/** The second thread is held up, by another program, when the first has slept so long for it: ns, and per column of the grid. */
const PATIENCE: i64 = 500000;
const PATIENCE_OF_COLUMN: i64 = 2000;
/** Until so many columns are done alone, it is asked nothing then: where little is to do, being held up costs more than help spares. */
const REST = 100000;

/** Memory of this thread alone. */
export let scratch: usize = SCRATCH;
let isHelped = false;
/** Columns that are left to do alone. */
let rest = 0;

export function become(thread: i32, all: i32): void {
  isHelped = thread === 0 && all > 1;
  scratch = SCRATCH + <usize>thread * SCRATCH_SIZE;
}

/** Lets the second thread do what was laid out for it; false where there is none to ask. */
export function offer(columns: i32): bool {
  if (!isHelped) return false;
  if (rest > 0) {
    rest -= columns;
    return false;
  }
  put(OPEN, HELPER_SLEEPS);
  return true;
}

/** After an offer: true when the second thread has done it, false when it did not come to it and will not. */
export function isDone(columns: i32): bool {
  if (ASC_FEATURE_THREADS) {
    if (atomic.cmpxchg<i32>(OFFER, OPEN, NOTHING) === OPEN) return false;
    let patience = PATIENCE + PATIENCE_OF_COLUMN * <i64>columns;
    for (let spins = 0; atomic.load<i32>(OFFER) !== DONE; spins++)
      if (spins >= SPINS && sleep(SLEEPS, TAKEN, patience)) {
        rest = REST;
        patience = -1;
      }
    atomic.store<i32>(OFFER, NOTHING);
    return true;
  }
  return false;
}

/** The second thread's side: waits for an offer and takes it; false when there will be none. */
export function take(): bool {
  if (ASC_FEATURE_THREADS)
    for (let spins = 0; ; spins++) {
      const state = atomic.load<i32>(OFFER);
      if (state === OVER) return false;
      if (state === OPEN) {
        if (atomic.cmpxchg<i32>(OFFER, OPEN, TAKEN) === OPEN) return true;
      } else if (spins >= SPINS) {
        sleep(HELPER_SLEEPS, state, -1);
        spins = 0;
      }
    }
  return false;
}

export function setDone(): void {
  put(DONE, SLEEPS);
}

export function stop(): void {
  if (isHelped) put(OVER, HELPER_SLEEPS);
}

function put(state: i32, sleeps: usize): void {
  if (ASC_FEATURE_THREADS) {
    atomic.store<i32>(OFFER, state);
    if (atomic.load<i32>(sleeps)) atomic.notify(OFFER, -1);
  }
}

/** While there is still this in OFFER, but no longer than some ns: true when it was as long. */
function sleep(sleeps: usize, state: i32, most: i64): bool {
  let isOut = false;
  if (ASC_FEATURE_THREADS) {
    atomic.store<i32>(sleeps, 1);
    isOut = atomic.wait<i32>(OFFER, state, most) === 2;
    atomic.store<i32>(sleeps, 0);
  }
  return isOut;
}
