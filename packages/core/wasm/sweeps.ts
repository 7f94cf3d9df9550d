import { solveColumns } from './column-factor';
import { clear, copy } from './lanes';
import { beginOfGroup, endOfGroup, int, LANES, Grid } from './layout';
import { addEdges, addEdgesFromLast, addEdgesTwice, spreadEdges } from './product';
import { scratch } from './threads';

/** Sums over the edges of a group of columns, after the memory that factors use; and the product of one. */
const SUM: usize = 40960;
const PRODUCT: usize = 24576;

/** Bytes of one column of a vector. */
// @ts-ignore: decorator
@inline
export function bytesOf(grid: Grid): usize {
  return <usize>(3 * grid.groups) * LANES;
}

/**
 * x = (lower triangle)^-1 b over columns [c0, c1), each column whole; r = what the upper triangle makes of x. Only edges to
 * columns before are read, once: those to columns after are their transposes.
 */
export function forward(grid: Grid, c0: i32, c1: i32, b: usize, x: usize): void {
  const bytes = bytesOf(grid);
  for (let first = c0; first < c1; ) {
    const end = endOfGroup(grid, first, c1);
    let sum = scratch + SUM;
    for (let c = first; c < end; c++, sum += bytes) {
      const at = <usize>c * bytes;
      for (let t: usize = 0; t < bytes; t += LANES) v128.store(sum + t, f32x4.neg(v128.load(b + at + t)));
      addEdges(grid, c, int(grid.start, c), int(grid.self, c), x, sum);
    }
    solveAndSpread(grid, first, end, x);
    first = end;
  }
}

/** Solves the columns of a group for what stands in SUM, and begins their `r`. */
function solveAndSpread(grid: Grid, first: i32, end: i32, x: usize): void {
  const bytes = bytesOf(grid);
  solveColumns(grid, first, end, scratch + SUM, x);
  for (let c = first; c < end; c++) {
    const at = <usize>c * bytes;
    clear(grid.r + at, bytes);
    spreadEdges(grid, c, x + at, grid.r);
  }
}

/**
 * x = (upper triangle)^-1 (b - lower triangle * x), where r is zero at first. Leaves b - lower * (x before) in `kept`
 * (which may be r): with what the lower triangle makes of x after it, that is A x. `search` also measures what conjugate
 * gradients ask of x.
 */
export function backward(grid: Grid, c0: i32, c1: i32, b: usize, x: usize, kept: usize, search: bool): void {
  const bytes = bytesOf(grid);
  for (let end = c1; end > c0; ) {
    const first = beginOfGroup(grid, end, c0);
    let sum = scratch + SUM + <usize>(end - first) * bytes;
    for (let c = end - 1; c >= first; c--) {
      sum -= bytes;
      const at = <usize>c * bytes;
      for (let t: usize = 0; t < bytes; t += LANES) v128.store(sum + t, f32x4.neg(v128.load(b + at + t)));
      addEdgesFromLast(grid, c, x, sum);
      for (let t: usize = 0; t < bytes; t += LANES) {
        const lower = v128.load(sum + t);
        v128.store(sum + t, f32x4.add(lower, v128.load(grid.r + at + t)));
        v128.store(kept + at + t, f32x4.neg(lower));
      }
    }
    solveColumns(grid, first, end, sum, x);
    for (let c = end - 1; c >= first; c--) {
      const at = <usize>c * bytes;
      if (search) measure(grid, at, bytes, x);
      spreadEdges(grid, c, x + at, grid.r);
    }
    end = first;
  }
}

// Where both threads find the length of the last step and how much of the last direction stays in the next, and what was measured.
const STEP: usize = 1152;
const MEASURES: usize = 1216;

export function setStep(length: f64, remainder: f64): void {
  store<f32>(STEP, <f32>length);
  store<f32>(STEP, <f32>remainder, 4);
}

let right: f64 = 0;
let product: f64 = 0;
let image: f64 = 0;

/** Each thread measures for itself, and keeps what it has found for one of three parts of the columns. */
export function beginMeasures(): void {
  right = 0;
  product = 0;
  image = 0;
}
export function keepMeasures(part: i32): void {
  const at = MEASURES + (<usize>part << 6);
  store<f64>(at, right);
  store<f64>(at, product, 8);
  store<f64>(at, image, 16);
}

/** z . right, z . A z and z . image of all parts. */
export function ofRight(): f64 {
  return measured(0);
}
export function ofProduct(): f64 {
  return measured(8);
}
export function ofImage(): f64 {
  return measured(16);
}
function measured(which: usize): f64 {
  const at = MEASURES + which;
  return load<f64>(at) + load<f64>(at, 64) + load<f64>(at, 128);
}

/** z . (L z) is (U z) . z, and U z stands in r when the backward sweep comes to a column: A z need not be made for it. */
function measure(grid: Grid, at: usize, bytes: usize, z: usize): void {
  let ofRight = f32x4.splat(0);
  let ofProduct = ofRight;
  let ofImage = ofRight;
  for (let t = at; t < at + bytes; t += LANES) {
    const v = v128.load(z + t);
    ofRight = f32x4.add(ofRight, f32x4.mul(v, v128.load(grid.right + t)));
    ofProduct = f32x4.add(ofProduct, f32x4.mul(v, f32x4.add(v128.load(grid.kept + t), v128.load(grid.r + t))));
    ofImage = f32x4.add(ofImage, f32x4.mul(v, v128.load(grid.image + t)));
  }
  right += total(ofRight);
  product += total(ofProduct);
  image += total(ofImage);
}

// @ts-ignore: decorator
@inline
function total(v: v128): f64 {
  const pairs = f64x2.add(f64x2.promote_low_f32x4(v), f64x2.promote_low_f32x4(v128.shuffle<f32>(v, v, 2, 3, 0, 1)));
  return f64x2.extract_lane(pairs, 0) + f64x2.extract_lane(pairs, 1);
}

/**
 * A forward sweep of right to `z` that first takes the last step of conjugate gradients, column by column: with the edges
 * it reads anyway it completes the product A `last` from what `kept` holds of it.
 */
export function forwardAfterStep(grid: Grid, c0: i32, c1: i32, last: usize, z: usize): void {
  const bytes = bytesOf(grid);
  const product = scratch + PRODUCT;
  for (let first = c0; first < c1; ) {
    const end = endOfGroup(grid, first, c1);
    let sum = scratch + SUM;
    for (let c = first; c < end; c++, sum += bytes) {
      const at = <usize>c * bytes;
      copy(product, grid.kept + at, bytes);
      clear(sum, bytes);
      addEdgesTwice(grid, c, last, product, z, sum);
      takeStep(grid, at, bytes, last, product);
      for (let t: usize = 0; t < bytes; t += LANES)
        v128.store(sum + t, f32x4.sub(v128.load(sum + t), v128.load(grid.right + at + t)));
    }
    solveAndSpread(grid, first, end, z);
    first = end;
  }
}

/** At one column: image = product + beta image, direction likewise of `last`; then solution and right by alpha of them. */
export function takeStep(grid: Grid, at: usize, bytes: usize, last: usize, product: usize): void {
  const a = v128.load32_splat(STEP);
  const b = v128.load32_splat(STEP, 4);
  for (let t: usize = 0; t < bytes; t += LANES) {
    const q = grid.image + at + t;
    const p = grid.direction + at + t;
    const x = grid.solution + at + t;
    const r = grid.right + at + t;
    const image = f32x4.add(v128.load(product + t), f32x4.mul(b, v128.load(q)));
    const direction = f32x4.add(v128.load(last + at + t), f32x4.mul(b, v128.load(p)));
    v128.store(q, image);
    v128.store(p, direction);
    v128.store(x, f32x4.add(v128.load(x), f32x4.mul(a, direction)));
    v128.store(r, f32x4.sub(v128.load(r), f32x4.mul(a, image)));
  }
}

/** What the sweeps do for `conjugateGradients`, on a grid that is solved directly: `kept` is A `last`, whole. */
export function stepAlone(grid: Grid, last: usize): void {
  const bytes = bytesOf(grid);
  for (let c = 0; c < grid.columns; c++) takeStep(grid, <usize>c * bytes, bytes, last, grid.kept + <usize>c * bytes);
}
export function measureAlone(grid: Grid, z: usize): void {
  const bytes = bytesOf(grid);
  memory.fill(grid.r, 0, <usize>grid.columns * bytes);
  for (let c = 0; c < grid.columns; c++) measure(grid, <usize>c * bytes, bytes, z);
}
