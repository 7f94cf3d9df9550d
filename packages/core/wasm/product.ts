import { CHUNK, int, LANES, Grid, slotOf } from './layout';

/** sum += A_e x over the edges [e0, e1) of column c: all to columns before, or that to itself. */
export function addEdges(grid: Grid, c: i32, e0: i32, e1: i32, x: usize, sum: usize): void {
  const groups = grid.groups;
  const component = <usize>groups * LANES;
  let a = grid.matrix + <usize>(slotOf(grid, c, e0) * groups) * CHUNK;
  let xv: v128;
  for (let e = e0; e < e1; e++) {
    // One level lower: the loads step up from there.
    let p0 = x + <usize>int(grid.neighbour, e) * 3 * component - 4;
    let p1 = p0 + component;
    let p2 = p1 + component;
    let s = sum;
    for (let g = 0; g < groups; g++) {
      let s0 = v128.load(s);
      let s1 = v128.load(s + component);
      let s2 = v128.load(s + 2 * component);
      xv = v128.load(p0, 0);
      s0 = f32x4.add(s0, f32x4.mul(v128.load(a, 0), xv));
      s1 = f32x4.add(s1, f32x4.mul(v128.load(a, 16), xv));
      s2 = f32x4.add(s2, f32x4.mul(v128.load(a, 32), xv));
      xv = v128.load(p1, 0);
      s0 = f32x4.add(s0, f32x4.mul(v128.load(a, 48), xv));
      s1 = f32x4.add(s1, f32x4.mul(v128.load(a, 64), xv));
      s2 = f32x4.add(s2, f32x4.mul(v128.load(a, 80), xv));
      xv = v128.load(p2, 0);
      s0 = f32x4.add(s0, f32x4.mul(v128.load(a, 96), xv));
      s1 = f32x4.add(s1, f32x4.mul(v128.load(a, 112), xv));
      s2 = f32x4.add(s2, f32x4.mul(v128.load(a, 128), xv));
      xv = v128.load(p0, 4);
      s0 = f32x4.add(s0, f32x4.mul(v128.load(a, 144), xv));
      s1 = f32x4.add(s1, f32x4.mul(v128.load(a, 160), xv));
      s2 = f32x4.add(s2, f32x4.mul(v128.load(a, 176), xv));
      xv = v128.load(p1, 4);
      s0 = f32x4.add(s0, f32x4.mul(v128.load(a, 192), xv));
      s1 = f32x4.add(s1, f32x4.mul(v128.load(a, 208), xv));
      s2 = f32x4.add(s2, f32x4.mul(v128.load(a, 224), xv));
      xv = v128.load(p2, 4);
      s0 = f32x4.add(s0, f32x4.mul(v128.load(a, 240), xv));
      s1 = f32x4.add(s1, f32x4.mul(v128.load(a, 256), xv));
      s2 = f32x4.add(s2, f32x4.mul(v128.load(a, 272), xv));
      xv = v128.load(p0, 8);
      s0 = f32x4.add(s0, f32x4.mul(v128.load(a, 288), xv));
      s1 = f32x4.add(s1, f32x4.mul(v128.load(a, 304), xv));
      s2 = f32x4.add(s2, f32x4.mul(v128.load(a, 320), xv));
      xv = v128.load(p1, 8);
      s0 = f32x4.add(s0, f32x4.mul(v128.load(a, 336), xv));
      s1 = f32x4.add(s1, f32x4.mul(v128.load(a, 352), xv));
      s2 = f32x4.add(s2, f32x4.mul(v128.load(a, 368), xv));
      xv = v128.load(p2, 8);
      s0 = f32x4.add(s0, f32x4.mul(v128.load(a, 384), xv));
      s1 = f32x4.add(s1, f32x4.mul(v128.load(a, 400), xv));
      s2 = f32x4.add(s2, f32x4.mul(v128.load(a, 416), xv));
      v128.store(s, s0);
      v128.store(s + component, s1);
      v128.store(s + 2 * component, s2);
      a += CHUNK;
      p0 += LANES;
      p1 += LANES;
      p2 += LANES;
      s += LANES;
    }
  }
}

/** As `addEdges` over the edges of column c to columns before, reading the matrix from its end on: as a sweep backwards does. */
export function addEdgesFromLast(grid: Grid, c: i32, x: usize, sum: usize): void {
  const groups = grid.groups;
  const component = <usize>groups * LANES;
  let a = grid.matrix + <usize>(int(grid.before, c + 1) * groups) * CHUNK;
  let xv: v128;
  for (let e = int(grid.self, c) - 1; e >= int(grid.start, c); e--) {
    let p0 = x + <usize>(int(grid.neighbour, e) * 3 + 1) * component - 4;
    let p1 = p0 + component;
    let p2 = p1 + component;
    let s = sum + component;
    for (let g = 0; g < groups; g++) {
      a -= CHUNK;
      p0 -= LANES;
      p1 -= LANES;
      p2 -= LANES;
      s -= LANES;
      let s0 = v128.load(s);
      let s1 = v128.load(s + component);
      let s2 = v128.load(s + 2 * component);
      xv = v128.load(p2, 8);
      s2 = f32x4.add(s2, f32x4.mul(v128.load(a, 416), xv));
      s1 = f32x4.add(s1, f32x4.mul(v128.load(a, 400), xv));
      s0 = f32x4.add(s0, f32x4.mul(v128.load(a, 384), xv));
      xv = v128.load(p1, 8);
      s2 = f32x4.add(s2, f32x4.mul(v128.load(a, 368), xv));
      s1 = f32x4.add(s1, f32x4.mul(v128.load(a, 352), xv));
      s0 = f32x4.add(s0, f32x4.mul(v128.load(a, 336), xv));
      xv = v128.load(p0, 8);
      s2 = f32x4.add(s2, f32x4.mul(v128.load(a, 320), xv));
      s1 = f32x4.add(s1, f32x4.mul(v128.load(a, 304), xv));
      s0 = f32x4.add(s0, f32x4.mul(v128.load(a, 288), xv));
      xv = v128.load(p2, 4);
      s2 = f32x4.add(s2, f32x4.mul(v128.load(a, 272), xv));
      s1 = f32x4.add(s1, f32x4.mul(v128.load(a, 256), xv));
      s0 = f32x4.add(s0, f32x4.mul(v128.load(a, 240), xv));
      xv = v128.load(p1, 4);
      s2 = f32x4.add(s2, f32x4.mul(v128.load(a, 224), xv));
      s1 = f32x4.add(s1, f32x4.mul(v128.load(a, 208), xv));
      s0 = f32x4.add(s0, f32x4.mul(v128.load(a, 192), xv));
      xv = v128.load(p0, 4);
      s2 = f32x4.add(s2, f32x4.mul(v128.load(a, 176), xv));
      s1 = f32x4.add(s1, f32x4.mul(v128.load(a, 160), xv));
      s0 = f32x4.add(s0, f32x4.mul(v128.load(a, 144), xv));
      xv = v128.load(p2, 0);
      s2 = f32x4.add(s2, f32x4.mul(v128.load(a, 128), xv));
      s1 = f32x4.add(s1, f32x4.mul(v128.load(a, 112), xv));
      s0 = f32x4.add(s0, f32x4.mul(v128.load(a, 96), xv));
      xv = v128.load(p1, 0);
      s2 = f32x4.add(s2, f32x4.mul(v128.load(a, 80), xv));
      s1 = f32x4.add(s1, f32x4.mul(v128.load(a, 64), xv));
      s0 = f32x4.add(s0, f32x4.mul(v128.load(a, 48), xv));
      xv = v128.load(p0, 0);
      s2 = f32x4.add(s2, f32x4.mul(v128.load(a, 32), xv));
      s1 = f32x4.add(s1, f32x4.mul(v128.load(a, 16), xv));
      s0 = f32x4.add(s0, f32x4.mul(v128.load(a, 0), xv));
      v128.store(s, s0);
      v128.store(s + component, s1);
      v128.store(s + 2 * component, s2);
    }
  }
}

/** sum += A_e x and other += A_e y over the edges of column c to columns before. */
export function addEdgesTwice(grid: Grid, c: i32, x: usize, sum: usize, y: usize, other: usize): void {
  const groups = grid.groups;
  const component = <usize>groups * LANES;
  let a = grid.matrix + <usize>(int(grid.before, c) * groups) * CHUNK;
  let av: v128;
  let xv: v128;
  let yv: v128;
  for (let e = int(grid.start, c); e < int(grid.self, c); e++) {
    const from = <usize>int(grid.neighbour, e) * 3 * component - 4;
    let p0 = x + from;
    let p1 = p0 + component;
    let p2 = p1 + component;
    let q0 = y + from;
    let q1 = q0 + component;
    let q2 = q1 + component;
    for (let g: usize = 0; g < component; g += LANES) {
      let s0 = v128.load(sum + g);
      let s1 = v128.load(sum + g + component);
      let s2 = v128.load(sum + g + 2 * component);
      let t0 = v128.load(other + g);
      let t1 = v128.load(other + g + component);
      let t2 = v128.load(other + g + 2 * component);
      xv = v128.load(p0, 0);
      yv = v128.load(q0, 0);
      av = v128.load(a, 0);
      s0 = f32x4.add(s0, f32x4.mul(av, xv));
      t0 = f32x4.add(t0, f32x4.mul(av, yv));
      av = v128.load(a, 16);
      s1 = f32x4.add(s1, f32x4.mul(av, xv));
      t1 = f32x4.add(t1, f32x4.mul(av, yv));
      av = v128.load(a, 32);
      s2 = f32x4.add(s2, f32x4.mul(av, xv));
      t2 = f32x4.add(t2, f32x4.mul(av, yv));
      xv = v128.load(p1, 0);
      yv = v128.load(q1, 0);
      av = v128.load(a, 48);
      s0 = f32x4.add(s0, f32x4.mul(av, xv));
      t0 = f32x4.add(t0, f32x4.mul(av, yv));
      av = v128.load(a, 64);
      s1 = f32x4.add(s1, f32x4.mul(av, xv));
      t1 = f32x4.add(t1, f32x4.mul(av, yv));
      av = v128.load(a, 80);
      s2 = f32x4.add(s2, f32x4.mul(av, xv));
      t2 = f32x4.add(t2, f32x4.mul(av, yv));
      xv = v128.load(p2, 0);
      yv = v128.load(q2, 0);
      av = v128.load(a, 96);
      s0 = f32x4.add(s0, f32x4.mul(av, xv));
      t0 = f32x4.add(t0, f32x4.mul(av, yv));
      av = v128.load(a, 112);
      s1 = f32x4.add(s1, f32x4.mul(av, xv));
      t1 = f32x4.add(t1, f32x4.mul(av, yv));
      av = v128.load(a, 128);
      s2 = f32x4.add(s2, f32x4.mul(av, xv));
      t2 = f32x4.add(t2, f32x4.mul(av, yv));
      xv = v128.load(p0, 4);
      yv = v128.load(q0, 4);
      av = v128.load(a, 144);
      s0 = f32x4.add(s0, f32x4.mul(av, xv));
      t0 = f32x4.add(t0, f32x4.mul(av, yv));
      av = v128.load(a, 160);
      s1 = f32x4.add(s1, f32x4.mul(av, xv));
      t1 = f32x4.add(t1, f32x4.mul(av, yv));
      av = v128.load(a, 176);
      s2 = f32x4.add(s2, f32x4.mul(av, xv));
      t2 = f32x4.add(t2, f32x4.mul(av, yv));
      xv = v128.load(p1, 4);
      yv = v128.load(q1, 4);
      av = v128.load(a, 192);
      s0 = f32x4.add(s0, f32x4.mul(av, xv));
      t0 = f32x4.add(t0, f32x4.mul(av, yv));
      av = v128.load(a, 208);
      s1 = f32x4.add(s1, f32x4.mul(av, xv));
      t1 = f32x4.add(t1, f32x4.mul(av, yv));
      av = v128.load(a, 224);
      s2 = f32x4.add(s2, f32x4.mul(av, xv));
      t2 = f32x4.add(t2, f32x4.mul(av, yv));
      xv = v128.load(p2, 4);
      yv = v128.load(q2, 4);
      av = v128.load(a, 240);
      s0 = f32x4.add(s0, f32x4.mul(av, xv));
      t0 = f32x4.add(t0, f32x4.mul(av, yv));
      av = v128.load(a, 256);
      s1 = f32x4.add(s1, f32x4.mul(av, xv));
      t1 = f32x4.add(t1, f32x4.mul(av, yv));
      av = v128.load(a, 272);
      s2 = f32x4.add(s2, f32x4.mul(av, xv));
      t2 = f32x4.add(t2, f32x4.mul(av, yv));
      xv = v128.load(p0, 8);
      yv = v128.load(q0, 8);
      av = v128.load(a, 288);
      s0 = f32x4.add(s0, f32x4.mul(av, xv));
      t0 = f32x4.add(t0, f32x4.mul(av, yv));
      av = v128.load(a, 304);
      s1 = f32x4.add(s1, f32x4.mul(av, xv));
      t1 = f32x4.add(t1, f32x4.mul(av, yv));
      av = v128.load(a, 320);
      s2 = f32x4.add(s2, f32x4.mul(av, xv));
      t2 = f32x4.add(t2, f32x4.mul(av, yv));
      xv = v128.load(p1, 8);
      yv = v128.load(q1, 8);
      av = v128.load(a, 336);
      s0 = f32x4.add(s0, f32x4.mul(av, xv));
      t0 = f32x4.add(t0, f32x4.mul(av, yv));
      av = v128.load(a, 352);
      s1 = f32x4.add(s1, f32x4.mul(av, xv));
      t1 = f32x4.add(t1, f32x4.mul(av, yv));
      av = v128.load(a, 368);
      s2 = f32x4.add(s2, f32x4.mul(av, xv));
      t2 = f32x4.add(t2, f32x4.mul(av, yv));
      xv = v128.load(p2, 8);
      yv = v128.load(q2, 8);
      av = v128.load(a, 384);
      s0 = f32x4.add(s0, f32x4.mul(av, xv));
      t0 = f32x4.add(t0, f32x4.mul(av, yv));
      av = v128.load(a, 400);
      s1 = f32x4.add(s1, f32x4.mul(av, xv));
      t1 = f32x4.add(t1, f32x4.mul(av, yv));
      av = v128.load(a, 416);
      s2 = f32x4.add(s2, f32x4.mul(av, xv));
      t2 = f32x4.add(t2, f32x4.mul(av, yv));
      v128.store(sum + g, s0);
      v128.store(sum + g + component, s1);
      v128.store(sum + g + 2 * component, s2);
      v128.store(other + g, t0);
      v128.store(other + g + component, t1);
      v128.store(other + g + 2 * component, t2);
      a += CHUNK;
      p0 += LANES;
      p1 += LANES;
      p2 += LANES;
      q0 += LANES;
      q1 += LANES;
      q2 += LANES;
    }
  }
}

/** Sum over i of A_e's row i times x of one way and column of its blocks. */
// @ts-ignore: decorator
@inline
function across(a: usize, x0: v128, x1: v128, x2: v128): v128 {
  return f32x4.add(
    f32x4.add(f32x4.mul(v128.load(a), x0), f32x4.mul(v128.load(a, 16), x1)),
    f32x4.mul(v128.load(a, 32), x2),
  );
}

/** y += below shifted down a level (its first goes to the group before), same, and above shifted up; all at one group. */
// @ts-ignore: decorator
@inline
function spread(y: usize, inner: bool, below: v128, same: v128, above: v128, aboveBefore: v128): void {
  const zero = f32x4.splat(0);
  if (inner)
    v128.store(y - LANES, f32x4.add(v128.load(y - LANES), v128.shuffle<f32>(zero, below, 0, 1, 2, 4)));
  const shifted = f32x4.add(
    v128.shuffle<f32>(below, zero, 1, 2, 3, 4),
    v128.shuffle<f32>(aboveBefore, above, 3, 4, 5, 6),
  );
  v128.store(y, f32x4.add(v128.load(y), f32x4.add(same, shifted)));
}

/**
 * y of the columns before += A_e^T x over the edges of column c to them, where x is of column c alone: the opposite edges'
 * products without reading their blocks. What leaves the column at its ends is zero.
 */
export function spreadEdges(grid: Grid, c: i32, x: usize, y: usize): void {
  const groups = grid.groups;
  const component = <usize>groups * LANES;
  const end = int(grid.self, c);
  let a = grid.matrix + <usize>(int(grid.before, c) * groups) * CHUNK;
  for (let e = int(grid.start, c); e < end; e++) {
    let to = y + <usize>int(grid.neighbour, e) * 3 * component;
    let from = x;
    let h0 = f32x4.splat(0);
    let h1 = h0;
    let h2 = h0;
    for (let g = 0; g < groups; g++) {
      const x0 = v128.load(from);
      const x1 = v128.load(from + component);
      const x2 = v128.load(from + 2 * component);
      const inner = g > 0;
      let above = across(a + 288, x0, x1, x2);
      spread(to, inner, across(a, x0, x1, x2), across(a + 144, x0, x1, x2), above, h0);
      h0 = above;
      above = across(a + 336, x0, x1, x2);
      spread(to + component, inner, across(a + 48, x0, x1, x2), across(a + 192, x0, x1, x2), above, h1);
      h1 = above;
      above = across(a + 384, x0, x1, x2);
      spread(to + 2 * component, inner, across(a + 96, x0, x1, x2), across(a + 240, x0, x1, x2), above, h2);
      h2 = above;
      a += CHUNK;
      from += LANES;
      to += LANES;
    }
  }
}

/** y = A x. */
export function multiply(grid: Grid, x: usize, y: usize): void {
  const bytes = <usize>(3 * grid.groups) * LANES;
  memory.fill(y, 0, <usize>grid.columns * bytes);
  for (let c = 0; c < grid.columns; c++) {
    const at = <usize>c * bytes;
    addEdges(grid, c, int(grid.start, c), int(grid.self, c), x, y + at);
    addEdges(grid, c, int(grid.self, c), int(grid.self, c) + 1, x, y + at);
    spreadEdges(grid, c, x + at, y);
  }
}
