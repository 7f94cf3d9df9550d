import { CHUNK, int, LANES, Grid, slotOf } from './layout';
import { scratch } from './threads';

/**
 * Block Thomas of each column's own matrix, prepared for products alone: per level three matrices of three columns, each
 * column a group of lanes (the fourth is spare): what the level below takes away, the inverted pivot, and what the level
 * above takes away.
 */
export const FACTOR: usize = 144;
const UPWARD: usize = 48;
const DOWNWARD: usize = 96;

// @ts-ignore: decorator
@inline
function entry(chunk: usize, way: i32, row: i32, column: i32, lane: i32): f64 {
  return <f64>load<f32>(chunk + <usize>((((way * 3 + column) * 3 + row) * 4 + lane) << 2));
}

// @ts-ignore: decorator
@inline
function put(at: usize, row: i32, column: i32, value: f64): void {
  store<f32>(at + <usize>((column * 4 + row) << 2), <f32>value);
}

/** Factors columns [c0, c1); how many pivots are not positive definite. Rows without stiffness count as identity. */
export function factorColumns(grid: Grid, c0: i32, c1: i32): i32 {
  let bad = 0;
  // Pivot inverse, product of the level below, block to the level below: 9 f64 each.
  const inverse = scratch;
  const lower = scratch + 72;
  for (let c = c0; c < c1; c++) {
    const own = grid.matrix + <usize>(slotOf(grid, c, int(grid.self, c)) * grid.groups) * CHUNK;
    for (let k = 0; k < grid.levels; k++) {
      const chunk = own + <usize>(k >> 2) * CHUNK;
      const lane = k & 3;
      const at = grid.factor + <usize>(c * grid.levels + k) * FACTOR;
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
      } else memory.fill(at, 0, UPWARD);
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
        for (let t = 0; t < 3; t++) {
          put(at + UPWARD, r, t, load<f64>(inverse + ((r * 3 + t) << 3)));
          let v: f64 = 0;
          if (k < grid.levels - 1)
            for (let j = 0; j < 3; j++) v += load<f64>(inverse + ((r * 3 + j) << 3)) * entry(chunk, 2, j, t, lane);
          put(at + DOWNWARD, r, t, v);
        }
    }
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

/** a - (matrix at `at`) v, in as short a chain from v as there is: every level waits for the last. */
// @ts-ignore: decorator
@inline
function less(a: v128, at: usize, v: v128): v128 {
  return f32x4.sub(
    f32x4.sub(a, f32x4.mul(v128.load(at), v128.shuffle<f32>(v, v, 0, 0, 0, 0))),
    f32x4.add(
      f32x4.mul(v128.load(at, 16), v128.shuffle<f32>(v, v, 1, 1, 1, 1)),
      f32x4.mul(v128.load(at, 32), v128.shuffle<f32>(v, v, 2, 2, 2, 2)),
    ),
  );
}

/** x = -(block of column c)^-1 r. Levels in lanes are turned into levels one by one and back. */
export function solveColumn(grid: Grid, c: i32, r: usize, x: usize): void {
  const levels = grid.levels;
  const component = <usize>grid.groups * LANES;
  const factor = grid.factor + <usize>(c * levels) * FACTOR;
  const rows = scratch + 2048;
  const zero = f32x4.splat(0);
  for (let g: usize = 0; g < component; g += LANES) {
    const a0 = v128.load(r + g);
    const a1 = v128.load(r + g + component);
    const a2 = v128.load(r + g + 2 * component);
    const t0 = v128.shuffle<f32>(a0, a1, 0, 4, 1, 5);
    const t1 = v128.shuffle<f32>(a0, a1, 2, 6, 3, 7);
    const u0 = v128.shuffle<f32>(a2, zero, 0, 4, 1, 5);
    const u1 = v128.shuffle<f32>(a2, zero, 2, 6, 3, 7);
    const row = rows + g * 4;
    v128.store(row, v128.shuffle<f32>(t0, u0, 0, 1, 4, 5));
    v128.store(row, v128.shuffle<f32>(t0, u0, 2, 3, 6, 7), 16);
    v128.store(row, v128.shuffle<f32>(t1, u1, 0, 1, 4, 5), 32);
    v128.store(row, v128.shuffle<f32>(t1, u1, 2, 3, 6, 7), 48);
  }
  let last = zero;
  for (let k = 0; k < levels; k++) {
    const row = rows + (<usize>k << 4);
    last = less(v128.load(row), factor + <usize>k * FACTOR, last);
    v128.store(row, last);
  }
  last = zero;
  for (let k = levels - 1; k >= 0; k--) {
    const row = rows + (<usize>k << 4);
    const at = factor + <usize>k * FACTOR;
    // The right side is -r: the sign falls on the pivot's product alone.
    last = less(less(zero, at + UPWARD, v128.load(row)), at + DOWNWARD, last);
    v128.store(row, last);
  }
  for (let k = levels; k < 4 * grid.groups; k++) v128.store(rows + (<usize>k << 4), zero);
  for (let g: usize = 0; g < component; g += LANES) {
    const row = rows + g * 4;
    const a0 = v128.load(row);
    const a1 = v128.load(row, 16);
    const a2 = v128.load(row, 32);
    const a3 = v128.load(row, 48);
    const t0 = v128.shuffle<f32>(a0, a1, 0, 4, 1, 5);
    const t1 = v128.shuffle<f32>(a2, a3, 0, 4, 1, 5);
    v128.store(x + g, v128.shuffle<f32>(t0, t1, 0, 1, 4, 5));
    v128.store(x + g + component, v128.shuffle<f32>(t0, t1, 2, 3, 6, 7));
    v128.store(
      x + g + 2 * component,
      v128.shuffle<f32>(v128.shuffle<f32>(a0, a1, 2, 6, 2, 6), v128.shuffle<f32>(a2, a3, 2, 6, 2, 6), 0, 1, 4, 5),
    );
  }
}
