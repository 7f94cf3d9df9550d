import { LANES, Outer, Grid } from './layout';
import { cycle, finishProduct } from './multigrid';
import { from, id, meet, sum, to } from './threads';

function dot(a: usize, b: usize, bytes: usize): f64 {
  let s = f64x2.splat(0);
  let t = f64x2.splat(0);
  for (let o: usize = 0; o < bytes; o += LANES) {
    const p = f32x4.mul(v128.load(a + o), v128.load(b + o));
    s = f64x2.add(s, f64x2.promote_low_f32x4(p));
    t = f64x2.add(t, f64x2.promote_low_f32x4(v128.shuffle<f32>(p, p, 2, 3, 0, 1)));
  }
  s = f64x2.add(s, t);
  return f64x2.extract_lane(s, 0) + f64x2.extract_lane(s, 1);
}

/** y += a x */
function addScaled(a: f32, x: usize, y: usize, bytes: usize): void {
  const w = f32x4.splat(a);
  for (let o: usize = 0; o < bytes; o += LANES)
    v128.store(y + o, f32x4.add(v128.load(y + o), f32x4.mul(w, v128.load(x + o))));
}

/** y = x + a y */
function scaleAdd(a: f32, x: usize, y: usize, bytes: usize): void {
  const w = f32x4.splat(a);
  for (let o: usize = 0; o < bytes; o += LANES)
    v128.store(y + o, f32x4.add(v128.load(x + o), f32x4.mul(w, v128.load(y + o))));
}

/** y += factor * v (v . x) for every outer product. */
export function addOuters(grid: Grid, x: usize, y: usize): void {
  for (let n = 0; n < grid.outerCount; n++) {
    const outer = changetype<Outer>(grid.outer + <usize>n * offsetof<Outer>());
    let along: f64 = 0;
    for (let i = 0; i < outer.count; i++) {
      const at = <usize>i << 2;
      along += <f64>load<f32>(outer.value + at) * <f64>load<f32>(x + (<usize>load<i32>(outer.place + at) << 2));
    }
    along *= outer.factor;
    for (let i = 0; i < outer.count; i++) {
      const at = <usize>i << 2;
      const to = y + (<usize>load<i32>(outer.place + at) << 2);
      store<f32>(to, <f32>(<f64>load<f32>(to) + along * <f64>load<f32>(outer.value + at)));
    }
  }
}

/**
 * Solves A x = b (in `right`, which becomes the residual) to a fall of the preconditioned norm by `tolerance`. Products
 * with A come from the V-cycle's own sums. The number of iterations; negative where a direction of negative curvature
 * ended the search: what was found so far stays.
 */
export function conjugateGradients(grid: Grid, tolerance: f64, most: i32): i32 {
  const column = <usize>(3 * grid.groups) * LANES;
  const first = <usize>from(grid.middle) * column;
  const bytes = <usize>to(grid.middle, grid.columns) * column - first;
  const x = grid.solution;
  const r = grid.right;
  const z = grid.preconditioned;
  const p = grid.direction;
  const q = grid.image;
  const az = grid.product;
  memory.fill(x + first, 0, bytes);
  let rz: f64 = 0;
  let target: f64 = 0;
  let it = 0;
  for (; it < most; it++) {
    meet();
    cycle(grid, r, z, az, true);
    meet();
    const next = sum(dot(r + first, z + first, bytes));
    if (it === 0) target = tolerance * tolerance * next;
    if (next <= target) break;
    finishProduct(grid, z, az);
    if (grid.outerCount) {
      meet();
      if (id === 0) addOuters(grid, z, az);
      meet();
    }
    if (it === 0) {
      memory.copy(p + first, z + first, bytes);
      memory.copy(q + first, az + first, bytes);
    } else {
      const beta = <f32>(next / rz);
      scaleAdd(beta, z + first, p + first, bytes);
      scaleAdd(beta, az + first, q + first, bytes);
    }
    rz = next;
    const curvature = sum(dot(p + first, q + first, bytes));
    if (!(curvature > 0)) {
      if (it === 0) memory.copy(x + first, p + first, bytes);
      return -1 - it;
    }
    const alpha = rz / curvature;
    addScaled(<f32>alpha, p + first, x + first, bytes);
    addScaled(<f32>-alpha, q + first, r + first, bytes);
  }
  return it;
}
