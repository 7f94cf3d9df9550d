import { CHUNK, int, LANES, Grid } from './layout';
import { bytesOf } from './sweeps';
import { scratch } from './threads';

/** One edge's blocks in this thread's memory, after the sums of sweeps. */
const TURNED: usize = 32768;

/** b of columns [c0, c1) of the coarser grid = P^T (b - A x), where r is still A x - b. Held nodes pass nothing on. */
export function restrict(fine: Grid, coarse: Grid, c0: i32, c1: i32, masked: bool): void {
  const bytes = bytesOf(fine);
  const component = bytes / 3;
  const one = f32x4.splat(1);
  for (let c = c0; c < c1; c++) {
    const b = coarse.b + <usize>c * bytes;
    memory.fill(b, 0, bytes);
    for (let s = int(fine.childStart, c); s < int(fine.childStart, c + 1); s++) {
      const child = <usize>int(fine.child, s);
      const r = fine.r + child * bytes;
      const w = v128.load32_splat(fine.childWeight + (<usize>s << 2));
      for (let t: usize = 0; t < component; t += LANES) {
        const weight = f32x4.mul(w, masked ? v128.load(fine.free + child * component + t) : one);
        for (let i: usize = 0; i < bytes; i += component)
          v128.store(b + i + t, f32x4.sub(v128.load(b + i + t), f32x4.mul(weight, v128.load(r + i + t))));
      }
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
      const w = v128.load32_splat(fine.parentWeight + (<usize>s << 2));
      for (let t: usize = 0; t < component; t += LANES) {
        const weight = f32x4.mul(w, masked ? v128.load(fine.free + <usize>c * component + t) : one);
        for (let i: usize = 0; i < 3; i++) {
          const at = x + <usize>c * bytes + i * component + t;
          v128.store(at, f32x4.add(v128.load(at), f32x4.mul(weight, v128.load(from + i * component + t))));
        }
      }
    }
}

/** Matrix of columns [c0, c1) of the coarser grid = P^T A P. */
export function project(fine: Grid, coarse: Grid, c0: i32, c1: i32): void {
  for (let slot = int(coarse.before, c0); slot < int(coarse.before, c1); slot++) projectSlot(fine, coarse, slot);
  const others = int(coarse.before, coarse.columns);
  for (let slot = others + c0; slot < others + c1; slot++) projectSlot(fine, coarse, slot);
}

function projectSlot(fine: Grid, coarse: Grid, slot: i32): void {
  const groups = coarse.groups;
  const to = coarse.matrix + <usize>(slot * groups) * CHUNK;
  const turned = int(fine.sourceStart, 2 * slot + 1);
  const end = int(fine.sourceStart, 2 * slot + 2);
  gather(fine, int(fine.sourceStart, 2 * slot), turned, to);
  if (end === turned) return;
  gather(fine, turned, end, scratch + TURNED);
  addTurned(scratch + TURNED, to, groups);
}

/** The weighted sum of the blocks of some edges. */
function gather(fine: Grid, s0: i32, s1: i32, to: usize): void {
  const groups = fine.groups;
  for (let g = 0; g < groups; g++)
    for (let t: usize = 0; t < CHUNK; t += 144) {
      let a0 = f32x4.splat(0);
      let a1 = a0;
      let a2 = a0;
      let a3 = a0;
      let a4 = a0;
      let a5 = a0;
      let a6 = a0;
      let a7 = a0;
      let a8 = a0;
      for (let s = s0; s < s1; s++) {
        const w = v128.load32_splat(fine.sourceWeight + (<usize>s << 2));
        const a = fine.matrix + <usize>(int(fine.source, s) * groups + g) * CHUNK + t;
        a0 = f32x4.add(a0, f32x4.mul(w, v128.load(a)));
        a1 = f32x4.add(a1, f32x4.mul(w, v128.load(a, 16)));
        a2 = f32x4.add(a2, f32x4.mul(w, v128.load(a, 32)));
        a3 = f32x4.add(a3, f32x4.mul(w, v128.load(a, 48)));
        a4 = f32x4.add(a4, f32x4.mul(w, v128.load(a, 64)));
        a5 = f32x4.add(a5, f32x4.mul(w, v128.load(a, 80)));
        a6 = f32x4.add(a6, f32x4.mul(w, v128.load(a, 96)));
        a7 = f32x4.add(a7, f32x4.mul(w, v128.load(a, 112)));
        a8 = f32x4.add(a8, f32x4.mul(w, v128.load(a, 128)));
      }
      const at = to + <usize>g * CHUNK + t;
      v128.store(at, a0);
      v128.store(at, a1, 16);
      v128.store(at, a2, 32);
      v128.store(at, a3, 48);
      v128.store(at, a4, 64);
      v128.store(at, a5, 80);
      v128.store(at, a6, 96);
      v128.store(at, a7, 112);
      v128.store(at, a8, 128);
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
        v128.store(at, f32x4.add(v128.load(at, 288), v128.shuffle<f32>(v128.load(a), after, 1, 2, 3, 4)), 288);
      }
    from += CHUNK;
    to += CHUNK;
  }
}
