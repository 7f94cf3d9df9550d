import { clear } from './lanes';
import { CHUNK, int, LANES, Grid, slotOf } from './layout';
import { bytesOf } from './sweeps';
import { scratch } from './threads';

/** One edge's blocks in this thread's memory, after the sums of sweeps. */
const TURNED: usize = 32768;

/** b of columns [c0, c1) of the coarser grid = P^T (b - A x), where r is still A x - b. Held nodes pass nothing on, those that stay take nothing. */
export function restrict(fine: Grid, coarse: Grid, c0: i32, c1: i32, masked: bool): void {
  const bytes = bytesOf(fine);
  const component = bytes / 3;
  const one = f32x4.splat(1);
  for (let c = c0; c < c1; c++) {
    const b = coarse.b + <usize>c * bytes;
    clear(b, bytes);
    for (let s = int(fine.childStart, c); s < int(fine.childStart, c + 1); s++) {
      const child = <usize>int(fine.child, s);
      const r = fine.r + child * bytes;
      const w = v128.load32_splat(fine.childWeight + ((<usize>s) << 2));
      for (let t: usize = 0; t < component; t += LANES) {
        const weight = f32x4.mul(w, masked ? v128.load(fine.free + child * component + t) : one);
        for (let i: usize = 0; i < bytes; i += component)
          v128.store(b + i + t, f32x4.sub(v128.load(b + i + t), f32x4.mul(weight, v128.load(r + i + t))));
      }
    }
    for (let t: usize = 0; t < component; t += LANES) {
      const free = v128.load(coarse.moves + <usize>c * component + t);
      for (let i: usize = 0; i < bytes; i += component)
        v128.store(b + i + t, f32x4.mul(free, v128.load(b + i + t)));
    }
  }
}

/** x += P (x of the coarser grid) for columns [c0, c1); r, which is used up, becomes zero. */
export function prolongate(fine: Grid, coarse: Grid, c0: i32, c1: i32, x: usize, masked: bool): void {
  const bytes = bytesOf(fine);
  const component = bytes / 3;
  const one = f32x4.splat(1);
  memory.fill(fine.r + <usize>c0 * bytes, 0, <usize>(c1 - c0) * bytes);
  for (let c = c0; c < c1; c++)
    for (let s = int(fine.parentStart, c); s < int(fine.parentStart, c + 1); s++) {
      const from = coarse.x + <usize>int(fine.parent, s) * bytes;
      const w = v128.load32_splat(fine.parentWeight + ((<usize>s) << 2));
      for (let t: usize = 0; t < component; t += LANES) {
        const weight = f32x4.mul(w, masked ? v128.load(fine.free + <usize>c * component + t) : one);
        for (let i: usize = 0; i < 3; i++) {
          const at = x + <usize>c * bytes + i * component + t;
          v128.store(at, f32x4.add(v128.load(at), f32x4.mul(weight, v128.load(from + i * component + t))));
        }
      }
    }
}

/** Matrix of columns [c0, c1) of the coarser grid = P^T A P, empty where nothing moves. */
export function project(fine: Grid, coarse: Grid, c0: i32, c1: i32): void {
  for (let c = c0; c < c1; c++)
    for (let e = int(coarse.start, c); e <= int(coarse.self, c); e++)
      projectSlot(fine, coarse, c, int(coarse.neighbour, e), slotOf(coarse, c, e));
}

function projectSlot(fine: Grid, coarse: Grid, c: i32, d: i32, slot: i32): void {
  const groups = coarse.groups;
  const to = coarse.matrix + <usize>(slot * groups) * CHUNK;
  const turned = int(fine.sourceStart, 2 * slot + 1);
  const end = int(fine.sourceStart, 2 * slot + 2);
  gather(fine, int(fine.sourceStart, 2 * slot), turned, to);
  if (end !== turned) {
    gather(fine, turned, end, scratch + TURNED);
    addTurned(scratch + TURNED, to, groups);
  }
  empty(coarse, c, d, to);
}

/** Rows of nodes of column c that stay, and columns of those of column d, become empty. */
function empty(grid: Grid, c: i32, d: i32, at: usize): void {
  const zero = f32x4.splat(0);
  for (let g = 0; g < grid.groups; g++) {
    const rows = f32x4.ne(v128.load(grid.moves + ((<usize>(c * grid.groups + g)) << 4)), zero);
    const columns = grid.moves + ((<usize>(d * grid.groups + g)) << 4);
    for (let way: usize = 0; way < 3; way++) {
      // What lies beyond the ends of a column meets blocks that are empty.
      const both = v128.and(rows, f32x4.ne(v128.load(columns + 4 * way - 4), zero));
      for (let i: usize = 0; i < 144; i += LANES, at += LANES) v128.store(at, v128.and(both, v128.load(at)));
    }
  }
}

/** The weighted sum of the blocks of some edges. */
function gather(fine: Grid, s0: i32, s1: i32, to: usize): void {
  const bytes = <usize>fine.groups * CHUNK;
  clear(to, bytes);
  for (let s = s0; s < s1; s++) {
    const w = v128.load32_splat(fine.sourceWeight + ((<usize>s) << 2));
    const a = fine.matrix + <usize>int(fine.source, s) * bytes;
    for (let t: usize = 0; t < bytes; t += 144) {
      const x = a + t;
      const y = to + t;
      v128.store(y, f32x4.add(v128.load(y), f32x4.mul(w, v128.load(x))));
      v128.store(y, f32x4.add(v128.load(y, 16), f32x4.mul(w, v128.load(x, 16))), 16);
      v128.store(y, f32x4.add(v128.load(y, 32), f32x4.mul(w, v128.load(x, 32))), 32);
      v128.store(y, f32x4.add(v128.load(y, 48), f32x4.mul(w, v128.load(x, 48))), 48);
      v128.store(y, f32x4.add(v128.load(y, 64), f32x4.mul(w, v128.load(x, 64))), 64);
      v128.store(y, f32x4.add(v128.load(y, 80), f32x4.mul(w, v128.load(x, 80))), 80);
      v128.store(y, f32x4.add(v128.load(y, 96), f32x4.mul(w, v128.load(x, 96))), 96);
      v128.store(y, f32x4.add(v128.load(y, 112), f32x4.mul(w, v128.load(x, 112))), 112);
      v128.store(y, f32x4.add(v128.load(y, 128), f32x4.mul(w, v128.load(x, 128))), 128);
    }
  }
}

/** Adds an edge's blocks transposed: what couples a level with the one above couples that one with the one below it. */
function addTurned(from: usize, to: usize, groups: i32): void {
  const zero = f32x4.splat(0);
  for (let g = 0; g < groups; g++) {
    for (let i: usize = 0; i < 3; i++)
      for (let j: usize = 0; j < 3; j++) {
        const a = from + (i * 3 + j) * LANES;
        const at = to + (j * 3 + i) * LANES;
        const before = g > 0 ? v128.load(a - CHUNK, 288) : zero;
        const after = g < groups - 1 ? v128.load(a + CHUNK) : zero;
        v128.store(at, f32x4.add(v128.load(at), v128.shuffle<f32>(before, v128.load(a, 288), 3, 4, 5, 6)));
        v128.store(at, f32x4.add(v128.load(at, 144), v128.load(a, 144)), 144);
        v128.store(
          at,
          f32x4.add(v128.load(at, 288), v128.shuffle<f32>(v128.load(a), after, 1, 2, 3, 4)),
          288,
        );
      }
    from += CHUNK;
    to += CHUNK;
  }
}
