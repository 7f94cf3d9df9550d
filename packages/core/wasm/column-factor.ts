import { CHUNK, endOfGroup, int, LANES, Grid, slotOf } from './layout';
import { add, clear, copy, mul } from './lanes';
import { scratch } from './threads';

/**
 * Block Thomas of the columns' own matrices, a group of columns in lanes: per level two 3 x 3 matrices row by row, what
 * the level below takes away and the inverted pivot. What the level above takes away is the former transposed.
 */
const FACTOR: usize = 288;
const PIVOT: usize = 144;
/** Right sides and solutions level by level. */
const ROWS: usize = 2048;
const ROW: usize = 48;
/** Solutions of four columns before they go to their places. */
const TURNED: usize = 57344;

// @ts-ignore: decorator
@inline
function factorOf(grid: Grid, c: i32): usize {
  return grid.factor + <usize>(int(grid.group, c) * grid.levels) * FACTOR;
}

// @ts-ignore: decorator
@inline
function entry(chunk: usize, way: i32, row: i32, column: i32, lane: i32): f64 {
  return <f64>load<f32>(chunk + <usize>((((way * 3 + column) * 3 + row) * 4 + lane) << 2));
}

// @ts-ignore: decorator
@inline
function put(at: usize, row: i32, column: i32, value: f64): void {
  store<f32>(at + <usize>(row * 3 + column) * LANES, <f32>value);
}

/** Factors columns [c0, c1); how many pivots are not positive definite. Rows without stiffness count as identity. */
export function factorColumns(grid: Grid, c0: i32, c1: i32): i32 {
  let bad = 0;
  for (let c = c0; c < c1; ) {
    const end = endOfGroup(grid, c, c1);
    for (let lane: usize = factorOf(grid, c); c < end; c++, lane += 4) bad += factorColumn(grid, c, lane);
  }
  return bad;
}

function factorColumn(grid: Grid, c: i32, at: usize): i32 {
  let bad = 0;
  // Pivot inverse, product of the level below: 9 f64 each.
  const inverse = scratch;
  const lower = scratch + 72;
  const own = grid.matrix + <usize>(slotOf(grid, c, int(grid.self, c)) * grid.groups) * CHUNK;
  for (let k = 0; k < grid.levels; k++) {
    const chunk = own + <usize>(k >> 2) * CHUNK;
    const lane = k & 3;
    let a = entry(chunk, 1, 0, 0, lane);
    let b = entry(chunk, 1, 0, 1, lane);
    let d = entry(chunk, 1, 0, 2, lane);
    let e = entry(chunk, 1, 1, 1, lane);
    let f = entry(chunk, 1, 1, 2, lane);
    let i = entry(chunk, 1, 2, 2, lane);
    if (a === 0) a = 1;
    if (e === 0) e = 1;
    if (i === 0) i = 1;
    if (k > 0) {
      // lower = A(k, k-1) pivot(k-1)^-1; the pivot loses lower A(k-1, k), the transpose of A(k, k-1).
      for (let r = 0; r < 3; r++)
        for (let s = 0; s < 3; s++) {
          let v: f64 = 0;
          for (let t = 0; t < 3; t++) v += entry(chunk, 0, r, t, lane) * load<f64>(inverse + ((t * 3 + s) << 3));
          store<f64>(lower + ((r * 3 + s) << 3), v);
          put(at, r, s, v);
        }
      a -= away(lower, chunk, lane, 0, 0);
      b -= away(lower, chunk, lane, 0, 1);
      d -= away(lower, chunk, lane, 0, 2);
      e -= away(lower, chunk, lane, 1, 1);
      f -= away(lower, chunk, lane, 1, 2);
      i -= away(lower, chunk, lane, 2, 2);
    }
    const A = e * i - f * f;
    const B = d * f - b * i;
    const C = b * f - d * e;
    const determinant = a * A + b * B + d * C;
    if (!(a > 0 && a * e - b * b > 0 && determinant > 0)) bad++;
    const s = 1 / determinant;
    store<f64>(inverse, A * s);
    store<f64>(inverse + 8, B * s);
    store<f64>(inverse + 16, C * s);
    store<f64>(inverse + 24, B * s);
    store<f64>(inverse + 32, (a * i - d * d) * s);
    store<f64>(inverse + 40, (b * d - a * f) * s);
    store<f64>(inverse + 48, C * s);
    store<f64>(inverse + 56, (b * d - a * f) * s);
    store<f64>(inverse + 64, (a * e - b * b) * s);
    for (let r = 0; r < 3; r++)
      for (let t = 0; t < 3; t++) put(at + PIVOT, r, t, load<f64>(inverse + ((r * 3 + t) << 3)));
    at += FACTOR;
  }
  return bad;
}

// @ts-ignore: decorator
@inline
function away(lower: usize, chunk: usize, lane: i32, row: i32, column: i32): f64 {
  const at = lower + <usize>(row * 24);
  return (
    load<f64>(at) * entry(chunk, 0, column, 0, lane) +
    load<f64>(at + 8) * entry(chunk, 0, column, 1, lane) +
    load<f64>(at + 16) * entry(chunk, 0, column, 2, lane)
  );
}

/** Three entries of a matrix, `step` bytes apart, by a vector. */
// @ts-ignore: decorator
@inline
function product(at: usize, step: usize, v0: v128, v1: v128, v2: v128): v128 {
  return add(
    mul(v128.load(at), v0),
    add(mul(v128.load(at + step), v1), mul(v128.load(at + 2 * step), v2)),
  );
}

/** Turns four vectors of four: what were lanes are vectors, `step` bytes apart. */
// @ts-ignore: decorator
@inline
function putTurned(to: usize, step: usize, a0: v128, a1: v128, a2: v128, a3: v128): void {
  const t0 = v128.shuffle<f32>(a0, a1, 0, 4, 1, 5);
  const t1 = v128.shuffle<f32>(a0, a1, 2, 6, 3, 7);
  const u0 = v128.shuffle<f32>(a2, a3, 0, 4, 1, 5);
  const u1 = v128.shuffle<f32>(a2, a3, 2, 6, 3, 7);
  v128.store(to, v128.shuffle<f32>(t0, u0, 0, 1, 4, 5));
  v128.store(to + step, v128.shuffle<f32>(t0, u0, 2, 3, 6, 7));
  v128.store(to + 2 * step, v128.shuffle<f32>(t1, u1, 0, 1, 4, 5));
  v128.store(to + 3 * step, v128.shuffle<f32>(t1, u1, 2, 3, 6, 7));
}

/**
 * x = -(blocks of columns [c, end), one group)^-1 r, whose columns stand one after the other; x is of all columns. Lanes
 * are levels outside and columns inside.
 */
export function solveColumns(grid: Grid, c: i32, end: i32, r: usize, x: usize): void {
  const levels = grid.levels;
  const component = <usize>grid.groups * LANES;
  const bytes = 3 * component;
  const factor = factorOf(grid, c);
  const rows = scratch + ROWS;
  // Of lanes without a column the factor is zero.
  const r1 = r + (end > c + 1 ? bytes : 0);
  const r2 = r + (end > c + 2 ? 2 * bytes : 0);
  const r3 = r + (end > c + 3 ? 3 * bytes : 0);
  let row = rows;
  for (let g: usize = 0; g < component; g += LANES) {
    for (let i: usize = 0; i < 3; i++) {
      const at = g + i * component;
      putTurned(row + i * LANES, ROW, v128.load(r + at), v128.load(r1 + at), v128.load(r2 + at), v128.load(r3 + at));
    }
    row += 4 * ROW;
  }
  let v0 = f32x4.splat(0);
  let v1 = v0;
  let v2 = v0;
  row = rows;
  let at = factor;
  for (let k = 0; k < levels; k++) {
    const w0 = f32x4.sub(v128.load(row), product(at, 16, v0, v1, v2));
    const w1 = f32x4.sub(v128.load(row, 16), product(at + 48, 16, v0, v1, v2));
    const w2 = f32x4.sub(v128.load(row, 32), product(at + 96, 16, v0, v1, v2));
    v128.store(row, w0);
    v128.store(row, w1, 16);
    v128.store(row, w2, 32);
    v0 = w0;
    v1 = w1;
    v2 = w2;
    row += ROW;
    at += FACTOR;
  }
  // The right side is -r: the sign falls on the pivot's product alone.
  v0 = f32x4.splat(0);
  v1 = v0;
  v2 = v0;
  for (let k = levels - 1; k >= 0; k--) {
    row -= ROW;
    at -= FACTOR;
    const s0 = v128.load(row);
    const s1 = v128.load(row, 16);
    const s2 = v128.load(row, 32);
    let w0 = product(at + PIVOT, 16, s0, s1, s2);
    let w1 = product(at + PIVOT + 48, 16, s0, s1, s2);
    let w2 = product(at + PIVOT + 96, 16, s0, s1, s2);
    if (k < levels - 1) {
      const above = at + FACTOR;
      w0 = add(w0, product(above, 48, v0, v1, v2));
      w1 = add(w1, product(above + 16, 48, v0, v1, v2));
      w2 = add(w2, product(above + 32, 48, v0, v1, v2));
    }
    v0 = f32x4.neg(w0);
    v1 = f32x4.neg(w1);
    v2 = f32x4.neg(w2);
    v128.store(row, v0);
    v128.store(row, v1, 16);
    v128.store(row, v2, 32);
  }
  clear(rows + <usize>levels * ROW, <usize>(4 * grid.groups - levels) * ROW);
  for (let g: usize = 0; g < component; g += LANES) {
    for (let i: usize = 0; i < 3; i++) {
      const from = row + i * LANES;
      putTurned(
        scratch + TURNED + g + i * component,
        bytes,
        v128.load(from),
        v128.load(from, 48),
        v128.load(from, 96),
        v128.load(from, 144),
      );
    }
    row += 4 * ROW;
  }
  copy(x + <usize>c * bytes, scratch + TURNED, <usize>(end - c) * bytes);
}
