import { CHUNK, int, Grid, slotOf } from './layout';

/** Which row of the band the first component of a level of a column is: column by column or level by level, whichever is narrower. */
// @ts-ignore: decorator
@inline
function placeOf(grid: Grid, c: i32, k: i32): i32 {
  return c * grid.bandColumn + k * grid.bandLevel;
}

/** Bytes from the start of a row to where column 0 would stand. */
// @ts-ignore: decorator
@inline
function rowAt(band: usize, width: i32, i: i32): usize {
  return band + (<usize>(i * width + width - 1 - i) << 3);
}

/** Sum of the products of n numbers. */
function dot(a: usize, b: usize, n: i32): f64 {
  let s = f64x2.splat(0);
  let t = f64x2.splat(0);
  const end = a + (<usize>(n & ~3) << 3);
  while (a < end) {
    s = f64x2.add(s, f64x2.mul(v128.load(a), v128.load(b)));
    t = f64x2.add(t, f64x2.mul(v128.load(a, 16), v128.load(b, 16)));
    a += 32;
    b += 32;
  }
  s = f64x2.add(s, t);
  let sum = f64x2.extract_lane(s, 0) + f64x2.extract_lane(s, 1);
  for (let k = 0; k < (n & 3); k++) sum += load<f64>(a + (<usize>k << 3)) * load<f64>(b + (<usize>k << 3));
  return sum;
}

/** Factors the coarsest grid, all its columns as one band; 1 when it is not positive definite. */
export function factorBand(grid: Grid): i32 {
  const size = 3 * grid.levels * grid.columns;
  const width = grid.bandWidth;
  const band = grid.band;
  memory.fill(band, 0, <usize>(size * width) << 3);
  for (let c = 0; c < grid.columns; c++)
    for (let e = int(grid.start, c); e <= int(grid.self, c); e++) {
      const d = int(grid.neighbour, e);
      for (let k = 0; k < grid.levels; k++) {
        const chunk = grid.matrix + <usize>(slotOf(grid, c, e) * grid.groups + (k >> 2)) * CHUNK;
        for (let way = 0; way < 3; way++) {
          const level = k + way - 1;
          if (level < 0 || level >= grid.levels) continue;
          const first = placeOf(grid, c, k);
          const other = placeOf(grid, d, level);
          for (let i = 0; i < 3; i++)
            for (let j = 0; j < 3; j++) {
              const row = max(first + i, other + j);
              const column = min(first + i, other + j);
              let v = <f64>load<f32>(chunk + <usize>((((way * 3 + j) * 3 + i) * 4 + (k & 3)) << 2));
              if (row === column && v === 0) v = 1;
              store<f64>(rowAt(band, width, row) + (<usize>column << 3), v);
            }
        }
      }
    }
  for (let i = 0; i < size; i++) {
    const ri = rowAt(band, width, i);
    const first = max(0, i - width + 1);
    for (let j = first; j < i; j++) {
      const rj = rowAt(band, width, j);
      const k = <usize>max(first, j - width + 1) << 3;
      const at = ri + (<usize>j << 3);
      const sum = load<f64>(at) - dot(ri + k, rj + k, j - <i32>(k >> 3));
      store<f64>(at, sum * load<f64>(rj + (<usize>j << 3)));
    }
    const at = ri + (<usize>i << 3);
    const sum = load<f64>(at) - dot(ri + (<usize>first << 3), ri + (<usize>first << 3), i - first);
    if (!(sum > 0)) return 1;
    // The inverse of the diagonal.
    store<f64>(at, 1 / Math.sqrt(sum));
  }
  return 0;
}

/** x = A^-1 b on the coarsest grid. */
export function solveBand(grid: Grid, b: usize, x: usize): void {
  const padded = 4 * grid.groups;
  const size = 3 * grid.levels * grid.columns;
  const width = grid.bandWidth;
  const band = grid.band;
  const bandVector = grid.bandVector;
  for (let c = 0; c < grid.columns; c++)
    for (let k = 0; k < grid.levels; k++)
      for (let i = 0; i < 3; i++)
        store<f64>(
          bandVector + (<usize>(placeOf(grid, c, k) + i) << 3),
          <f64>load<f32>(b + (<usize>((c * 3 + i) * padded + k) << 2)),
        );
  for (let i = 0; i < size; i++) {
    const ri = rowAt(band, width, i);
    const first = max(0, i - width + 1);
    const at = bandVector + (<usize>i << 3);
    const from = <usize>first << 3;
    store<f64>(at, (load<f64>(at) - dot(ri + from, bandVector + from, i - first)) * load<f64>(ri + (<usize>i << 3)));
  }
  for (let i = size - 1; i >= 0; i--) {
    const ri = rowAt(band, width, i);
    const at = bandVector + (<usize>i << 3);
    const value = load<f64>(at) * load<f64>(ri + (<usize>i << 3));
    store<f64>(at, value);
    const both = f64x2.splat(value);
    let j = max(0, i - width + 1);
    for (; j + 2 <= i; j += 2) {
      const to = bandVector + (<usize>j << 3);
      v128.store(to, f64x2.sub(v128.load(to), f64x2.mul(both, v128.load(ri + (<usize>j << 3)))));
    }
    if (j < i) {
      const to = bandVector + (<usize>j << 3);
      store<f64>(to, load<f64>(to) - value * load<f64>(ri + (<usize>j << 3)));
    }
  }
  for (let c = 0; c < grid.columns; c++)
    for (let k = 0; k < grid.levels; k++)
      for (let i = 0; i < 3; i++)
        store<f32>(
          x + (<usize>((c * 3 + i) * padded + k) << 2),
          <f32>load<f64>(bandVector + (<usize>(placeOf(grid, c, k) + i) << 3)),
        );
}
