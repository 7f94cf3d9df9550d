import { factorBand, solveBand } from './banded-cholesky';
import { factorColumns, solveColumn } from './column-factor';
import { CHUNK, int, LANES, Grid } from './layout';
import { addEdges, multiply, spreadEdges } from './product';
import { from, id, meet, scratch, to } from './threads';

/** Sum over the edges of a column, after the memory that factors use. */
const SUM: usize = 16384;

// @ts-ignore: decorator
@inline
function bytesOf(grid: Grid): usize {
  return <usize>(3 * grid.groups) * LANES;
}

/** Too small to share: the first thread does it alone. */
// @ts-ignore: decorator
@inline
function alone(grid: Grid): bool {
  return grid.middle === grid.columns;
}

/**
 * x = (lower triangle)^-1 b over columns [c0, c1), each column whole; r = what the upper triangle makes of x. Only edges to
 * columns before are read, once: those to columns after are their transposes.
 */
function forward(grid: Grid, c0: i32, c1: i32, b: usize, x: usize): void {
  const bytes = bytesOf(grid);
  const sum = scratch + SUM;
  for (let c = c0; c < c1; c++) {
    const at = <usize>c * bytes;
    negate(b + at, sum, bytes);
    addEdges(grid, c, int(grid.start, c), int(grid.self, c), x, sum);
    solveColumn(grid, c, sum, x + at);
    memory.fill(grid.r + at, 0, bytes);
    spreadEdges(grid, c, x + at, grid.r);
  }
}

/**
 * x = (upper triangle)^-1 (b - lower triangle * x), where r is zero at first. Leaves b - lower * (x before) in `kept`
 * (which may be r): with what the lower triangle makes of x after it, that is A x.
 */
function backward(grid: Grid, c0: i32, c1: i32, b: usize, x: usize, kept: usize): void {
  const bytes = bytesOf(grid);
  const sum = scratch + SUM;
  for (let c = c1 - 1; c >= c0; c--) {
    const at = <usize>c * bytes;
    negate(b + at, sum, bytes);
    addEdges(grid, c, int(grid.start, c), int(grid.self, c), x, sum);
    for (let t: usize = 0; t < bytes; t += LANES) {
      const lower = v128.load(sum + t);
      v128.store(sum + t, f32x4.add(lower, v128.load(grid.r + at + t)));
      v128.store(kept + at + t, f32x4.neg(lower));
    }
    solveColumn(grid, c, sum, x + at);
    spreadEdges(grid, c, x + at, grid.r);
  }
}

/** Makes A x of what the `cycle` that made x kept. */
export function finishProduct(grid: Grid, x: usize, kept: usize): void {
  const end = to(grid.middle, grid.columns);
  if (!grid.coarser) multiply(grid, from(grid.middle), end, x, kept);
  else
    for (let c = from(grid.middle); c < end; c++)
      addEdges(grid, c, int(grid.start, c), int(grid.self, c), x, kept + <usize>c * bytesOf(grid));
}

// @ts-ignore: decorator
@inline
function negate(a: usize, b: usize, bytes: usize): void {
  for (let t: usize = 0; t < bytes; t += LANES) v128.store(b + t, f32x4.neg(v128.load(a + t)));
}

/** r = b - A x, where x has just been made by `forward` and r is what the upper triangle makes of it. Held nodes pass nothing on. */
function remainder(grid: Grid, c0: i32, c1: i32, masked: bool): void {
  const bytes = bytesOf(grid);
  const component = bytes / 3;
  for (let c = c0; c < c1; c++) {
    const r = grid.r + <usize>c * bytes;
    const free = grid.free + <usize>c * component;
    for (let t: usize = 0; t < component; t += LANES) {
      const sign = masked ? f32x4.neg(v128.load(free + t)) : f32x4.splat(-1);
      for (let i: usize = 0; i < 3; i++) {
        const at = r + i * component + t;
        v128.store(at, f32x4.mul(sign, v128.load(at)));
      }
    }
  }
}

/** b of columns [c0, c1) of the coarser grid = P^T r. */
function restrict(fine: Grid, coarse: Grid, c0: i32, c1: i32): void {
  const bytes = bytesOf(fine);
  for (let c = c0; c < c1; c++) {
    const b = coarse.b + <usize>c * bytes;
    memory.fill(b, 0, bytes);
    for (let s = int(fine.childStart, c); s < int(fine.childStart, c + 1); s++) {
      const r = fine.r + <usize>int(fine.child, s) * bytes;
      const w = v128.load32_splat(fine.childWeight + (<usize>s << 2));
      for (let t: usize = 0; t < bytes; t += LANES)
        v128.store(b + t, f32x4.add(v128.load(b + t), f32x4.mul(w, v128.load(r + t))));
    }
  }
}

/** x += P (x of the coarser grid) for columns [c0, c1); r, which is used up, becomes zero. */
function prolongate(fine: Grid, coarse: Grid, c0: i32, c1: i32, x: usize, masked: bool): void {
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
function project(fine: Grid, coarse: Grid, c0: i32, c1: i32): void {
  projectSlots(fine, coarse, int(coarse.before, c0), int(coarse.before, c1));
  const others = int(coarse.before, coarse.columns);
  const first = others + int(coarse.start, c0) - int(coarse.before, c0);
  projectSlots(fine, coarse, first, others + int(coarse.start, c1) - int(coarse.before, c1));
}

function projectSlots(fine: Grid, coarse: Grid, from: i32, to: i32): void {
  const groups = coarse.groups;
  for (let e = from; e < to; e++) {
    const s0 = int(fine.sourceStart, e);
    const s1 = int(fine.sourceStart, e + 1);
    for (let g = 0; g < groups; g++) {
      const at = coarse.matrix + <usize>(e * groups + g) * CHUNK;
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
        v128.store(at + t, a0);
        v128.store(at + t, a1, 16);
        v128.store(at + t, a2, 32);
        v128.store(at + t, a3, 48);
        v128.store(at + t, a4, 64);
        v128.store(at + t, a5, 80);
        v128.store(at + t, a6, 96);
        v128.store(at + t, a7, 112);
        v128.store(at + t, a8, 128);
      }
    }
  }
}

/** Coarser matrices and all factors; how many pivots are not positive (of this thread's part). */
export function setUp(grid: Grid): i32 {
  const coarse = grid.coarser;
  if (!coarse) return id === 0 ? factorBand(grid) : 0;
  project(grid, coarse, from(coarse.middle), to(coarse.middle, coarse.columns));
  let bad = factorColumns(grid, from(grid.middle), to(grid.middle, grid.columns));
  meet();
  bad += setUp(coarse);
  return bad;
}

/** One symmetric V-cycle: x is about A^-1 b. `kept` is left for `finishProduct`. The last to write x, all meet at the end. */
export function cycle(grid: Grid, b: usize, x: usize, kept: usize, masked: bool): void {
  const coarse = grid.coarser;
  if (!coarse) {
    if (id === 0) solveBand(grid, b, x);
    return;
  }
  if (alone(grid)) {
    if (id === 0) {
      const n = grid.columns;
      forward(grid, 0, n, b, x);
      remainder(grid, 0, n, masked);
      restrict(grid, coarse, 0, coarse.columns);
      cycle(coarse, coarse.b, coarse.x, coarse.r, false);
      prolongate(grid, coarse, 0, n, x, masked);
      backward(grid, 0, n, b, x, kept);
    }
    return;
  }
  const c0 = from(grid.middle);
  const c1 = to(grid.middle, grid.columns);
  const inner = min(c1, grid.seam);
  forward(grid, c0, inner, b, x);
  meet();
  if (id === 0) forward(grid, grid.seam, grid.columns, b, x);
  meet();
  remainder(grid, c0, c1, masked);
  meet();
  restrict(grid, coarse, from(coarse.middle), to(coarse.middle, coarse.columns));
  meet();
  cycle(coarse, coarse.b, coarse.x, coarse.r, false);
  meet();
  prolongate(grid, coarse, c0, c1, x, masked);
  meet();
  if (id === 0) backward(grid, grid.seam, grid.columns, b, x, kept);
  meet();
  backward(grid, c0, inner, b, x, kept);
}
